#include "ui/widgets/plainmessagebox.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace guestwright {

PlainMessageBox::PlainMessageBox(QMessageBox::Icon icon, const QString &title, const QString &happened,
                                 const QString &means, QMessageBox::StandardButtons buttons, QWidget *parent)
    : QMessageBox(icon, title, {}, buttons, parent)
{
    setTextFormat(Qt::PlainText);
    setText(happened);
    setInformativeText(means);
    // textFormat() does not reach the label of the informative text.
    const auto labels = findChildren<QLabel *>();
    for (QLabel *label : labels) {
        label->setTextFormat(Qt::PlainText);
    }
}

} // namespace guestwright
