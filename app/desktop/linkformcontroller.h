#pragma once

#include "app/desktop/browserpreview.h"
#include "models/links/link.h"

#include <QPointer>

#include <functional>

namespace guestwright {

struct Actions;
struct LinkSetting;
class FormDialog;
class LinkDialog;
class LinkListPage;
class LinkPageDialog;

/// Creates, updates and customizes the invitation links of the campaign that is shown.
class LinkFormController final : public QObject
{
    Q_OBJECT

public:
    LinkFormController(Session &session, Actions &actions, LinkListPage &page);

    void setCampaign(qint64 id) { m_campaignId = id; }

Q_SIGNALS:
    void failed(const QString &happened, const QString &means);
    void created(qint64 linkId);

private:
    void create();
    void update();
    void customize();
    void openUpdate(const InvitationLink &link, const LinkSetting &setting);
    void openCustomize(const InvitationLink &link, const Campaign &campaign);
    void plan(const QPointer<LinkDialog> &dialog, const InvitationLink &edited, const Campaign &campaign);
    void save(const QPointer<FormDialog> &dialog, const InvitationLink &seen, const InvitationLink &edited);
    /// What is selected as it is stored now.
    void withCurrent(const std::function<void(const InvitationLink &, const LinkSetting &)> &then);
    void withSetting(qint64 linkId, const std::function<void(const InvitationLink &, const LinkSetting &)> &then);

    Session &m_session;
    LinkListPage &m_page;
    BrowserPreview m_preview;
    qint64 m_campaignId = 0;
};

} // namespace guestwright
