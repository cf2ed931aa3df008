#include "ui/actions.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

namespace guestwright {

using namespace Qt::StringLiterals;

Actions::Actions(QObject *parent) : QObject(parent)
{
    makeFileAndView();
    makeCampaigns();
    makeInvites();
    makeLinks();
    makeContacts();
}

QAction *Actions::make(const char *name, const QString &text, const QString &iconName, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name) + u"Action"_s);
    if (!iconName.isEmpty()) {
        action->setIcon(themeIcon(iconName));
    }
    action->setShortcut(key);
    return action;
}

void Actions::makeFileAndView()
{
    newWorkspace = make("newWorkspace", tr("&New Workspace…"), u"database"_s);
    openWorkspace = make("openWorkspace", tr("&Open Workspace…"), u"folder-open"_s, QKeySequence::Open);
    openPostgres = make("openPostgres", tr("Open &PostgreSQL Workspace…"), u"database"_s);
    openSample = make("openSample", tr("Open the &Sample Campaign"), u"flask-conical"_s);
    workspaceSettings = make("workspaceSettings", tr("&Workspace Settings…"));
    backUp = make("backUp", tr("&Back Up Workspace…"), u"hard-drive"_s);
    restoreBackup = make("restoreBackup", tr("&Restore Backup…"), u"history"_s);
    preferences = make("preferences", tr("&Preferences…"), {}, QKeySequence(u"Ctrl+,"_s));
    preferences->setMenuRole(QAction::PreferencesRole);
    quit = make("quit", tr("&Quit"), {}, QKeySequence(u"Ctrl+Q"_s));
    quit->setMenuRole(QAction::QuitRole);

    undo = make("undo", tr("&Undo"), u"undo-2"_s, QKeySequence::Undo);
    redo = make("redo", tr("&Redo"), {}, QKeySequence::Redo);
    find = make("find", tr("&Find"), u"search"_s, QKeySequence::Find);
    selectAll = make("selectAll", tr("Select &All"), {}, QKeySequence::SelectAll);
    selectAll->setShortcutContext(Qt::WidgetWithChildrenShortcut);

    tabs = new QActionGroup(this);
    int number = 0;
    for (const auto &[name, text] :
         {std::pair("showOverview", tr("&Overview")), std::pair("showInvites", tr("&Invites")),
          std::pair("showLinks", tr("Invitation Lin&ks")), std::pair("showPage", tr("Pag&e")),
          std::pair("showItems", tr("I&tems")), std::pair("showOrders", tr("O&rders")),
          std::pair("showActivity", tr("A&ctivity"))}) {
        QAction *tab = make(name, text, {}, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number++)));
        tab->setCheckable(true);
        tabs->addAction(tab);
    }
    showDetails = make("showDetails", tr("&Details"), {}, QKeySequence(Qt::Key_Space));
    showDetails->setCheckable(true);
    showDetails->setShortcutContext(Qt::WidgetShortcut); // a space elsewhere is a space
    nextPane = make("nextPane", tr("Next &Pane"), {}, QKeySequence(Qt::Key_F6));
    previousPane = make("previousPane", tr("Pre&vious Pane"), {}, QKeySequence(Qt::SHIFT | Qt::Key_F6));

    appearance = new QActionGroup(this);
    for (const auto &[name, text, theme] : {std::tuple("systemAppearance", tr("As the &System"), Theme::System),
                                            std::tuple("lightAppearance", tr("&Light"), Theme::Light),
                                            std::tuple("darkAppearance", tr("&Dark"), Theme::Dark)}) {
        QAction *choice = make(name, text);
        choice->setCheckable(true);
        choice->setData(int(theme));
        appearance->addAction(choice);
    }
    language = new QActionGroup(this);
    for (const auto &[name, text, code] : {std::tuple("systemLanguage", tr("As the &System"), u""_s),
                                           std::tuple("englishLanguage", u"&English"_s, u"en"_s),
                                           std::tuple("germanLanguage", u"&Deutsch"_s, u"de"_s)}) {
        QAction *choice = make(name, text); // each in its own words: whoever cannot read the others finds it
        choice->setCheckable(true);
        choice->setData(code);
        language->addAction(choice);
    }
    sendQueued = make("sendQueued", tr("&Send What Is Queued"), u"send"_s);
    mailAccount = make("mailAccount", tr("&Mail Accounts…"), u"mail"_s);
    synchronize = make("synchronize", tr("S&ynchronize"), u"cloud-upload"_s, QKeySequence(Qt::Key_F5));
    localServer = make("localServer", tr("This Computer as Ser&ver…"), u"monitor"_s);
    commandPalette = make("commandPalette", tr("&Command Palette…"), {}, QKeySequence(u"Ctrl+K"_s));
    help = make("help", tr("&Help on This"), u"circle-question-mark"_s, QKeySequence(Qt::Key_F1));
    helpContents = make("helpContents", tr("&Contents"));
    about = make("about", tr("&About Guestwright"));
    about->setMenuRole(QAction::AboutRole);
}

void Actions::makeCampaigns()
{
    createCampaign = make("createCampaign", tr("&Create Campaign…"), u"plus"_s, QKeySequence(u"Ctrl+Shift+N"_s));
    editCampaign = make("editCampaign", tr("&Edit Campaign…"), u"pencil"_s);
    changeExpiration = make("changeExpiration", tr("C&hange Expiration…"), u"calendar-clock"_s);
    activateCampaign = make("activateCampaign", tr("&Activate"), u"circle-play"_s);
    pauseCampaign = make("pauseCampaign", tr("&Pause"), u"circle-pause"_s);
    resumeCampaign = make("resumeCampaign", tr("&Resume"), u"circle-play"_s);
    endCampaign = make("endCampaign", tr("E&nd"), u"circle-slash"_s);
    reopenCampaign = make("reopenCampaign", tr("Re&open"), u"circle-play"_s);
    editMessage = make("editMessage", tr("Edit Messa&ge…"), u"mail"_s);
    sendTestMail = make("sendTestMail", tr("&Send Test Mail…"), u"send"_s);
    webhook = make("webhook", tr("&Webhook…"), u"external-link"_s);
    duplicateCampaign = make("duplicateCampaign", tr("&Duplicate…"), u"copy"_s);
    deleteCampaign = make("deleteCampaign", tr("De&lete Campaign"), u"trash-2"_s);
    addItem = make("addItem", tr("Add &Item…"), u"plus"_s);
    editItem = make("editItem", tr("Edi&t Item…"), u"pencil"_s);
    deleteItem = make("deleteItem", tr("Delete Ite&m"), u"trash-2"_s);
}

void Actions::makeInvites()
{
    createInvite = make("createInvite", tr("&Create Invite…"), u"plus"_s, QKeySequence::New);
    createBulkInvites = make("createBulkInvites", tr("Create &Bulk Invites…"), u"layers"_s);
    importFromList = make("importFromList", tr("&Import from List…"), u"users"_s);
    sendInvitations = make("sendInvitations", tr("&Send…"), u"send"_s);
    exportInvites = make("exportInvites", tr("&Export…"), u"download"_s);
    printCards = make("printCards", tr("Prin&t Cards…"), u"printer"_s, QKeySequence::Print);
    printSelected = make("printSelected", tr("Print Cards &for Selected…"), u"printer"_s);
    sendNotification = make("sendNotification", tr("Send &Notification…"), u"send"_s);
    copyLink = make("copyLink", tr("Copy &Link"), u"copy"_s, QKeySequence::Copy);
    copyQrCode = make("copyQrCode", tr("Copy &QR Code"));
    copyMessage = make("copyMessage", tr("Copy Personal Messa&ge"));
    editInvite = make("editInvite", tr("E&dit…"), u"pencil"_s, QKeySequence(Qt::Key_F2));
    assignContact = make("assignContact", tr("&Assign Contact…"), u"users"_s);
    extendInvites = make("extendInvites", tr("E&xtend…"), u"calendar-clock"_s);
    setReminder = make("setReminder", tr("Set Re&minder…"), u"clock"_s);
    replaceLink = make("replaceLink", tr("Re&place Link"), u"link"_s);
    revokeInvites = make("revokeInvites", tr("&Revoke"), u"ban"_s);
    restoreInvites = make("restoreInvites", tr("Res&tore"), u"undo-2"_s);
    deleteInvites = make("deleteInvites", tr("D&elete"), u"trash-2"_s, QKeySequence::Delete);
    extendInvites->setIconText(tr("Extend…")); // where there is room for one word
    sendNotification->setIconText(tr("Send…"));
    for (QAction *action : {copyLink, editInvite, deleteInvites}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // contacts have keys of the same name
    }
}

void Actions::makeLinks()
{
    createLink = make("createLink", tr("&Create Invitation Link…"), u"plus"_s, QKeySequence(u"Ctrl+L"_s));
    updateLink = make("updateLink", tr("&Update…"), u"pencil"_s, QKeySequence(Qt::Key_F2));
    customizeLink = make("customizeLink", tr("Cus&tomize…"), u"pencil-ruler"_s);
    manageInvitees = make("manageInvitees", tr("&Manage Invites…"), u"users"_s);
    copyInvitationLink = make("copyInvitationLink", tr("Copy &Link"), u"copy"_s, QKeySequence::Copy);
    showLinkQr = make("showLinkQr", tr("Show &QR Code…"), u"qr-code"_s);
    openLink = make("openLink", tr("&Open in Browser"), u"external-link"_s);
    pauseLink = make("pauseLink", tr("&Pause"), u"circle-pause"_s);
    resumeLink = make("resumeLink", tr("&Resume"), u"circle-play"_s);
    deleteLink = make("deleteLink", tr("&Delete"), u"trash-2"_s, QKeySequence::Delete);
    for (QAction *action : {updateLink, copyInvitationLink, deleteLink}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // invites have keys of the same name
    }
}

void Actions::makeContacts()
{
    newContact = make("newContact", tr("&Add Contact…"), u"plus"_s);
    importContacts = make("importContacts", tr("&Import Contacts…"), u"users"_s, QKeySequence(u"Ctrl+I"_s));
    editContact = make("editContact", tr("&Edit Contact…"), u"pencil"_s, QKeySequence(Qt::Key_F2));
    deleteContacts = make("deleteContacts", tr("De&lete Contacts"), u"trash-2"_s, QKeySequence::Delete);
    exportPerson = make("exportPerson", tr("E&xport Person…"), u"download"_s);
    erasePerson = make("erasePerson", tr("E&rase Person…"), u"user-minus"_s);
    for (QAction *action : {editContact, deleteContacts}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
}

QList<QAction *> Actions::campaignSteps() const
{
    return {activateCampaign, pauseCampaign, resumeCampaign, endCampaign, reopenCampaign};
}

QAction *Actions::stepAction(CampaignStep::Action step) const
{
    return campaignSteps().at(int(step)); // in the order of the enumerators
}

QList<QAction *> Actions::ofCampaign() const
{
    return {editMessage,     sendTestMail,  editCampaign, changeExpiration,  duplicateCampaign,
            deleteCampaign,  addItem,       createInvite, createBulkInvites, importFromList,
            sendInvitations, exportInvites, printCards,   createLink,        webhook};
}

QList<QAction *> Actions::ofLinks() const
{
    return {updateLink, customizeLink, manageInvitees, copyInvitationLink, showLinkQr,
            openLink,   pauseLink,     resumeLink,     deleteLink};
}

QList<QAction *> Actions::ofInvites() const
{
    return {sendNotification, copyLink,    copyQrCode,  copyMessage,   printSelected,  editInvite,   assignContact,
            extendInvites,    setReminder, replaceLink, revokeInvites, restoreInvites, deleteInvites};
}

} // namespace guestwright
