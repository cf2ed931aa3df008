#pragma once

#include "app/desktop/session.h"

#include <QTimer>

namespace guestwright {

class TrashPage;
struct TrashContents;

/// Shows what was deleted, brings it back, or removes it for good after asking.
class TrashController final : public QObject
{
    Q_OBJECT

public:
    TrashController(Session &session, TrashPage &page);

    void show();

Q_SIGNALS:
    void failed(const QString &happened, const QString &means);
    void done(const QString &words);

private:
    void read();
    void restoreCampaigns(const QList<qint64> &ids);
    void restoreLinks(const QList<qint64> &ids);
    void restore(const QList<qint64> &ids);
    void restoreOthers();
    void askToEmpty();
    void empty();
    void restored(const Result<qint64> &result);

    Session &m_session;
    TrashPage &m_page;
    QTimer m_reading;
    bool m_shown = false;
};

} // namespace guestwright
