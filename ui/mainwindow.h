#pragma once

#include "ui/panewalk.h"
#include "ui/place.h"

#include <QHash>
#include <QMainWindow>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace guestwright {

struct Actions;
struct SidebarContents;
class Notice;
class NoticeColumn;
class SidebarColumn;
class SidebarModel;
class StartPage;
class StatusLine;
class UndoBar;

/// The window: menu bar, sidebar, a page for each kind of place, status bar. Knows nothing of what the pages do.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Actions &actions, QWidget *parent = nullptr);

    /// The page for a kind of place; several kinds may share one.
    void addPage(Place::Kind kind, QWidget *page);
    [[nodiscard]] const Place &place() const { return m_place; }
    /// The rows of the sidebar.
    [[nodiscard]] const SidebarModel &places() const;

    /// Shows a notice above every page, below those that stand there already, and takes it over.
    void addNotice(Notice *notice);

    [[nodiscard]] StartPage &startPage() const { return *m_start; }
    /// File → Open Recent, for its owner to fill.
    [[nodiscard]] QMenu &recentMenu() const;
    /// Above the status bar, after each change.
    [[nodiscard]] UndoBar &undoBar() const { return *m_undoBar; }
    [[nodiscard]] StatusLine &status() const { return *m_status; }

    /// What F6 walks through, beside the sidebar: the first visible and enabled focus widget of each pane.
    void setPanes(const QList<QWidget *> &panes) { m_walk.setPanes(panes); }

    /// Puts the focus on the page instead of the sidebar, without a ring around it.
    void focusPage();
    /// Puts the focus where F6 would go from the sidebar.
    void focusFirstPane() { m_walk.begin(); }

    /// Window and sidebar as they were left, kept in the application's settings; never larger than the screen.
    void restoreLayout();
    void saveLayout() const;

public Q_SLOTS:
    void showPlace(const guestwright::Place &place);
    void setSidebar(const guestwright::SidebarContents &contents);
    /// The workspace's name and where it lies, a file or a postgresql URL; both are data.
    void setWorkspace(const QString &name, const QString &where);
    /// Comes to the front, for somebody who wanted to open it a second time.
    void comeForward();
    /// Long work in the status bar; Cancel emits cancelRequested().
    void showProgress(const QString &words, qint64 done, qint64 total);
    void hideProgress();
    /// Says what was done, for a few seconds.
    void showDone(const QString &words);
    /// Says what did not work and why, above the page, until it is closed.
    void showError(const QString &happened, const QString &means);
    void hideError();
    /// Keeps the window open, without anything to do in it but to wait, until letGo() closes it.
    void holdOpen(const QString &words);
    void letGo();

Q_SIGNALS:
    void placeChosen(const guestwright::Place &place);
    void cancelRequested();
    /// The window is about to close; whoever has to finish something calls holdOpen().
    void closing();
    /// Files were dropped somewhere in the window.
    void filesDropped(const QStringList &paths);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makeCentre();
    void fitToScreen();

    SidebarColumn *m_sidebar;
    StartPage *m_start;
    QStackedWidget *m_pages;
    NoticeColumn *m_notices;
    UndoBar *m_undoBar;
    QSplitter *m_splitter;
    StatusLine *m_status;
    PaneWalk m_walk;
    QHash<Place::Kind, QWidget *> m_pageOf;
    bool m_isHeld = false;
    Place m_place;
};

} // namespace guestwright
