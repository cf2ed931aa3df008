#pragma once

#include <QProgressBar>

namespace guestwright {

/// A progress bar of 6 px; stands beside words, never alone.
class ThinBar : public QProgressBar
{
    Q_OBJECT

public:
    explicit ThinBar(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace guestwright
