#include "app/desktop/desks/serverdesk.h"

#include "app/desktop/desks/syncdesk.h"
#include "app/desktop/localservercontroller.h"
#include "app/desktop/sampleguide.h"
#include "app/desktop/synccontroller.h"
#include "ui/actions.h"
#include "ui/forms/form.h"
#include "ui/mainwindow.h"
#include "ui/statusline.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plaintooltip.h"

namespace guestwright {

using namespace Qt::StringLiterals;

ServerDesk::ServerDesk(Session &session, Actions &actions, MainWindow &window, SyncDesk &sync)
    : Desk(session, actions, window)
    , m_server(std::make_unique<LocalServerController>(session, actions, window))
    , m_guide(std::make_unique<SampleGuide>(session, actions, window, *m_server))
    , m_sign(new LinkButton(tr("This computer is the server")))
{
    passOnWordsOf(*m_server);
    nameWidget(*m_sign, u"localServerButton"_s, m_sign->text());
    window.status().addPermanentWidget(m_sign);
    connect(m_sign, &QAbstractButton::clicked, actions.localServer, &QAction::trigger);
    connect(m_server.get(), &LocalServerController::stateChanged, this, &ServerDesk::showState);
    // What guests do here is fetched at once; what of it fails is told by who synchronizes.
    const auto fetch = [this, &sync] { sync.synchronizing().publishFirst(this, [](const Result<> & /*done*/) {}); };
    connect(m_server.get(), &LocalServerController::started, this, fetch);
    connect(m_server.get(), &LocalServerController::visited, this, fetch);
    showState();
}

ServerDesk::~ServerDesk() = default;

void ServerDesk::updateActions(const Place & /*shown*/)
{
    m_actions.localServer->setEnabled(m_session.isOpen());
}

void ServerDesk::showState()
{
    m_sign->setVisible(m_server->isRunning());
    m_sign->setToolTip(plainToolTip(m_server->publicUrl()));
}

} // namespace guestwright
