#include "ui/links/linklistpage.h"

#include "models/links/linksortmodel.h"
#include "models/store/itemdatarole.h"
#include "ui/actions.h"
#include "ui/forms/form.h"
#include "ui/links/linktable.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/line.h"
#include "ui/widgets/nomatch.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>

#include <utility>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int linkFilterHeight = 28;

} // namespace

LinkListPage::LinkListPage(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_model(new LinkTableModel(this))
    , m_rows(new LinkSortModel(this))
    , m_table(nullptr)
    , m_search(new SearchField(tr("Search name, role, groups")))
    , m_kind(new FilterButton(tr("Kind")))
    , m_noMatch(new NoMatch(tr("No invitation link matches")))
    , m_stack(new QStackedWidget)
{
    setContentGround(*this);
    setObjectName(u"linkPage"_s);
    m_rows->setSourceModel(m_model);
    m_table = new LinkTable(*m_rows);
    m_stack->addWidget(makeFull());
    m_stack->addWidget(makeEmpty());
    m_stack->setCurrentIndex(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connectTable();
    addActions(actions.ofLinks());
}

QWidget *LinkListPage::makeFull()
{
    auto *overRows = new QVBoxLayout(m_table->viewport());
    overRows->addWidget(m_noMatch);
    m_noMatch->hide();
    auto *full = new QWidget;
    auto *column = new QVBoxLayout(full);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeHead());
    column->addWidget(m_table, 1);
    return full;
}

QWidget *LinkListPage::makeHead()
{
    nameWidget(*m_search, u"linkSearchEdit"_s, tr("Search invitation links"));
    m_search->setFixedSize(240, linkFilterHeight);
    m_kind->setObjectName(u"linkKindFilterButton"_s);
    for (const auto kind : {InvitationLink::Kind::Evergreen, InvitationLink::Kind::PreApproved}) {
        m_kind->addChoice(words(kind), int(kind));
    }
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(primaryButton(m_actions.createLink, u"plus"_s));
    row->addStretch(1);
    row->addWidget(m_search);
    row->addWidget(m_kind);
    return head;
}

QWidget *LinkListPage::makeEmpty()
{
    auto *empty =
        new EmptyState({}, tr("No invitation link yet"),
                       tr("One link for many: anybody who has it can come, or only the addresses you approve. It can "
                          "be paused, changed and limited at any time."));
    auto *create = empty->setPrimary(tr("Create Invitation Link"), u"plus"_s);
    nameWidget(*create, u"emptyCreateLinkButton"_s, create->text());
    connect(create, &QAbstractButton::clicked, m_actions.createLink, &QAction::trigger);
    return empty;
}

void LinkListPage::connectTable()
{
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_rows->setSearch(text);
        follow();
    });
    connect(m_search, &SearchField::left, m_table, [this] { m_table->setFocus(); });
    connect(m_kind, &FilterButton::valueChanged, this, [this](const QVariant &kind) {
        m_rows->setKind(kind.isValid() ? std::optional(InvitationLink::Kind(kind.toInt())) : std::nullopt);
        follow();
    });
    connect(m_noMatch, &NoMatch::clearRequested, this, &LinkListPage::clearFilters);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        if (index.column() != LinkTableModel::LinkColumn && index.column() != LinkTableModel::MenuColumn) {
            m_actions.updateLink->trigger();
        }
    });
    connect(m_table, &DataTable::copyRequested, m_actions.copyInvitationLink, &QAction::trigger);
    connect(m_table, &LinkTable::linkClicked, this, &LinkListPage::copyRequested);
    connect(m_table, &LinkTable::menuClicked, this, &LinkListPage::popUpMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (m_table->indexAt(at).isValid()) {
            popUpMenu(m_table->viewport()->mapToGlobal(at));
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LinkListPage::selectionChanged);
    connect(m_actions.manageInvitees, &QAction::triggered, this, [this] {
        if (const qint64 id = m_table->currentId()) {
            Q_EMIT inviteesRequested(id);
        }
    });
}

void LinkListPage::setCampaign(qint64 id)
{
    if (std::exchange(m_campaignId, id) != id) {
        m_chosen = 0;
        m_model->show({});
        m_search->reset();
        m_kind->setValue({});
        m_rows->setSearch({});
        m_rows->setKind({});
    }
}

void LinkListPage::showLinks(const LinkListing &listing)
{
    const qint64 selected = m_chosen ? std::exchange(m_chosen, 0) : m_table->currentId();
    m_model->show(listing);
    const QModelIndex row = m_rows->mapFromSource(m_model->index(m_model->rowOf(selected), 0));
    if (row.isValid() && m_table->currentId() != selected) {
        m_table->selectRow(row.row());
        m_table->scrollTo(row);
    }
    follow();
    Q_EMIT selectionChanged(); // the selected one may have changed, though it is the same
}

void LinkListPage::choose(qint64 id)
{
    m_chosen = id;
}

std::optional<LinkSummary> LinkListPage::current() const
{
    const LinkSummary *found = m_model->linkAt(m_model->rowOf(m_table->currentId()));
    return found ? std::optional(*found) : std::nullopt;
}

bool LinkListPage::isCurrentPending() const
{
    return m_model->index(m_model->rowOf(m_table->currentId()), 0).data(PendingRole).toBool();
}

void LinkListPage::clearFilters()
{
    m_search->reset();
    m_kind->setValue({});
    m_rows->setSearch({});
    m_rows->setKind({});
    m_search->setFocus();
    follow();
}

void LinkListPage::follow()
{
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    QStringList filters{m_kind->words()};
    if (const QString text = m_search->text().trimmed(); !text.isEmpty()) {
        filters << tr("Search for “%1”").arg(text);
    }
    filters.removeAll(QString());
    m_noMatch->setFilters(filters);
    m_noMatch->setVisible(m_rows->isNarrowed() && m_rows->rowCount() == 0);
}

void LinkListPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LinkListPage::popUpMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"linkMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions.ofLinks());
    menu->popup(globalPosition);
}

} // namespace guestwright
