#pragma once

#include "app/desktop/session.h"
#include "models/links/link.h"

#include <QTimer>

#include <functional>

class QAction;

namespace guestwright {

struct Actions;
class LinkListPage;

/// Fills the Invitation Links tab and does what needs no form: copy, show, pause, delete.
class LinkController final : public QObject
{
    Q_OBJECT

public:
    LinkController(Session &session, Actions &actions, LinkListPage &page);

    void setCampaign(qint64 id);
    /// Enables what can be done to the selected link.
    void updateActions();

Q_SIGNALS:
    void failed(const QString &happened, const QString &means);
    void done(const QString &words);
    /// How many the tab has.
    void counted(qint64 count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Step = std::function<Result<InvitationLink>(Database &, qint64 id, Instant now)>;

    void connectActions();
    /// What the action does to the selected link.
    void step(QAction *action, const Step &run, const QString &failure);
    void read();
    void copy(const QString &link, bool isPending);
    void showQr();
    void open();

    Session &m_session;
    Actions &m_actions;
    LinkListPage &m_page;
    QTimer m_reading;
    qint64 m_campaignId = 0;
};

} // namespace guestwright
