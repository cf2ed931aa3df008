#include "ui/mainwindow.h"

#include "ui/actions.h"
#include "ui/menus.h"
#include "ui/sidebarmodel.h"
#include "ui/startpage.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/line.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/undobar.h"
#include "ui/widgets/workspacebutton.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int sidebarWidth = 232;
constexpr QSize smallestWindow(960, 600);
constexpr QSize usualWindow(1440, 900);
constexpr auto doneShown = std::chrono::seconds(6);

} // namespace

MainWindow::MainWindow(Actions &actions, QWidget *parent)
    : QMainWindow(parent)
    , m_actions(actions)
    , m_places(new SidebarModel(this))
    , m_sidebar(new Sidebar)
    , m_workspace(new WorkspaceButton)
    , m_start(new StartPage(actions))
    , m_pages(new QStackedWidget)
    , m_error(new Notice(Tone::Bad))
    , m_undoBar(new UndoBar)
    , m_splitter(new QSplitter)
    , m_saved(new PlainLabel({}, TextSize::Small, Ink::Secondary))
    , m_waitingWords(new PlainLabel({}, TextSize::Small, Ink::Secondary))
    , m_progress(new ProgressLine)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Guestwright"));
    fillMenuBar(*this, actions);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeSidebarColumn());
    m_splitter->addWidget(makeCentre());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({sidebarWidth, 1440 - sidebarWidth});
    setCentralWidget(m_splitter);
    makeStatusBar();
    fitToScreen();
    setAcceptDrops(true);
    addPage(Place::Kind::Start, m_start);
    showPlace({});
    connect(actions.nextPane, &QAction::triggered, this, [this] { movePane(1); });
    connect(actions.previousPane, &QAction::triggered, this, [this] { movePane(-1); });
    connect(actions.quit, &QAction::triggered, this, &QWidget::close);
}

QWidget *MainWindow::makeSidebarColumn()
{
    m_sidebar->setObjectName(u"sidebar"_s);
    m_sidebar->setAccessibleName(tr("Places"));
    m_sidebar->setModel(m_places);
    const auto choose = [this](const QModelIndex &index) {
        const Place place = SidebarModel::placeAt(index);
        if (place.kind != Place::Kind::Start && place != m_place) {
            Q_EMIT placeChosen(place);
        }
    };
    connect(m_sidebar, &Sidebar::chosen, this, choose);
    connect(m_sidebar, &QTreeView::activated, this, choose); // a row that was current already
    connect(m_sidebar, &QTreeView::clicked, this, choose);
    connect(m_sidebar, &Sidebar::addRequested, this, [this](const QModelIndex &section) {
        const bool campaigns = section.row() == SidebarModel::CampaignSection;
        (campaigns ? m_actions.createCampaign : m_actions.importContacts)->trigger();
    });
    m_workspace->setObjectName(u"workspaceButton"_s);
    auto *menu = new QMenu(m_workspace);
    menu->addActions({m_actions.workspaceSettings, m_actions.openWorkspace, m_actions.newWorkspace});
    m_workspace->setMenu(menu);
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->addWidget(m_sidebar, 1);
    layout->addWidget(m_workspace);
    return column;
}

QWidget *MainWindow::makeCentre()
{
    auto *centre = new QWidget;
    setContentGround(*centre);
    m_error->setObjectName(u"errorNotice"_s);
    auto *close = m_error->addAction(tr("Close"));
    close->setObjectName(u"closeErrorLink"_s);
    connect(close, &QAbstractButton::clicked, this, &MainWindow::hideError);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_errorRoom = new QWidget;
    auto *room = new QVBoxLayout(m_errorRoom);
    room->setContentsMargins(24, 12, 16, 0);
    room->addWidget(m_error);
    m_errorRoom->hide();
    layout->addWidget(m_errorRoom);
    m_notices = new QVBoxLayout;
    m_notices->setContentsMargins(24, 0, 16, 0);
    m_notices->setSpacing(0);
    layout->addLayout(m_notices);
    layout->addWidget(m_pages, 1);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(24, 0, 16, 0);
    below->addWidget(m_undoBar);
    layout->addLayout(below);
    return centre;
}

void MainWindow::addNotice(Notice *notice)
{
    auto *room = new QWidget; // goes with its notice, margin and all
    auto *layout = new QVBoxLayout(room);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->addWidget(notice);
    m_notices->addWidget(room);
    connect(notice, &QObject::destroyed, room, &QObject::deleteLater);
}

void MainWindow::makeStatusBar()
{
    m_saved->setObjectName(u"savedLabel"_s);
    m_saved->setElided(true);
    m_progress->setObjectName(u"workProgress"_s);
    m_progress->hide();
    statusBar()->addWidget(new IconLabel(u"hard-drive"_s, 14, Ink::Secondary));
    statusBar()->addWidget(m_saved, 1);
    m_waitingWords->setObjectName(u"waitingLabel"_s);
    m_waiting = new QWidget;
    auto *waiting = new QHBoxLayout(m_waiting);
    waiting->setContentsMargins(12, 0, 12, 0);
    waiting->setSpacing(6);
    waiting->addWidget(new IconLabel(u"cloud-off"_s, 14, Ink::Secondary));
    waiting->addWidget(m_waitingWords);
    m_waiting->hide();
    statusBar()->addPermanentWidget(m_waiting);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(12, 0, 10, 0);
    statusBar()->setFixedHeight(32);
    connect(m_progress, &ProgressLine::cancelRequested, this, &MainWindow::cancelRequested);
}

void MainWindow::addPage(Place::Kind kind, QWidget *page)
{
    m_pageOf.insert(kind, page);
    if (m_pages->indexOf(page) < 0) {
        m_pages->addWidget(page);
    }
}

void MainWindow::showPlace(const Place &place)
{
    QWidget *page = m_pageOf.value(place.kind, m_pageOf.value(Place::Kind::Start));
    m_place = place;
    if (m_pages->currentWidget() != page) {
        m_pages->setCurrentWidget(page);
    }
    const QModelIndex index = m_places->indexOf(place);
    if (index.isValid()) {
        m_sidebar->setCurrentIndex(index);
    } else {
        m_sidebar->selectionModel()->clear();
    }
}

void MainWindow::setSidebar(const SidebarContents &contents)
{
    const QSignalBlocker quiet(m_sidebar); // rows that move must not lead elsewhere
    m_places->setContents(contents);
    if (const QModelIndex index = m_places->indexOf(m_place); index.isValid()) {
        m_sidebar->setCurrentIndex(index);
    }
}

void MainWindow::setWorkspace(const QString &name, const QString &where)
{
    m_workspace->setWorkspace(name, where);
    m_where = where;
    m_isLost = false;
    m_savedWords = where.startsWith(u"postgresql:"_s)
        ? tr("Saved in %1").arg(where)
        : tr("Saved on this computer: %1").arg(QFileInfo(where).fileName());
    showSaved();
    setWindowTitle(tr("%1 – Guestwright").arg(name));
}

void MainWindow::showSaved()
{
    m_saved->setText(m_isLost ? tr("The server does not answer: what is shown may be old. Trying again…")
                              : m_savedWords);
    m_saved->setPlainToolTip(m_where);
}

void MainWindow::setConnectionLost(bool lost)
{
    m_isLost = lost;
    showSaved();
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

QMenu &MainWindow::recentMenu() const
{
    return *menuBar()->findChild<QMenu *>(u"recentMenu"_s);
}

void MainWindow::showProgress(const QString &words, qint64 done, qint64 total)
{
    if (m_isHeld) {
        return;
    }
    if (m_progress->isHidden()) {
        m_progress->setCancellable(true);
        m_progress->show();
    }
    m_progress->setProgress(words, done, total);
}

void MainWindow::hideProgress()
{
    m_progress->setHidden(!m_isHeld);
}

void MainWindow::showWaiting(const QString &words)
{
    m_waitingWords->setText(words);
    m_waiting->setVisible(!words.isEmpty());
}

void MainWindow::showDone(const QString &words)
{
    m_saved->setText(words);
    m_saved->setPlainToolTip({});
    QTimer::singleShot(doneShown, m_saved, [this, words] {
        if (m_saved->text() == words) {
            showSaved();
        }
    });
}

void MainWindow::showError(const QString &happened, const QString &means)
{
    m_error->setWords(happened, means);
    m_errorRoom->show();
}

void MainWindow::hideError()
{
    m_errorRoom->hide();
}

void MainWindow::movePane(int step)
{
    QList<QWidget *> panes = {m_sidebar};
    for (QWidget *pane : std::as_const(m_panes)) {
        if (pane->isVisible() && pane->isEnabled()) {
            panes << pane;
        }
    }
    panes << m_workspace;
    qsizetype at = panes.size() - 1;
    const QWidget *focus = QApplication::focusWidget();
    for (qsizetype i = 0; focus && i < panes.size(); ++i) {
        if (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)) {
            at = i;
        }
    }
    panes.at((at + step + panes.size()) % panes.size())->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::focusPage()
{
    m_pages->currentWidget()->setFocus(Qt::MouseFocusReason);
}

void MainWindow::focusFirstPane()
{
    const auto pane = std::ranges::find_if(std::as_const(m_panes),
                                           [](const QWidget *each) { return each->isVisible() && each->isEnabled(); });
    if (pane != m_panes.cend()) {
        (*pane)->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::fitToScreen()
{
    const QSize room = screen()->availableGeometry().size();
    setMinimumSize(smallestWindow.boundedTo(room));
    const bool isNew = !testAttribute(Qt::WA_Resized);
    if (isNew || size().boundedTo(room) != size()) {
        resize((isNew ? usualWindow : size()).boundedTo(room));
    }
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    fitToScreen();
    m_splitter->restoreState(settings.value(u"window/splitter"_s).toByteArray());
}

void MainWindow::saveLayout() const
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/splitter"_s, m_splitter->saveState());
}

void MainWindow::holdOpen(const QString &words)
{
    showProgress(words, 0, 0);
    m_progress->setCancellable(false);
    m_isHeld = true;
    menuBar()->setEnabled(false);
    centralWidget()->setEnabled(false);
}

void MainWindow::letGo()
{
    if (std::exchange(m_isHeld, false)) {
        close();
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!m_isHeld && std::ranges::any_of(urls, &QUrl::isLocalFile)) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    if (!m_isHeld) {
        Q_EMIT closing();
    }
    event->setAccepted(!m_isHeld);
}

} // namespace guestwright
