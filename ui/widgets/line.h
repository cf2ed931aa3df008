#pragma once

#include <QWidget>

namespace guestwright {

/// A separator of one pixel.
class Line : public QWidget
{
    Q_OBJECT

public:
    explicit Line(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Gives a page or a dialog the ground of contents; everything else is on the window's.
void setContentGround(QWidget &widget);

} // namespace guestwright
