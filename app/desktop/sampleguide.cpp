#include "app/desktop/sampleguide.h"

#include "app/desktop/localservercontroller.h"
#include "app/desktop/workspacecontroller.h"
#include "models/campaigns/campaignrepository.h"
#include "models/mail/accountrepository.h"
#include "models/orders/orderrepository.h"
#include "ui/actions.h"
#include "ui/forms/form.h"
#include "ui/mainwindow.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/notice.h"

#include <QDesktopServices>
#include <QSettings>
#include <QUrl>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QString guideHiddenKey = u"sample/guideHidden"_s;
constexpr int invitesTabOfGuide = 1;

} // namespace

SampleGuide::SampleGuide(Session &session, Actions &actions, MainWindow &window, LocalServerController &server)
    : m_session(session)
    , m_actions(actions)
    , m_server(server)
    , m_notice(new Notice(Tone::Neutral))
    , m_next(m_notice->addAction({}))
{
    m_notice->setObjectName(u"sampleGuide"_s);
    m_next->setObjectName(u"sampleGuideButton"_s);
    LinkButton *hide = m_notice->addAction(tr("Hide"));
    nameWidget(*hide, u"hideSampleGuideButton"_s, tr("Hide these steps"));
    window.addNotice(m_notice);
    m_notice->hide();
    m_looking.setSingleShot(true);
    m_looking.setInterval(0);
    connect(&m_looking, &QTimer::timeout, this, &SampleGuide::look);
    connect(&session, &Session::opened, &m_looking, qOverload<>(&QTimer::start));
    connect(&session, &Session::changed, &m_looking, qOverload<>(&QTimer::start));
    connect(&server, &LocalServerController::stateChanged, &m_looking, qOverload<>(&QTimer::start));
    connect(m_next, &QAbstractButton::clicked, this, &SampleGuide::act);
    connect(hide, &QAbstractButton::clicked, this, [this] {
        QSettings().setValue(guideHiddenKey, true);
        show(Step::None);
    });
}

Result<SampleGuide::Progress> SampleGuide::readProgress(Database &db)
{
    const auto campaigns = CampaignRepository(db).all();
    const auto accounts = campaigns ? AccountRepository(db).all() : Result<QList<MailAccount>>(failure(campaigns));
    if (!accounts) {
        return failure(accounts);
    }
    Progress progress;
    for (const CampaignSummary &summary : *campaigns) {
        const auto orders = OrderRepository(db).count(summary.campaign.id);
        if (!orders) {
            return failure(orders);
        }
        progress.sent += summary.sent;
        progress.orders += *orders;
    }
    for (const MailAccount &account : *accounts) {
        progress.mailFolder = progress.mailFolder.isEmpty() ? account.path : progress.mailFolder;
    }
    return progress;
}

void SampleGuide::look()
{
    const bool isSample = m_session.isOpen() && m_session.workspace()->location().path == sampleFile();
    if (!isSample || QSettings().value(guideHiddenKey, false).toBool()) {
        show(Step::None);
        return;
    }
    m_session.read(this, &SampleGuide::readProgress, [this](const Result<Progress> &progress) {
        if (!progress) {
            return; // whoever shows the workspace says so
        }
        m_mailFolder = progress->mailFolder;
        show(progress->orders > 0        ? Step::Look
                 : !m_server.isRunning() ? Step::Serve
                 : progress->sent == 0   ? Step::Send
                                         : Step::Open);
    });
}

void SampleGuide::show(Step step)
{
    m_notice->setVisible(step != Step::None);
    if (step == m_step) {
        return;
    }
    m_step = step;
    QString words;
    QString next;
    switch (step) {
    case Step::None:
        return;
    case Step::Serve:
        words = tr("Let this computer be the server, so that the links lead somewhere.");
        next = tr("Start Server");
        break;
    case Step::Send:
        words = tr("Send the invitations. They go into a folder on this computer and nowhere else.");
        next = tr("Send…");
        break;
    case Step::Open:
        words = tr("Be a guest: open one of the mails in the folder, click its link and order something. The order "
                   "comes back here by itself.");
        next = tr("Open Folder");
        break;
    case Step::Look:
        words = tr("There it is: the invite is used, and its row shows the order's number and the journey.");
        next = tr("Show Invites");
        break;
    }
    m_notice->setWords(tr("Try it, step %1 of 4").arg(int(step)), words, u"flask-conical"_s);
    m_next->setText(next);
    m_next->setAccessibleName(next);
    m_next->updateGeometry();
}

void SampleGuide::act()
{
    switch (m_step) {
    case Step::None:
        break;
    case Step::Serve:
        m_server.start();
        break;
    case Step::Send:
        m_actions.sendInvitations->trigger();
        break;
    case Step::Open:
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_mailFolder));
        break;
    case Step::Look:
        m_actions.tabs->actions().at(invitesTabOfGuide)->trigger();
        break;
    }
}

} // namespace guestwright
