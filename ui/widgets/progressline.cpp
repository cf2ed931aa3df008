#include "ui/widgets/progressline.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/thinbar.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace guestwright {

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
    , m_words(new PlainLabel({}, TextSize::Small))
    , m_bar(new ThinBar)
    , m_remaining(new PlainLabel({}, TextSize::Small, Ink::Secondary))
    , m_cancel(new QToolButton)
{
    m_words->setWeight(QFont::Medium);
    m_bar->setFixedWidth(140);
    m_bar->setObjectName(u"progressBar"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setObjectName(u"cancelWorkButton"_s);
    m_cancel->setFont(themeFont(TextSize::Small, QFont::Medium));
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    layout->addWidget(m_words);
    layout->addWidget(m_bar);
    layout->addWidget(m_remaining);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        setCancellable(false);
        Q_EMIT cancelRequested();
    });
}

void ProgressLine::setProgress(const QString &words, qint64 done, qint64 total, const QString &remaining)
{
    constexpr int steps = 1000; // totals may be larger than an int
    m_words->setText(words);
    m_bar->setAccessibleName(words);
    m_bar->setRange(0, steps);
    m_bar->setValue(total > 0 ? int(double(qBound(qint64(0), done, total)) / double(total) * steps) : 0);
    m_remaining->setText(remaining);
    m_remaining->setVisible(!remaining.isEmpty());
}

void ProgressLine::setCancellable(bool cancellable)
{
    m_cancel->setEnabled(cancellable);
}

} // namespace guestwright
