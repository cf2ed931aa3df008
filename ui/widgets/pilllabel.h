#pragma once

#include "ui/widgets/statuspill.h"

#include <QWidget>

namespace guestwright {

/// A pill outside a table; its accessible name is its word.
class PillLabel : public QWidget
{
    Q_OBJECT

public:
    explicit PillLabel(QWidget *parent = nullptr);

    void setPill(const StatusPill &pill);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusPill m_pill;
};

} // namespace guestwright
