#include "ui/sidebarcolumn.h"

#include "ui/actions.h"
#include "ui/sidebarmodel.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/workspacebutton.h"

#include <QMenu>
#include <QVBoxLayout>

namespace guestwright {

using namespace Qt::StringLiterals;

SidebarColumn::SidebarColumn(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_places(new SidebarModel(this))
    , m_sidebar(new Sidebar)
    , m_workspace(new WorkspaceButton)
{
    m_sidebar->setObjectName(u"sidebar"_s);
    m_sidebar->setAccessibleName(tr("Places"));
    m_sidebar->setModel(m_places);
    connect(m_sidebar, &Sidebar::chosen, this, &SidebarColumn::choose);
    connect(m_sidebar, &QTreeView::activated, this, &SidebarColumn::choose); // a row that was current already
    connect(m_sidebar, &QTreeView::clicked, this, &SidebarColumn::choose);
    connect(m_sidebar, &Sidebar::addRequested, this, [&actions](const QModelIndex &section) {
        const bool campaigns = section.row() == SidebarModel::CampaignSection;
        (campaigns ? actions.createCampaign : actions.importContacts)->trigger();
    });
    m_workspace->setObjectName(u"workspaceButton"_s);
    auto *menu = new QMenu(m_workspace);
    menu->addActions({actions.workspaceSettings, actions.openWorkspace, actions.newWorkspace});
    m_workspace->setMenu(menu);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->addWidget(m_sidebar, 1);
    layout->addWidget(m_workspace);
}

QWidget *SidebarColumn::first() const
{
    return m_sidebar;
}

QWidget *SidebarColumn::last() const
{
    return m_workspace;
}

void SidebarColumn::choose(const QModelIndex &index)
{
    const Place place = SidebarModel::placeAt(index);
    if (place.kind != Place::Kind::Start && place != m_place) {
        Q_EMIT placeChosen(place);
    }
}

void SidebarColumn::setPlace(const Place &place)
{
    m_place = place;
    const QModelIndex index = m_places->indexOf(place);
    if (index.isValid()) {
        m_sidebar->setCurrentIndex(index);
    } else {
        m_sidebar->selectionModel()->clear();
    }
}

void SidebarColumn::setContents(const SidebarContents &contents)
{
    const QSignalBlocker quiet(m_sidebar); // rows that move must not lead elsewhere
    m_places->setContents(contents);
    if (const QModelIndex index = m_places->indexOf(m_place); index.isValid()) {
        m_sidebar->setCurrentIndex(index);
    }
}

void SidebarColumn::setWorkspace(const QString &name, const QString &where)
{
    m_workspace->setWorkspace(name, where);
}

} // namespace guestwright
