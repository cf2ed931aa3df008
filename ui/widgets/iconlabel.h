#pragma once

#include "ui/theme/colors.h"

#include <QWidget>

namespace guestwright {

/// An icon that stands beside words. It says nothing by itself, so it has no accessible name.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const QString &iconName, int side = 16, Ink ink = Ink::Secondary, QWidget *parent = nullptr);

    void setIcon(const QString &iconName, Ink ink);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    int m_side;
    Ink m_ink;
};

} // namespace guestwright
