#pragma once

#include "ui/place.h"

#include <QWidget>

namespace guestwright {

struct Actions;
struct SidebarContents;
class Sidebar;
class SidebarModel;
class WorkspaceButton;

/// The left of the window: the places one can go to, and the workspace they belong to.
class SidebarColumn : public QWidget
{
    Q_OBJECT

public:
    explicit SidebarColumn(Actions &actions, QWidget *parent = nullptr);

    [[nodiscard]] const SidebarModel &places() const { return *m_places; }
    /// What F6 walks through, from top to bottom.
    [[nodiscard]] QWidget *first() const;
    [[nodiscard]] QWidget *last() const;

    /// Marks the row of the place, or none.
    void setPlace(const Place &place);
    void setContents(const SidebarContents &contents);
    /// The workspace's name and where it lies; both are data.
    void setWorkspace(const QString &name, const QString &where);

Q_SIGNALS:
    /// Somebody goes to another place than the one that is marked.
    void placeChosen(const guestwright::Place &place);

private:
    void choose(const QModelIndex &index);

    SidebarModel *m_places;
    Sidebar *m_sidebar;
    WorkspaceButton *m_workspace;
    Place m_place;
};

} // namespace guestwright
