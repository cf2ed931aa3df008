#include "ui/cards/startpositionpicker.h"

#include "ui/forms/form.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/painting.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

constexpr QSize placeSize(66, 24);

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down
        || key == Qt::Key_Home || key == Qt::Key_End;
}

/// One card of the sheet: used, chosen, or free.
class SheetPlace final : public QToolButton
{
public:
    SheetPlace()
    {
        setCheckable(true);
        setFixedSize(placeSize);
    }

    void setUsed(bool used)
    {
        m_used = used;
        update();
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        isArrow(event->key()) ? event->ignore() : QToolButton::keyPressEvent(event); // the picker moves the choice
    }

    void nextCheckState() override { setChecked(true); }

    void paintEvent(QPaintEvent * /*event*/) override
    {
        const Colors &colors = colorsFor(palette());
        QPainter painter(this);
        if (m_used) {
            drawBox(painter, rect(), 4, colors.neutralGround);
            paintDashes(painter, colors.fieldOutline);
        } else if (isChecked()) {
            drawBox(painter, rect(), 4, colors.tint, colors.accent, 2);
        } else {
            drawBox(painter, rect(), 4, colors.base, colors.buttonOutline);
        }
        painter.setFont(themeFont(TextSize::Small, isChecked() ? QFont::DemiBold : QFont::Normal));
        painter.setPen(!isEnabled()      ? colors.disabled
                           : m_used      ? colors.secondary
                           : isChecked() ? colors.accent
                                         : colors.text);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    void paintDashes(QPainter &painter, const QColor &color) const
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }

    bool m_used = false;
};

} // namespace

StartPositionPicker::StartPositionPicker(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StartPositionPicker::setGrid(int columns, int rows)
{
    if (columns != m_columns || rows != m_rows) {
        qDeleteAll(m_places);
        m_places.clear();
        m_columns = columns;
        m_rows = rows;
        for (int number = 1; number <= columns * rows; ++number) {
            auto *place = new SheetPlace;
            nameWidget(*place, u"start%1Button"_s.arg(number), tr("Start at card %1").arg(number));
            connect(place, &QAbstractButton::clicked, this, [this, number] { choose(number); });
            m_layout->addWidget(place, (number - 1) / columns, (number - 1) % columns);
            m_places << place;
        }
    }
    setStart(m_start <= m_places.size() ? m_start : 1);
}

void StartPositionPicker::setStart(int start)
{
    m_start = qBound(1, start, qMax(1, int(m_places.size())));
    showChoice();
}

void StartPositionPicker::showChoice()
{
    for (int at = 0; at < m_places.size(); ++at) {
        auto *place = static_cast<SheetPlace *>(m_places.at(at));
        const bool isUsed = at + 1 < m_start;
        place->setUsed(isUsed);
        place->setChecked(at + 1 == m_start);
        place->setText(isUsed ? tr("used") : locale().toString(at + 1));
        place->setFocusPolicy(place->isChecked() ? Qt::StrongFocus : Qt::ClickFocus); // Tab comes to the choice
    }
}

void StartPositionPicker::choose(int start)
{
    const bool isAnother = start != m_start;
    setStart(start);
    if (isAnother) {
        Q_EMIT chosen(m_start);
    }
}

int StartPositionPicker::stepFor(int key) const
{
    const int along = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        return -along;
    case Qt::Key_Right:
        return along;
    case Qt::Key_Up:
        return -m_columns;
    case Qt::Key_Down:
        return m_columns;
    case Qt::Key_Home:
        return 1 - m_start;
    default:
        return int(m_places.size()) - m_start; // End
    }
}

void StartPositionPicker::keyPressEvent(QKeyEvent *event)
{
    if (!isArrow(event->key())) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int wanted = m_start + stepFor(event->key());
    if (wanted >= 1 && wanted <= m_places.size()) {
        choose(wanted);
        m_places.at(wanted - 1)->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace guestwright
