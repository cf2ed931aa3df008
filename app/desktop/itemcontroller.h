#pragma once

#include "app/desktop/session.h"
#include "models/campaigns/campaign.h"

namespace guestwright {

struct Actions;
class ItemDialog;
class ItemPage;

/// Changes the items of the campaign that is shown.
class ItemController final : public QObject
{
    Q_OBJECT

public:
    ItemController(Session &session, Actions &actions, ItemPage &page);

    void setCampaign(qint64 id) { m_campaignId = id; }

Q_SIGNALS:
    void failed(const QString &happened, const QString &means);

private:
    void edit(const Item &item);
    void connectPicture(ItemDialog *dialog, const Item &item);
    void remove();

    Session &m_session;
    Actions &m_actions;
    ItemPage &m_page;
    qint64 m_campaignId = 0;
};

} // namespace guestwright
