#include "app/desktop/desks/helpdesk.h"

#include "app/desktop/desks/campaigndesk.h"
#include "app/desktop/desks/invitedesk.h"
#include "app/desktop/helpcontroller.h"
#include "app/desktop/palettecontroller.h"
#include "app/desktop/preferencescontroller.h"
#include "ui/actions.h"
#include "ui/campaigns/campaignpage.h"
#include "ui/invites/invitepage.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainmessagebox.h"

#include <QApplication>
#include <QSettings>

namespace guestwright {

using namespace Qt::StringLiterals;

HelpDesk::HelpDesk(Session &session, Actions &actions, MainWindow &window, CampaignDesk &campaigns, InviteDesk &invites)
    : Desk(session, actions, window)
    , m_help(std::make_unique<HelpController>(actions))
    , m_palette(std::make_unique<PaletteController>(session, actions, window))
    , m_preferences(std::make_unique<PreferencesController>(actions, window))
{
    connectPalette(campaigns, invites);
    connect(&window, &MainWindow::closing, m_help.get(), &HelpController::close); // or the program stays
    connect(actions.about, &QAction::triggered, this, &HelpDesk::showAbout);
    connect(actions.appearance, &QActionGroup::triggered, this, [](const QAction *chosen) {
        QSettings().setValue(u"window/appearance"_s, chosen->data());
        applyTheme(*qApp, Theme(chosen->data().toInt()));
    });
}

HelpDesk::~HelpDesk() = default;

void HelpDesk::connectPalette(CampaignDesk &campaigns, InviteDesk &invites)
{
    connect(m_palette.get(), &PaletteController::placeChosen, this, [this](const Place &place) {
        Q_EMIT placeRequested(place);
        m_window.focusFirstPane();
    });
    connect(m_palette.get(), &PaletteController::inviteChosen, this, [&campaigns, &invites](qint64 id) {
        invites.choose(id);
        campaigns.page().invites().showAll();
    });
}

void HelpDesk::restoreLayout()
{
    const int theme = QSettings().value(u"window/appearance"_s, int(Theme::System)).toInt();
    const auto choices = m_actions.appearance->actions();
    for (QAction *choice : choices) {
        choice->setChecked(choice->data().toInt() == theme);
    }
}

void HelpDesk::showAbout()
{
    auto *box = new PlainMessageBox(QMessageBox::Information, tr("About Guestwright"),
                                    tr("Guestwright %1").arg(QCoreApplication::applicationVersion()),
                                    tr("Prepares, sends and follows private invitations. Free software under the "
                                       "GNU General Public License, version 3 or later."),
                                    QMessageBox::Ok, &m_window);
    box->setObjectName(u"aboutBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace guestwright
