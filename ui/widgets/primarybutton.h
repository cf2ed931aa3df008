#pragma once

#include <QPushButton>

namespace guestwright {

/// The one filled button of a page or dialog, named by its result ("Create 356 Invites").
class PrimaryButton : public QPushButton
{
    Q_OBJECT

public:
    /// `iconName` is an icon of resources/icons, or empty.
    explicit PrimaryButton(const QString &text, const QString &iconName = {}, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
};

} // namespace guestwright
