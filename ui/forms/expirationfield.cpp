#include "ui/forms/expirationfield.h"

#include "ui/forms/form.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QTimeEdit>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace guestwright {

ExpirationField::ExpirationField(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_segments(new SegmentedControl({tr("Never"), tr("1 Day"), tr("7 Days"), tr("30 Days"), tr("Custom…")}))
{
    const QStringList names = {u"never"_s, u"oneDay"_s, u"sevenDays"_s, u"thirtyDays"_s, u"custom"_s};
    for (int i = 0; i < names.size(); ++i) {
        QAbstractButton *segment = m_segments->segment(i);
        nameWidget(*segment, names.at(i) + u"Segment"_s, tr("Works until: %1").arg(segment->text()));
    }
    m_segments->setCurrent(NeverSegment);
    m_custom = makeCustom(today);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_segments);
    layout->addWidget(m_custom);
    showCustom();
    connect(m_segments, &SegmentedControl::chosen, this, &ExpirationField::edit);
}

QWidget *ExpirationField::makeCustom(QDate today)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_date = new QDateEdit(today.addDays(30));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(tr("d MMM yyyy"));
    m_date->setMinimumDate(today.addYears(-1));
    m_date->setMinimumWidth(140);
    nameWidget(*m_date, u"customDateField"_s, tr("Last day"));
    m_atTime = new QCheckBox(tr("until"));
    nameWidget(*m_atTime, u"atTimeCheck"_s, tr("At a time of that day"));
    m_time = new QTimeEdit(QTime(18, 0));
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setEnabled(false);
    nameWidget(*m_time, u"customTimeField"_s, tr("Time"));
    layout->addWidget(m_date);
    layout->addSpacing(8);
    layout->addWidget(m_atTime);
    layout->addWidget(m_time);
    layout->addStretch(1);
    connect(m_date, &QDateEdit::dateChanged, this, &ExpirationField::edit);
    connect(m_time, &QTimeEdit::timeChanged, this, &ExpirationField::edit);
    connect(m_atTime, &QCheckBox::toggled, m_time, &QWidget::setEnabled);
    connect(m_atTime, &QCheckBox::toggled, this, &ExpirationField::edit);
    return row;
}

void ExpirationField::showCustom()
{
    m_custom->setVisible(m_segments->current() == CustomSegment);
    setFocusProxy(m_segments->segment(m_segments->current()));
}

void ExpirationField::edit()
{
    m_edited = true;
    m_stored.reset();
    const bool opens = m_segments->current() == CustomSegment && m_custom->isHidden();
    showCustom();
    if (opens) {
        m_date->setFocus();
    }
    Q_EMIT changed();
}

Expiration ExpirationField::expiration() const
{
    if (m_stored) {
        return *m_stored;
    }
    switch (m_segments->current()) {
    case DaySegment:
        return Expiration::after(1);
    case WeekSegment:
        return Expiration::after(7);
    case MonthSegment:
        return Expiration::after(30);
    case CustomSegment:
        return m_atTime->isChecked() ? Expiration::at(m_date->date(), m_time->time())
                                     : Expiration::endOf(m_date->date());
    default:
        return {};
    }
}

void ExpirationField::setEnd(std::optional<Instant> end, const QString &zone)
{
    if (!end) {
        setExpiration({});
        return;
    }
    const QDateTime local = toDateTime(end).toTimeZone(QTimeZone(zone.toLatin1()));
    // A day that is over with its last minute ends at the first moment of the next.
    setExpiration(local.time() == QTime(0, 0) ? Expiration::endOf(local.date().addDays(-1))
                                              : Expiration::at(local.date(), local.time()));
    m_stored = Expiration{.kind = Expiration::Kind::Exactly, .instant = end};
}

void ExpirationField::setExpiration(const Expiration &expiration)
{
    const QSignalBlocker blocker(this);
    m_segments->setCurrent(expiration.kind == Expiration::Kind::Never ? NeverSegment
                               : expiration == Expiration::after(1)   ? DaySegment
                               : expiration == Expiration::after(7)   ? WeekSegment
                               : expiration == Expiration::after(30)  ? MonthSegment
                                                                      : CustomSegment);
    if (expiration.date.isValid()) {
        m_date->setDate(expiration.date);
        m_atTime->setChecked(expiration.time.isValid());
    }
    if (expiration.time.isValid()) {
        m_time->setTime(expiration.time);
    }
    m_stored.reset();
    m_edited = false;
    showCustom();
}

} // namespace guestwright
