#include "ui/mainwindow.h"

#include "ui/actions.h"
#include "ui/menus.h"
#include "ui/noticecolumn.h"
#include "ui/sidebarcolumn.h"
#include "ui/startpage.h"
#include "ui/statusline.h"
#include "ui/widgets/line.h"
#include "ui/widgets/undobar.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int sidebarWidth = 232;
constexpr QSize smallestWindow(960, 600);
constexpr QSize usualWindow(1440, 900);

} // namespace

MainWindow::MainWindow(Actions &actions, QWidget *parent)
    : QMainWindow(parent)
    , m_sidebar(new SidebarColumn(actions))
    , m_start(new StartPage(actions))
    , m_pages(new QStackedWidget)
    , m_notices(new NoticeColumn)
    , m_undoBar(new UndoBar)
    , m_splitter(new QSplitter)
    , m_status(new StatusLine)
    , m_walk(m_sidebar->first(), m_sidebar->last())
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Guestwright"));
    fillMenuBar(*this, actions);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(makeCentre());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({sidebarWidth, 1440 - sidebarWidth});
    setCentralWidget(m_splitter);
    setStatusBar(m_status);
    fitToScreen();
    setAcceptDrops(true);
    addPage(Place::Kind::Start, m_start);
    showPlace({});
    connect(m_sidebar, &SidebarColumn::placeChosen, this, &MainWindow::placeChosen);
    connect(m_status, &StatusLine::cancelRequested, this, &MainWindow::cancelRequested);
    connect(actions.nextPane, &QAction::triggered, this, [this] { m_walk.move(1); });
    connect(actions.previousPane, &QAction::triggered, this, [this] { m_walk.move(-1); });
    connect(actions.quit, &QAction::triggered, this, &QWidget::close);
}

QWidget *MainWindow::makeCentre()
{
    auto *centre = new QWidget;
    setContentGround(*centre);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addWidget(m_pages, 1);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(24, 0, 16, 0);
    below->addWidget(m_undoBar);
    layout->addLayout(below);
    return centre;
}

const SidebarModel &MainWindow::places() const
{
    return m_sidebar->places();
}

void MainWindow::addNotice(Notice *notice)
{
    m_notices->add(notice);
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
    m_sidebar->setPlace(place);
}

void MainWindow::setSidebar(const SidebarContents &contents)
{
    m_sidebar->setContents(contents);
}

void MainWindow::setWorkspace(const QString &name, const QString &where)
{
    m_sidebar->setWorkspace(name, where);
    m_status->setWorkspace(where);
    setWindowTitle(tr("%1 – Guestwright").arg(name));
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
    m_status->showProgress(words, done, total);
}

void MainWindow::hideProgress()
{
    m_status->hideProgress();
}

void MainWindow::showDone(const QString &words)
{
    m_status->showDone(words);
}

void MainWindow::showError(const QString &happened, const QString &means)
{
    m_notices->showError(happened, means);
}

void MainWindow::hideError()
{
    m_notices->hideError();
}

void MainWindow::focusPage()
{
    m_pages->currentWidget()->setFocus(Qt::MouseFocusReason);
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
    m_status->hold(words);
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
