#include "ui/widgets/segmentedcontrol.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/painting.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace guestwright {

namespace {

class Segment final : public QToolButton
{
public:
    explicit Segment(const QString &text)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::ClickFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(themeFont(TextSize::Normal, QFont::DemiBold));
        return {metrics.size(Qt::TextShowMnemonic, text()).width() + 28, controlHeight};
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const Colors &colors = colorsFor(palette());
        QPainter painter(this);
        if (isChecked()) {
            drawBox(painter, rect(), controlCorner, colors.tint, isEnabled() ? colors.accent : colors.buttonOutline);
        }
        painter.setFont(themeFont(TextSize::Normal, isChecked() ? QFont::DemiBold : QFont::Normal));
        painter.setPen(!isEnabled() ? colors.disabled : isChecked() ? colors.accent : colors.text);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic, text());
    }
};

} // namespace

SegmentedControl::SegmentedControl(const QStringList &texts, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const QString &text : texts) {
        auto *button = new Segment(text);
        m_group->addButton(button, int(m_group->buttons().size()));
        layout->addWidget(button);
    }
    if (!m_group->buttons().isEmpty()) {
        m_group->button(0)->setFocusPolicy(Qt::StrongFocus);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int index) {
        update();
        Q_EMIT chosen(index);
    });
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        // Tab comes to the chosen segment; the arrows go on from there.
        m_group->button(index)->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);
        m_group->button(0)->setFocusPolicy(current() > 0 ? Qt::ClickFocus : Qt::StrongFocus);
        update();
    });
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    if (auto *button = m_group->button(index)) {
        button->setChecked(true);
    }
}

QAbstractButton *SegmentedControl::segment(int index) const
{
    return m_group->button(index);
}

void SegmentedControl::paintEvent(QPaintEvent * /*event*/)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    drawBox(painter, rect(), controlCorner, colors.base, colors.buttonOutline);
    const int chosenId = current();
    for (int index = 1; index < m_group->buttons().size(); ++index) {
        if (index != chosenId && index - 1 != chosenId) {
            const QRect place = m_group->button(index)->geometry();
            const int edge = layoutDirection() == Qt::RightToLeft ? place.right() : place.left();
            painter.fillRect(QRect(edge, 8, 1, height() - 16), colors.line);
        }
    }
}

} // namespace guestwright
