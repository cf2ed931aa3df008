#include "ui/widgets/filterbutton.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace guestwright {

FilterButton::FilterButton(const QString &name, QWidget *parent)
    : QPushButton(parent)
    , m_name(name)
    , m_choices(new QActionGroup(this))
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAutoDefault(false);
    auto *menu = new QMenu(this);
    setMenu(menu);
    menu->addSeparator();
    m_clear = menu->addAction(themeIcon(u"x"_s), tr("Clear"), this, [this] { choose({}); });
    addChoice(tr("All"), {});
    setValue({});
}

void FilterButton::addChoice(const QString &text, const QVariant &value)
{
    auto *action = new QAction(withoutMnemonics(text), m_choices);
    action->setCheckable(true);
    action->setData(value);
    action->setProperty("plain", text);
    connect(action, &QAction::triggered, this, [this, value] { choose(value); });
    menu()->insertAction(menu()->actions().at(menu()->actions().size() - 2), action);
}

void FilterButton::clearChoices()
{
    QList<QAction *> choices = m_choices->actions();
    choices.removeFirst();
    qDeleteAll(choices);
    setValue({});
}

QVariant FilterButton::value() const
{
    const QAction *checked = m_choices->checkedAction();
    return checked ? checked->data() : QVariant();
}

QString FilterButton::words() const
{
    return value().isValid() ? tr("%1 is %2").arg(m_name, chosenText()) : QString();
}

void FilterButton::setValue(const QVariant &value)
{
    const auto actions = m_choices->actions();
    const auto found =
        std::find_if(actions.begin(), actions.end(), [&](const QAction *action) { return action->data() == value; });
    (found == actions.end() ? actions.first() : *found)->setChecked(true);
    m_clear->setVisible(this->value().isValid());
    setAccessibleName(tr("%1: %2").arg(m_name, chosenText()));
    updateGeometry();
    update();
}

QSize FilterButton::sizeHint() const
{
    const int name = QFontMetrics(themeFont(TextSize::Small)).horizontalAdvance(m_name);
    const int value = QFontMetrics(themeFont(TextSize::Small, QFont::Medium)).horizontalAdvance(chosenText());
    return {10 + name + 6 + value + 6 + 12 + 8, 28};
}

void FilterButton::paintEvent(QPaintEvent * /*event*/)
{
    const Colors &colors = colorsFor(palette());
    const bool set = value().isValid();
    const QColor ground = set ? colors.tint : palette().color(QPalette::Button);
    QPainter painter(this);
    drawBox(painter, rect(), controlCorner, underMouse() || isDown() ? mixed(ground, colors.text, 0.05) : ground,
            set ? colors.accent : colors.buttonOutline);
    const auto visual = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const int align = leadingText(layoutDirection());
    painter.setFont(themeFont(TextSize::Small));
    const int nameWidth = painter.fontMetrics().horizontalAdvance(m_name);
    painter.setPen(colors.secondary);
    painter.drawText(visual(QRect(10, 0, nameWidth + 2, height())), align, m_name);
    painter.setFont(themeFont(TextSize::Small, QFont::Medium));
    painter.setPen(set ? colors.accent : colors.text);
    painter.drawText(visual(QRect(16 + nameWidth, 0, width() - nameWidth - 38, height())), align, chosenText());
    drawIcon(painter, visual(QRect(width() - 20, (height() - 12) / 2, 12, 12)), u"chevron-down"_s, colors.secondary);
}

void FilterButton::choose(const QVariant &value)
{
    setValue(value);
    Q_EMIT valueChanged(this->value());
}

QString FilterButton::chosenText() const
{
    const QAction *checked = m_choices->checkedAction();
    return checked ? checked->property("plain").toString() : QString();
}

} // namespace guestwright
