#include "ui/statusline.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/progressline.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QTimer>
#include <QToolButton>

#include <chrono>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr auto doneShown = std::chrono::seconds(6);

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_sync(new QToolButton)
    , m_saved(new PlainLabel({}, TextSize::Small, Ink::Secondary))
    , m_waitingWords(new PlainLabel({}, TextSize::Small, Ink::Secondary))
    , m_waiting(makeWaiting())
    , m_progress(new ProgressLine)
{
    m_saved->setObjectName(u"savedLabel"_s);
    m_saved->setElided(true);
    m_progress->setObjectName(u"workProgress"_s);
    m_progress->hide();
    makeSync();
    addWidget(m_sync);
    addWidget(new IconLabel(u"hard-drive"_s, 14, Ink::Secondary));
    addWidget(m_saved, 1);
    addPermanentWidget(m_waiting);
    addPermanentWidget(m_progress);
    setSizeGripEnabled(false);
    setContentsMargins(12, 0, 10, 0);
    setFixedHeight(32);
    connect(m_progress, &ProgressLine::cancelRequested, this, &StatusLine::cancelRequested);
}

void StatusLine::makeSync()
{
    m_sync->setObjectName(u"syncButton"_s);
    m_sync->setAccessibleName(tr("Synchronize"));
    m_sync->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_sync->setAutoRaise(true);
    m_sync->setFocusPolicy(Qt::TabFocus);
    m_sync->setIconSize(QSize(14, 14));
    m_sync->setFont(themeFont(TextSize::Small));
    m_sync->hide();
    connect(m_sync, &QToolButton::clicked, this, &StatusLine::syncRequested);
}

QWidget *StatusLine::makeWaiting()
{
    m_waitingWords->setObjectName(u"waitingLabel"_s);
    auto *waiting = new QWidget;
    auto *layout = new QHBoxLayout(waiting);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(6);
    layout->addWidget(new IconLabel(u"cloud-off"_s, 14, Ink::Secondary));
    layout->addWidget(m_waitingWords);
    waiting->hide();
    return waiting;
}

void StatusLine::setWorkspace(const QString &where)
{
    m_where = where;
    m_isLost = false;
    m_savedWords = where.startsWith(u"postgresql:"_s)
        ? tr("Saved in %1").arg(where)
        : tr("Saved on this computer: %1").arg(QFileInfo(where).fileName());
    showSaved();
}

void StatusLine::showSaved()
{
    m_saved->setText(m_isLost ? tr("The server does not answer: what is shown may be old. Trying again…")
                              : m_savedWords);
    m_saved->setPlainToolTip(m_where);
}

void StatusLine::setConnectionLost(bool lost)
{
    m_isLost = lost;
    showSaved();
}

void StatusLine::hold(const QString &words)
{
    showProgress(words, 0, 0);
    m_progress->setCancellable(false);
    m_isHeld = true;
}

void StatusLine::showProgress(const QString &words, qint64 done, qint64 total)
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

void StatusLine::hideProgress()
{
    m_progress->setHidden(!m_isHeld);
}

void StatusLine::showWaiting(const QString &words)
{
    m_waitingWords->setText(words);
    m_waiting->setVisible(!words.isEmpty());
}

void StatusLine::showSync(const StatusSync &sync)
{
    m_sync->setVisible(!sync.words.isEmpty());
    if (!sync.words.isEmpty()) {
        m_sync->setIcon(themeIcon(sync.iconName));
    }
    m_sync->setText(sync.words);
    m_sync->setAccessibleName(sync.words.isEmpty() ? tr("Synchronize") : sync.words);
    m_sync->setToolTip(plainToolTip(sync.toolTip));
    m_sync->setAccessibleDescription(sync.toolTip);
}

void StatusLine::showDone(const QString &words)
{
    m_saved->setText(words);
    m_saved->setPlainToolTip({});
    QTimer::singleShot(doneShown, m_saved, [this, words] {
        if (m_saved->text() == words) {
            showSaved();
        }
    });
}

} // namespace guestwright
