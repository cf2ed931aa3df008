#include "ui/theme/focusring.h"

#include "ui/theme/colors.h"
#include "ui/theme/painting.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QFocusFrame>
#include <QPainter>
#include <QRadioButton>

namespace guestwright {

namespace {

class RingFrame final : public QFocusFrame
{
public:
    using QFocusFrame::QFocusFrame;

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        drawBox(painter, QRectF(rect()), controlCorner + 4, {}, colorsFor(palette()).accent, 2);
    }
};

bool isRinged(const QWidget *widget)
{
    // Check boxes and radio buttons show their focus themselves, as do buttons that lie inside a field.
    return qobject_cast<const QAbstractButton *>(widget) && !qobject_cast<const QCheckBox *>(widget)
        && !qobject_cast<const QRadioButton *>(widget) && QGuiApplication::mouseButtons() == Qt::NoButton;
}

} // namespace

FocusRing::FocusRing(QApplication *application) : QObject(application)
{
    connect(application, &QApplication::focusChanged, this,
            [this](QWidget * /*old*/, QWidget *now) { follow(isRinged(now) ? now : nullptr); });
}

void FocusRing::follow(QWidget *widget)
{
    if (widget && !m_frame) {
        m_frame = new RingFrame;
    }
    if (m_frame) {
        m_frame->setWidget(widget);
    }
}

} // namespace guestwright
