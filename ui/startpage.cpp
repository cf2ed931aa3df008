#include "ui/startpage.h"

#include "ui/actions.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/line.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/stepshint.h"

#include <QVBoxLayout>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRecent = 5;

void startsAction(QAbstractButton *button, QAction *action, const QString &objectName)
{
    button->setObjectName(objectName);
    button->setAccessibleName(button->text());
    button->setEnabled(action->isEnabled());
    QObject::connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    QObject::connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
}

} // namespace

StartPage::StartPage(Actions &actions, QWidget *parent) : QWidget(parent), m_recent(new QWidget)
{
    setContentGround(*this);
    setObjectName(u"startPage"_s);
    auto *hint = new EmptyState(
        u"mail-open"_s, tr("Invite your first guests"),
        tr("A campaign holds what your guests are invited to, their private links, and what became of them.\n"
           "It stays a draft until you activate it."));
    auto *create = hint->setPrimary(tr("Create Campaign…"), u"plus"_s);
    startsAction(create, actions.createCampaign, u"startCreateCampaignButton"_s);
    setFocusProxy(create);
    startsAction(hint->addAction(tr("Import Contacts…"), u"users"_s), actions.importContacts,
                 u"startImportContactsButton"_s);
    startsAction(hint->addAction(tr("Open Workspace…"), u"folder-open"_s), actions.openWorkspace,
                 u"startOpenWorkspaceButton"_s);
    startsAction(hint->setLink(tr("Open the sample campaign")), actions.openSample, u"openSampleLink"_s);
    hint->setBelow(new StepsHint({
        {u"pencil-ruler"_s, tr("1. Describe the occasion"), tr("Gifts or a membership,\nand until when it works")},
        {u"users"_s, tr("2. Say who is invited"), tr("People from a file or a list,\nor links to hand over")},
        {u"send"_s, tr("3. Send or copy"), tr("Each guest has a link of their own;\nyou see how far they got")},
    }));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(hint, 1);
    auto *column = new QVBoxLayout(m_recent);
    column->setContentsMargins(24, 0, 24, 24);
    column->setSpacing(6);
    m_recent->setObjectName(u"recentWorkspaces"_s);
    m_recent->hide();
    layout->addWidget(m_recent, 0, Qt::AlignHCenter);
}

void StartPage::setRecent(const QList<RecentWorkspace> &recent)
{
    qDeleteAll(m_recent->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *title = new PlainLabel(tr("Open again"), TextSize::Small, Ink::Secondary);
    m_recent->layout()->addWidget(title);
    m_recent->layout()->setAlignment(title, Qt::AlignHCenter);
    int number = 0;
    for (const RecentWorkspace &workspace : recent.first(qMin(mostRecent, recent.size()))) {
        auto *link = new LinkButton(workspace.isMissing ? tr("%1 (missing)").arg(workspace.name) : workspace.name);
        link->setObjectName(u"recentWorkspaceLink%1"_s.arg(++number));
        link->setAccessibleName(tr("Open %1").arg(workspace.name));
        link->setAccessibleDescription(workspace.where);
        link->setToolTip(plainToolTip(workspace.where));
        link->setEnabled(!workspace.isMissing);
        connect(link, &QAbstractButton::clicked, this, [this, url = workspace.url] { Q_EMIT recentChosen(url); });
        m_recent->layout()->addWidget(link);
        m_recent->layout()->setAlignment(link, Qt::AlignHCenter);
    }
    m_recent->setVisible(!recent.isEmpty());
}

} // namespace guestwright
