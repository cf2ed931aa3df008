#include "ui/menus.h"

#include "ui/actions.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QMenu *addMenu(QMainWindow &window, const QString &title, const QString &name, const QList<QAction *> &actions)
{
    QMenu *menu = window.menuBar()->addMenu(title);
    menu->setObjectName(name);
    for (QAction *action : actions) {
        action ? menu->addAction(action) : static_cast<void>(menu->addSeparator());
    }
    return menu;
}

const char *const context = "MenuBar";

QString title(const char *text)
{
    return QCoreApplication::translate(context, text);
}

void addAppearance(QMenu &menu, Actions &actions)
{
    QMenu *appearance = menu.addMenu(title(QT_TRANSLATE_NOOP("MenuBar", "&Appearance")));
    appearance->setObjectName(u"appearanceMenu"_s);
    appearance->addActions(actions.appearance->actions());
}

void addLanguage(QMenu &menu, Actions &actions)
{
    QMenu *language = menu.addMenu(title(QT_TRANSLATE_NOOP("MenuBar", "Lan&guage")));
    language->setObjectName(u"languageMenu"_s);
    language->addActions(actions.language->actions());
}

} // namespace

void fillMenuBar(QMainWindow &window, Actions &a)
{
    QMenu *file = addMenu(window, title(QT_TRANSLATE_NOOP("MenuBar", "&File")), u"fileMenu"_s,
                          {a.newWorkspace, a.openWorkspace, a.openPostgres, a.openSample, nullptr, a.importContacts,
                           a.exportInvites, a.printCards, nullptr, a.workspaceSettings, a.backUp, a.restoreBackup,
                           nullptr, a.quit});
    auto *recent = new QMenu(title(QT_TRANSLATE_NOOP("MenuBar", "Open Re&cent")), file);
    recent->setObjectName(u"recentMenu"_s); // its owner fills it
    file->insertMenu(a.openPostgres, recent);
    addMenu(window, title(QT_TRANSLATE_NOOP("MenuBar", "&Edit")), u"editMenu"_s,
            {a.undo, a.redo, nullptr, a.copyLink, a.selectAll, nullptr, a.find, nullptr, a.preferences});
    QMenu *view = addMenu(window, title(QT_TRANSLATE_NOOP("MenuBar", "&View")), u"viewMenu"_s, a.tabs->actions());
    view->addSeparator();
    view->addActions({a.showDetails, a.nextPane, a.previousPane});
    view->addSeparator();
    addAppearance(*view, a);
    addLanguage(*view, a);

    QMenu *campaign = addMenu(window, title(QT_TRANSLATE_NOOP("MenuBar", "&Campaign")), u"campaignMenu"_s,
                              {a.createCampaign, nullptr, a.editCampaign, a.changeExpiration});
    campaign->addActions({a.editMessage, a.sendTestMail, a.webhook});
    campaign->addActions(a.campaignSteps());
    campaign->addActions({a.duplicateCampaign, a.deleteCampaign});
    campaign->addSeparator();
    campaign->addActions({a.addItem, a.editItem, a.deleteItem});

    QMenu *invites = addMenu(window, title(QT_TRANSLATE_NOOP("MenuBar", "&Invites")), u"invitesMenu"_s,
                             {a.createInvite, a.createBulkInvites, a.importFromList, a.sendInvitations, nullptr});
    invites->addActions(a.ofInvites());
    invites->addSeparator();
    QMenu *links = invites->addMenu(title(QT_TRANSLATE_NOOP("MenuBar", "In&vitation Links")));
    links->setObjectName(u"linksMenu"_s);
    links->addAction(a.createLink);
    links->addSeparator();
    links->addActions(a.ofLinks());
    addMenu(window, title(QT_TRANSLATE_NOOP("MenuBar", "Con&tacts")), u"contactsMenu"_s,
            {a.newContact, a.importContacts, nullptr, a.editContact, a.deleteContacts, nullptr, a.exportPerson,
             a.erasePerson});
    addMenu(window, title(QT_TRANSLATE_NOOP("MenuBar", "T&ools")), u"toolsMenu"_s,
            {a.mailAccount, a.sendQueued, a.synchronize, nullptr, a.localServer, nullptr, a.commandPalette});
    addMenu(window, title(QT_TRANSLATE_NOOP("MenuBar", "&Help")), u"helpMenu"_s,
            {a.help, a.helpContents, nullptr, a.about});
}

} // namespace guestwright
