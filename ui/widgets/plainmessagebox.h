#pragma once

#include <QMessageBox>

namespace guestwright {

/// The only message box, for when nothing else can be done: its words are never rich text.
class PlainMessageBox : public QMessageBox
{
    Q_OBJECT

public:
    PlainMessageBox(QMessageBox::Icon icon, const QString &title, const QString &happened, const QString &means,
                    QMessageBox::StandardButtons buttons = QMessageBox::Ok, QWidget *parent = nullptr);
};

} // namespace guestwright
