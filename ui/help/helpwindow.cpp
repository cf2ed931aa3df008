#include "ui/help/helpwindow.h"

#include "models/core/folding.h"
#include "ui/forms/form.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helppages.h"
#include "ui/theme/icon.h"
#include "ui/theme/palette.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/line.h"
#include "ui/widgets/searchfield.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

bool holdsAll(const QString &page, const QString &words)
{
    const QString text = foldName(helpText(page));
    const QStringList wanted = foldName(words).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&text](const QString &word) { return text.contains(word); });
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_search(new SearchField(tr("Search the help")))
    , m_contents(new QListWidget)
    , m_browser(new HelpBrowser)
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Guestwright Help"));
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeContents());
    splitter->addWidget(makeReading());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({240, 660});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    resize(900, 640);
}

QWidget *HelpWindow::makeContents()
{
    m_search->setObjectName(u"helpSearchEdit"_s);
    nameWidget(*m_contents, u"helpContentsList"_s, tr("Contents"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setSpacing(2);
    m_contents->viewport()->setBackgroundRole(QPalette::Window);
    const QStringList pages = helpPages();
    for (const QString &page : pages) {
        auto *row = new QListWidgetItem(helpTitle(page), m_contents);
        row->setData(Qt::UserRole, page);
    }
    connect(m_search, &SearchField::searchChanged, this, &HelpWindow::search);
    connect(m_search, &SearchField::left, m_contents, [this] { m_contents->setFocus(); });
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *row) {
        if (row && row->data(Qt::UserRole).toString() != m_browser->page()) {
            m_browser->showPage(row->data(Qt::UserRole).toString());
        }
    });
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_search);
    layout->addWidget(m_contents, 1);
    return column;
}

QWidget *HelpWindow::makeReading()
{
    nameWidget(*m_browser, u"helpBrowser"_s, tr("Help page"));
    auto *back = iconButton(u"chevron-left"_s, tr("Back"), u"helpBackButton"_s);
    back->setEnabled(false);
    back->setShortcut(QKeySequence::Back);
    auto *forward = iconButton(u"chevron-right"_s, tr("Forward"), u"helpForwardButton"_s);
    forward->setEnabled(false);
    forward->setShortcut(QKeySequence::Forward);
    connect(back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::historyChanged, this, &HelpWindow::follow);
    auto *reading = new QWidget;
    setContentGround(*reading);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 8, 12, 0);
    buttons->addWidget(back);
    buttons->addWidget(forward);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(reading);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(buttons);
    layout->addWidget(m_browser, 1);
    return reading;
}

void HelpWindow::open(const QString &page)
{
    m_search->clear();
    m_browser->showPage(page);
    show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    m_browser->setFocus(Qt::OtherFocusReason);
}

QString HelpWindow::page() const
{
    return m_browser->page();
}

void HelpWindow::search(const QString &words)
{
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_contents->count(); ++row) {
        QListWidgetItem *item = m_contents->item(row);
        const bool fits = holdsAll(item->data(Qt::UserRole).toString(), words);
        item->setHidden(!fits);
        first = fits && !first ? item : first;
    }
    const QListWidgetItem *current = m_contents->currentItem();
    if (first && (!current || current->isHidden())) {
        m_contents->setCurrentItem(first);
    }
    m_browser->moveCursor(QTextCursor::Start);
    if (!words.isEmpty()) {
        m_browser->find(words.section(u' ', 0, 0));
    }
}

void HelpWindow::follow()
{
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(Qt::UserRole).toString() == m_browser->page()) {
            m_contents->setCurrentRow(row);
        }
    }
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace guestwright
