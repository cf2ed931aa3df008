#pragma once

#include "app/desktop/session.h"

#include <QTimer>

namespace guestwright {

struct Actions;
struct UndoOffer;
struct UndoOffers;
struct UndoReport;
class UndoBar;

/// Names what Edit → Undo and Redo would do, shows the bar after each change that can be taken back, and does it. What
/// the same person did on the command line counts too.
class UndoController final : public QObject
{
    Q_OBJECT

public:
    UndoController(Session &session, Actions &actions, UndoBar &bar);

Q_SIGNALS:
    void failed(const QString &happened, const QString &means);
    void done(const QString &words);

private:
    void look();
    void follow(const UndoOffers &offers);
    void showBar(const std::optional<UndoOffer> &offer);
    void undo();
    void redo();
    void answer(const Result<UndoReport> &report);

    Session &m_session;
    Actions &m_actions;
    UndoBar &m_bar;
    QTimer m_looking;
    qint64 m_offered = 0; ///< the entry that Undo names
    std::optional<qint64> m_latest; ///< the newest entry seen; none before the first look
};

} // namespace guestwright
