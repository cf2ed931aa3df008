#include "ui/trashpage.h"

#include "ui/forms/form.h"
#include "ui/theme/icon.h"
#include "ui/trashsection.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/line.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

TrashPage::TrashPage(QWidget *parent)
    : QWidget(parent)
    , m_body(new QStackedWidget)
    , m_campaigns(new TrashSection(tr("Campaigns"), u"Campaigns"_s))
    , m_invites(new TrashSection(tr("Invites"), u"Invites"_s))
    , m_links(new TrashSection(tr("Invitation Links"), u"Links"_s))
    , m_items(new TrashSection(tr("Items"), u"Items"_s))
    , m_contacts(new TrashSection(tr("Contacts"), u"Contacts"_s))
{
    setObjectName(u"trashPage"_s);
    setContentGround(*this);
    auto *sections = new QWidget;
    auto *column = new QVBoxLayout(sections);
    column->setContentsMargins(0, 20, 0, 0);
    column->setSpacing(12);
    auto *hint = new PlainLabel(tr("Links in the trash do not work. What is restored has the same links as before."),
                                TextSize::Normal, Ink::Secondary);
    hint->setContentsMargins(24, 0, 24, 0);
    column->addWidget(makeHeading());
    column->addWidget(hint);
    column->addWidget(m_campaigns, 1);
    column->addWidget(m_invites, 2);
    column->addWidget(m_links, 1);
    column->addWidget(m_items, 1);
    column->addWidget(m_contacts, 2);
    m_body->addWidget(sections);
    m_body->addWidget(new EmptyState({}, tr("The trash is empty"),
                                     tr("What is deleted stays here for 30 days and can be restored.")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_body);
    connect(m_campaigns, &TrashSection::restoreRequested, this, &TrashPage::restoreCampaignsRequested);
    connect(m_invites, &TrashSection::restoreRequested, this, &TrashPage::restoreInvitesRequested);
    connect(m_links, &TrashSection::restoreRequested, this, &TrashPage::restoreLinksRequested);
    connect(m_items, &TrashSection::restoreRequested, this, &TrashPage::restoreItemsRequested);
    connect(m_contacts, &TrashSection::restoreRequested, this, &TrashPage::restoreContactsRequested);
    showBody();
}

QWidget *TrashPage::makeHeading()
{
    auto *empty = new QPushButton(themeIcon(u"trash-2"_s), tr("Empty Trash…"));
    nameWidget(*empty, u"emptyTrashButton"_s, tr("Empty Trash"));
    connect(empty, &QPushButton::clicked, this, &TrashPage::emptyRequested);
    auto *heading = new QWidget;
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins(24, 0, 24, 0);
    row->addWidget(new PlainLabel(tr("Trash"), TextSize::Page), 1);
    row->addWidget(empty);
    return heading;
}

void TrashPage::showLinks(const QList<TrashEntry> &entries, qint64 total)
{
    m_links->setEntries(entries, total);
    showBody();
}

void TrashPage::showItems(const QList<TrashEntry> &entries, qint64 total)
{
    m_items->setEntries(entries, total);
    showBody();
}

void TrashPage::showContacts(const QList<TrashEntry> &entries, qint64 total)
{
    m_contacts->setEntries(entries, total);
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
    const QWidget *focus = window()->focusWidget(); // also while another window has the keyboard
    const bool hadFocus = focus && (focus == this || isAncestorOf(focus));
    TrashSection *first = nullptr;
    for (TrashSection *section : {m_campaigns, m_invites, m_links, m_items, m_contacts}) {
        section->setVisible(!section->isEmpty());
        first = first || section->isEmpty() ? first : section;
    }
    m_body->setCurrentIndex(first ? 0 : 1);
    setFocusProxy(first); // F6 leads to a table; to the page itself only while there is none
    if (hadFocus && (focus == this || !focus->isVisibleTo(this))) {
        setFocus();
    }
}

} // namespace guestwright
