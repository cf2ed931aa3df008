#pragma once

#include "app/desktop/session.h"
#include "models/invites/invitefilter.h"

#include <QTimer>

namespace guestwright {

class InvitePage;
class InviteTableModel;
struct InviteListing;

/// Fills the invite table and the side panel: first the count and the rows that are seen, then the ids of all.
class InviteListController final : public QObject
{
    Q_OBJECT

public:
    InviteListController(Session &session, InviteTableModel &model, InvitePage &page);

    void showCampaign(qint64 id);
    /// Selects an invite as soon as the table knows it.
    void chooseWhenListed(qint64 id) { m_chosen = id; }

Q_SIGNALS:
    void failed(const QString &words);

private:
    void list();
    void refresh();
    void listed(const InviteListing &listing);
    void readIds(const InviteFilter &filter, const InviteSort &sort);
    void readPage(quint64 generation, const QList<qint64> &ids);
    void readDetails();

    Session &m_session;
    InviteTableModel &m_model;
    InvitePage &m_page;
    QTimer m_refreshing;
    quint64 m_question = 0; ///< answers to older ones are dropped
    std::optional<InviteFilter> m_counted; ///< whose count the model has since all ids are there
    qint64 m_campaignId = 0;
    qint64 m_chosen = 0;
};

} // namespace guestwright
