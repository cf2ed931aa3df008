#include "ui/invites/invitepage.h"

#include "models/invites/invitetablemodel.h"
#include "ui/actions.h"
#include "ui/invites/filterbar.h"
#include "ui/invites/invitepanel.h"
#include "ui/invites/invitetable.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/line.h"
#include "ui/widgets/nomatch.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 304;
constexpr int roomForPanel = 1180; // a narrower window has the panel over the table

} // namespace

InvitePage::InvitePage(Actions &actions, InviteTableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_model(model)
    , m_filters(new FilterBar)
    , m_table(new InviteTable(model))
    , m_noMatch(new NoMatch(tr("No invite matches")))
    , m_panel(new InvitePanel(actions))
    , m_splitter(new QSplitter)
    , m_stack(new QStackedWidget)
    , m_full(new QWidget)
    , m_empty(makeEmpty())
{
    setContentGround(*this);
    setObjectName(u"invitePage"_s);
    auto *overRows = new QVBoxLayout(m_table->viewport());
    overRows->addWidget(m_noMatch);
    m_noMatch->hide();
    auto *column = new QVBoxLayout(m_full);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeActions());
    column->addWidget(m_filters);
    column->addWidget(m_table, 1);
    m_stack->addWidget(m_full);
    m_stack->addWidget(m_empty);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_panel);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({1208 - panelWidth, panelWidth});
    m_panel->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connectTable();
    connect(m_panel, &InvitePanel::closeRequested, this, [this] { showPanel(false); });
    connect(m_filters, &FilterBar::changed, this, &InvitePage::listRequested);
    connect(m_filters, &FilterBar::left, m_table, [this] { m_table->setFocus(); });
    connect(m_noMatch, &NoMatch::clearRequested, this, &InvitePage::clearFilters);
    addActions(actions.ofInvites() + QList<QAction *>{actions.selectAll});
    m_table->addAction(actions.showDetails);
    connect(actions.showDetails, &QAction::toggled, this, &InvitePage::showPanel);
}

QWidget *InvitePage::makeActions()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(24, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(primaryButton(m_actions.createInvite, u"plus"_s));
    layout->addWidget(outlinedButton(m_actions.createBulkInvites));
    layout->addWidget(outlinedButton(m_actions.importFromList));
    layout->addStretch(1);
    layout->addWidget(quietButton(m_actions.sendInvitations));
    layout->addWidget(quietButton(m_actions.printCards));
    layout->addWidget(quietButton(m_actions.exportInvites));
    return row;
}

QWidget *InvitePage::makeEmpty()
{
    auto *empty =
        new EmptyState({}, tr("Nobody is invited yet"),
                       tr("Each invite is a private link for one person. People come from a form, a file or a "
                          "list, and links can do without a person."));
    const auto starts = [](QAbstractButton *button, QAction *action) {
        QString name = action->objectName().chopped(6) + u"Button"_s;
        name[0] = name.at(0).toUpper();
        button->setObjectName(u"empty"_s + name);
        button->setAccessibleName(button->text());
        connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    };
    starts(empty->setPrimary(tr("Create Invite"), u"plus"_s), m_actions.createInvite);
    starts(empty->addAction(tr("Create Bulk Invites"), u"layers"_s), m_actions.createBulkInvites);
    starts(empty->addAction(tr("Import from List"), u"users"_s), m_actions.importFromList);
    return empty;
}

void InvitePage::connectTable()
{
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &InvitePage::listRequested);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        if (index.column() != InviteTableModel::LinkColumn) {
            Q_EMIT openRequested();
        }
    });
    connect(m_table, &DataTable::copyRequested, m_actions.copyLink, &QAction::trigger);
    connect(m_table, &InviteTable::linkClicked, this, &InvitePage::copyLinkRequested);
    connect(m_table, &QWidget::customContextMenuRequested, this, &InvitePage::popUpMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updatePanel();
        Q_EMIT selectionChanged();
    });
    connect(m_actions.selectAll, &QAction::triggered, this, [this] {
        if (isVisible()) {
            m_table->selectAll();
        }
    });
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_kept.keep(*m_table->selectionModel(), m_model); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &InvitePage::idsArrived);
    connect(m_filters->columns(), &QToolButton::clicked, this, [this] {
        QMenu *menu = m_table->makeColumnMenu(this);
        menu->setObjectName(u"columnMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_filters->columns()->mapToGlobal(QPoint(0, m_filters->columns()->height())));
    });
}

void InvitePage::setCampaign(qint64 id)
{
    if (id == m_campaignId) {
        return;
    }
    m_campaignId = id;
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_kept.forget();
    m_filters->reset();
    updatePanel();
}

InviteFilter InvitePage::filter() const
{
    InviteFilter filter{.campaignId = m_campaignId};
    m_filters->applyTo(filter);
    return filter;
}

InviteSort InvitePage::sort() const
{
    return m_table->sort();
}

InviteSelection InvitePage::selection() const
{
    return inviteSelection(*m_table->selectionModel(), m_model, filter());
}

qint64 InvitePage::shownCount() const
{
    return m_model.rowCount();
}

qint64 InvitePage::currentId() const
{
    const QModelIndex current = m_table->currentIndex();
    return m_table->selectionModel()->isRowSelected(current.row()) ? m_model.idAt(current.row()) : 0;
}

QList<qint64> InvitePage::idsInView() const
{
    return m_table->idsInView();
}

void InvitePage::choose(qint64 id)
{
    if (const int row = m_model.rowOf(id); row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model.index(row, 0));
    }
}

void InvitePage::showCount(qint64 count)
{
    const bool isNarrowed = filter().isNarrowed();
    m_filters->setCount(count, isNarrowed);
    m_stack->setCurrentWidget(count == 0 && !isNarrowed ? m_empty : m_full);
    m_noMatch->setFilters(m_filters->words());
    m_noMatch->setVisible(count == 0 && isNarrowed);
    updatePanel();
}

void InvitePage::idsArrived()
{
    m_kept.restore(*m_table->selectionModel(), m_model);
}

void InvitePage::clearFilters()
{
    m_filters->reset();
    m_filters->search()->setFocus();
    Q_EMIT listRequested();
}

void InvitePage::showAll()
{
    m_filters->reset();
    m_table->setFocus();
    Q_EMIT listRequested();
}

void InvitePage::showMatching(const InviteFilter &filter)
{
    m_filters->choose(filter);
    m_table->setFocus();
    Q_EMIT listRequested();
}

void InvitePage::showPanel(bool wanted)
{
    m_actions.showDetails->setChecked(wanted);
    QSettings().setValue(u"invites/details"_s, wanted);
    updatePanel();
}

void InvitePage::updatePanel()
{
    const bool shown = m_actions.showDetails->isChecked() && currentId() != 0;
    if (!shown && m_panel->isAncestorOf(focusWidget())) {
        m_table->setFocus();
    }
    m_panel->setVisible(shown);
    placePanel();
}

void InvitePage::placePanel()
{
    const bool lies = window()->width() < roomForPanel;
    const bool isLying = m_panel->parentWidget() == this;
    if (lies != isLying) {
        const bool shown = !m_panel->isHidden();
        lies ? m_panel->setParent(this) : m_splitter->addWidget(m_panel);
        m_panel->setVisible(shown);
        m_panel->setAutoFillBackground(true);
        m_panel->setEdgeShown(lies);
    }
    if (lies) {
        const QRect place(width() - panelWidth, 0, panelWidth, height());
        m_panel->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        m_panel->raise();
    }
}

void InvitePage::popUpMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"inviteMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions.ofInvites());
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void InvitePage::focusSearch()
{
    m_filters->search()->setFocus(Qt::ShortcutFocusReason);
    m_filters->search()->selectAll();
}

void InvitePage::restoreLayout()
{
    m_table->restoreSavedLayout();
    m_actions.showDetails->setChecked(QSettings().value(u"invites/details"_s, true).toBool());
}

void InvitePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePanel();
}

void InvitePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_panel->isVisible()) {
        showPanel(false);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace guestwright
