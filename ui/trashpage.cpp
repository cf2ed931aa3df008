#include "ui/trashpage.h"

#include "ui/trashsection.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/line.h"
#include "ui/widgets/plainlabel.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

TrashPage::TrashPage(QWidget *parent)
    : QWidget(parent)
    , m_body(new QStackedWidget)
    , m_campaigns(new TrashSection(tr("Campaigns"), u"Campaigns"_s))
    , m_invites(new TrashSection(tr("Invites"), u"Invites"_s))
{
    setObjectName(u"trashPage"_s);
    setContentGround(*this);
    auto *sections = new QWidget;
    auto *column = new QVBoxLayout(sections);
    column->setContentsMargins(0, 20, 0, 0);
    column->setSpacing(12);
    auto *title = new PlainLabel(tr("Trash"), TextSize::Page);
    title->setContentsMargins(24, 0, 24, 0);
    auto *hint = new PlainLabel(tr("Links in the trash do not work. What is restored has the same links as before."),
                                TextSize::Normal, Ink::Secondary);
    hint->setContentsMargins(24, 0, 24, 0);
    column->addWidget(title);
    column->addWidget(hint);
    column->addWidget(m_campaigns, 1);
    column->addWidget(m_invites, 2);
    m_body->addWidget(sections);
    m_body->addWidget(new EmptyState({}, tr("The trash is empty"),
                                     tr("Deleted campaigns and invites stay here for 30 days and can be restored.")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_body);
    connect(m_campaigns, &TrashSection::restoreRequested, this, &TrashPage::restoreCampaignsRequested);
    connect(m_invites, &TrashSection::restoreRequested, this, &TrashPage::restoreInvitesRequested);
    showBody();
}

void TrashPage::showCampaigns(const QList<TrashEntry> &entries, qint64 total)
{
    m_campaigns->setEntries(entries, total);
    showBody();
}

void TrashPage::showInvites(const QList<TrashEntry> &entries, qint64 total)
{
    m_invites->setEntries(entries, total);
    showBody();
}

void TrashPage::showBody()
{
    m_campaigns->setVisible(!m_campaigns->isEmpty());
    m_invites->setVisible(!m_invites->isEmpty());
    m_body->setCurrentIndex(m_campaigns->isEmpty() && m_invites->isEmpty() ? 1 : 0);
    const bool hadFocus = hasFocus();
    setFocusProxy(m_campaigns->isEmpty() ? m_invites : m_campaigns); // F6 leads to a table, not to the page itself
    if (hadFocus) {
        setFocus();
    }
}

} // namespace guestwright
