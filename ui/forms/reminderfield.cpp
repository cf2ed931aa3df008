#include "ui/forms/reminderfield.h"

#include "ui/forms/form.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace guestwright {

ReminderField::ReminderField(QWidget *parent)
    : QWidget(parent)
    , m_check(new QCheckBox(tr("Remind")))
    , m_days(new QSpinBox)
{
    nameWidget(*m_check, u"remindCheck"_s, tr("Remind before the end, if still unused"));
    nameWidget(*m_days, u"remindDaysField"_s, tr("Days before the end"));
    m_days->setRange(1, 365);
    m_days->setValue(3);
    m_days->setEnabled(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_check);
    layout->addWidget(m_days);
    layout->addWidget(new PlainLabel(tr("days before the end, if still unused")));
    layout->addStretch(1);
    setFocusProxy(m_check);
    connect(m_check, &QCheckBox::toggled, m_days, &QWidget::setEnabled);
    connect(m_check, &QCheckBox::toggled, this, &ReminderField::changed);
    connect(m_days, &QSpinBox::valueChanged, this, &ReminderField::changed);
}

std::optional<qint64> ReminderField::days() const
{
    return m_check->isChecked() ? std::optional<qint64>(m_days->value()) : std::nullopt;
}

void ReminderField::setDays(std::optional<qint64> days)
{
    const QSignalBlocker blocker(this);
    m_check->setChecked(days.has_value());
    if (days) {
        m_days->setValue(int(*days));
    }
}

} // namespace guestwright
