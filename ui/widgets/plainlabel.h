#pragma once

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"

#include <QLabel>

namespace guestwright {

/// The only label of the window: shows its text letter by letter and never as rich text, in an ink and a size of the
/// theme. Follows changes of palette and font by itself.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const QString &text = {}, TextSize size = TextSize::Normal, Ink ink = Ink::Text,
                        QWidget *parent = nullptr);

    void setInk(Ink ink);
    void setWeight(QFont::Weight weight);
    /// Cuts the text at its end instead of asking for more room; the whole then stands in the tooltip.
    void setElided(bool elided);
    /// A tooltip that is plain text too; without one an elided label shows its whole text.
    void setPlainToolTip(const QString &text);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateFont();
    [[nodiscard]] bool isCut() const;

    TextSize m_size;
    QFont::Weight m_weight;
    Ink m_ink;
    bool m_elided = false;
    QString m_tip;
};

} // namespace guestwright
