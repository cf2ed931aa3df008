#pragma once

#include <QWidget>

#include <optional>

class QCheckBox;
class QSpinBox;

namespace guestwright {

/// "Remind 3 days before, if still unused".
class ReminderField : public QWidget
{
    Q_OBJECT

public:
    explicit ReminderField(QWidget *parent = nullptr);

    [[nodiscard]] std::optional<qint64> days() const;
    void setDays(std::optional<qint64> days);

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_check;
    QSpinBox *m_days;
};

} // namespace guestwright
