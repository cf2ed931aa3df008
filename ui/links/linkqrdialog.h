#pragma once

#include "ui/widgets/dialogframe.h"

#include <QImage>

namespace guestwright {

/// Show QR: the code of a link, to be scanned from the screen, copied or saved.
class LinkQrDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// `code` has one pixel a module, the quiet zone included.
    LinkQrDialog(const QString &name, const QString &link, const QImage &code, QWidget *parent = nullptr);

    /// Words about what was done or went wrong.
    void say(const QString &words);

Q_SIGNALS:
    void copyRequested();
    void copyPictureRequested();
    void saveRequested();
};

} // namespace guestwright
