#pragma once

#include "ui/theme/colors.h"

#include <QToolButton>

namespace guestwright {

/// The state of a campaign as a pill of 28 px whose menu holds the legal next states; the owner sets the menu.
class StateButton : public QToolButton
{
    Q_OBJECT

public:
    explicit StateButton(QWidget *parent = nullptr);

    void setState(const QString &word, const QString &iconName, Tone tone);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    Tone m_tone = Tone::Neutral;
};

} // namespace guestwright
