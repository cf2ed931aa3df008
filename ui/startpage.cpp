#include "ui/startpage.h"

#include "ui/actions.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/line.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/stepshint.h"

#include <QVBoxLayout>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

void startsAction(QAbstractButton *button, QAction *action, const QString &objectName)
{
    button->setObjectName(objectName);
    button->setAccessibleName(button->text());
    button->setEnabled(action->isEnabled());
    QObject::connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    QObject::connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
}

} // namespace

StartPage::StartPage(Actions &actions, QWidget *parent) : QWidget(parent)
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
    layout->addWidget(hint);
}

} // namespace guestwright
