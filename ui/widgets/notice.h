#pragma once

#include "ui/theme/colors.h"

#include <QWidget>

class QHBoxLayout;

namespace guestwright {

class IconLabel;
class LinkButton;
class PlainLabel;

/// A notice that stays until it is settled, below the tabs: what happened, what it means, one or two actions.
class Notice : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(Tone tone, QWidget *parent = nullptr);

    /// Shows what happened (bold) and what it means; screen readers are told. An empty icon takes the tone's own.
    void setWords(const QString &happened, const QString &means, const QString &iconName = {});
    void setTone(Tone tone);
    /// At most two; the owner connects clicked().
    LinkButton *addAction(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    IconLabel *m_icon;
    PlainLabel *m_happened;
    PlainLabel *m_means;
    QHBoxLayout *m_actions;
};

} // namespace guestwright
