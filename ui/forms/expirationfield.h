#pragma once

#include "models/core/expiration.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QTimeEdit;

namespace guestwright {

class SegmentedControl;

/// Chooses until when something works: Never | 1 Day | 7 Days | 30 Days | Custom…, which opens a day and, if
/// wanted, a time.
class ExpirationField : public QWidget
{
    Q_OBJECT

public:
    enum Segment { NeverSegment, DaySegment, WeekSegment, MonthSegment, CustomSegment };

    explicit ExpirationField(QDate today, QWidget *parent = nullptr);

    [[nodiscard]] Expiration expiration() const;
    /// Shows what is stored, as local time of the zone. Until the user changes something isEdited() is false.
    void setEnd(std::optional<Instant> end, const QString &zone);
    void setExpiration(const Expiration &expiration);
    [[nodiscard]] bool isEdited() const { return m_edited; }
    [[nodiscard]] SegmentedControl *segments() const { return m_segments; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget *makeCustom(QDate today);
    void showCustom();
    void edit();

    SegmentedControl *m_segments;
    QWidget *m_custom = nullptr;
    QDateEdit *m_date = nullptr;
    QCheckBox *m_atTime = nullptr;
    QTimeEdit *m_time = nullptr;
    std::optional<Expiration> m_stored;
    bool m_edited = false;
};

} // namespace guestwright
