#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace guestwright {

/// Draws the ring of 2 px around the button that has the keyboard focus. A widget cannot paint outside itself, so
/// one QFocusFrame follows the focus. Not shown for a focus given by the mouse.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QApplication *application);

private:
    void follow(QWidget *widget);

    QPointer<QFocusFrame> m_frame;
};

} // namespace guestwright
