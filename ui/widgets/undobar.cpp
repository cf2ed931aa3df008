#include "ui/widgets/undobar.h"

#include "ui/theme/colors.h"
#include "ui/theme/painting.h"
#include "ui/theme/palette.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QEnterEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

constexpr auto undoShown = std::chrono::seconds(10);

} // namespace

UndoBar::UndoBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(u"undo-2"_s, 16, Ink::Text))
    , m_done(new PlainLabel)
    , m_about(new PlainLabel({}, TextSize::Normal, Ink::Text))
    , m_undo(new LinkButton(tr("Undo")))
{
    setObjectName(u"undoBar"_s);
    setAccessibleName(tr("Undo"));
    m_undo->setObjectName(u"undoButton"_s);
    m_done->setObjectName(u"undoWordsLabel"_s);
    m_done->setWeight(QFont::DemiBold);
    m_about->setElided(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(10);
    for (QWidget *part : {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_done),
                          static_cast<QWidget *>(m_about), static_cast<QWidget *>(m_undo)}) {
        part->setPalette(themePalette(darkColors())); // dark in both themes, and so is what stands on it
        layout->addWidget(part, part == m_about ? 1 : 0);
    }
    setMinimumHeight(44);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
    m_undo->installEventFilter(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(undoShown);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT undoRequested();
    });
}

void UndoBar::showWords(const QString &done, const QString &about)
{
    m_done->setText(done);
    m_about->setText(about);
    m_undo->setAccessibleName(tr("Undo: %1").arg(done));
    setAccessibleName(done);
    show();
    m_timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void UndoBar::waitOrGoOn()
{
    if (m_isHovered || m_undo->hasFocus()) {
        m_timer.stop();
    } else if (isVisible() && !m_timer.isActive()) {
        m_timer.start();
    }
}

void UndoBar::enterEvent(QEnterEvent * /*event*/)
{
    m_isHovered = true;
    waitOrGoOn();
}

void UndoBar::leaveEvent(QEvent * /*event*/)
{
    m_isHovered = false;
    waitOrGoOn();
}

bool UndoBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        QMetaObject::invokeMethod(this, &UndoBar::waitOrGoOn, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void UndoBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    drawBox(painter, rect(), 8, colorsFor(palette()).undoGround);
}

} // namespace guestwright
