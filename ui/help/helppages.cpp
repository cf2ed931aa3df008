#include "ui/help/helppages.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QWidget>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QString firstSteps = u"first-steps"_s;
const QString contactHelp = u"importing-contacts"_s;
const QString campaignHelp = u"campaigns"_s;
const QString inviteHelp = u"creating-invites"_s;
const QString inviteeHelp = u"managing-invitees"_s;
const QString linkHelp = u"invitation-links"_s;
const QString sendHelp = u"sending"_s;
const QString textHelp = u"mail-texts"_s;
const QString cardHelp = u"printing-cards"_s;
const QString expirationHelp = u"expiration"_s;
const QString undoHelp = u"undo-and-trash"_s;
const QString workspaceHelp = u"workspaces"_s;
const QString publishHelp = u"publishing"_s;
const QString webhookHelp = u"webhooks"_s;
const QString keyboardHelp = u"keyboard"_s;

/// Object names of dialogs and pages.
const QHash<QString, QString> &helpOfNames()
{
    static const QHash<QString, QString> pages = {
        {u"startPage"_s, firstSteps},
        {u"campaignPage"_s, campaignHelp},
        {u"overviewPage"_s, campaignHelp},
        {u"itemPage"_s, campaignHelp},
        {u"orderPage"_s, inviteeHelp},
        {u"inviteesDialog"_s, inviteeHelp},
        {u"landingPageEditor"_s, campaignHelp},
        {u"createCampaignDialog"_s, campaignHelp},
        {u"editCampaignDialog"_s, campaignHelp},
        {u"duplicateDialog"_s, campaignHelp},
        {u"itemDialog"_s, campaignHelp},
        {u"webhookDialog"_s, webhookHelp},
        {u"contactPage"_s, contactHelp},
        {u"contactDialog"_s, contactHelp},
        {u"importDialog"_s, contactHelp},
        {u"invitePage"_s, inviteHelp},
        {u"createInviteDialog"_s, inviteHelp},
        {u"editInviteDialog"_s, inviteHelp},
        {u"bulkInvitesDialog"_s, inviteHelp},
        {u"assignContactDialog"_s, inviteHelp},
        {u"exportDialog"_s, inviteHelp},
        {u"linkPage"_s, linkHelp},
        {u"createLinkDialog"_s, linkHelp},
        {u"updateLinkDialog"_s, linkHelp},
        {u"customizeLinkDialog"_s, linkHelp},
        {u"linkQrDialog"_s, linkHelp},
        {u"printDialog"_s, cardHelp},
        {u"expirationEditor"_s, expirationHelp},
        {u"extendDialog"_s, expirationHelp},
        {u"reminderDialog"_s, expirationHelp},
        {u"templateDialog"_s, textHelp},
        {u"testMailDialog"_s, textHelp},
        {u"sendDialog"_s, sendHelp},
        {u"accountDialog"_s, sendHelp},
        {u"outboxPage"_s, sendHelp},
        {u"trashPage"_s, undoHelp},
        {u"auditPage"_s, undoHelp},
        {u"erasePersonDialog"_s, contactHelp},
        {u"workspaceSettingsDialog"_s, workspaceHelp},
        {u"preferencesDialog"_s, workspaceHelp},
        {u"openPostgresDialog"_s, workspaceHelp},
        {u"conflictDialog"_s, workspaceHelp},
        {u"localServerDialog"_s, workspaceHelp},
        {u"restoreDialog"_s, workspaceHelp},
        {u"commandPalette"_s, keyboardHelp},
        {u"sidebar"_s, firstSteps},
    };
    return pages;
}

QString helpFile(const QString &language, const QString &page)
{
    return u":/guestwright/help/%1/%2.md"_s.arg(language, page);
}

} // namespace

QStringList helpPages()
{
    return {firstSteps,  campaignHelp,  contactHelp,  inviteHelp,       linkHelp, inviteeHelp,
            textHelp,    sendHelp,      cardHelp,     expirationHelp,   undoHelp, publishHelp,
            webhookHelp, workspaceHelp, keyboardHelp, u"command-line"_s};
}

QString helpText(const QString &page)
{
    if (!helpPages().contains(page)) {
        return {};
    }
    //: The folder of the help pages in this language: the language's code, where there are such pages.
    const QString language = QCoreApplication::translate("Help", "en");
    QFile file(helpFile(language, page));
    if (!file.open(QIODevice::ReadOnly)) {
        file.setFileName(helpFile(u"en"_s, page));
        if (!file.open(QIODevice::ReadOnly)) {
            return {};
        }
    }
    return QString::fromUtf8(file.readAll());
}

QString helpTitle(const QString &page)
{
    return helpText(page).section(u'\n', 0, 0).remove(u'#').trimmed();
}

QString helpPageFor(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString own = widget->property("helpPage").toString();
        const QString page = own.isEmpty() ? helpOfNames().value(widget->objectName()) : own;
        if (!page.isEmpty()) {
            return page;
        }
    }
    return firstSteps;
}

} // namespace guestwright
