#include "ui/forms/zonecombo.h"

#include "models/core/expiration.h"

#include <QCompleter>
#include <QTimeZone>

namespace guestwright {

ZoneCombo::ZoneCombo(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    const auto ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        // Offsets are no zones: they know no summer time.
        if (!id.startsWith("UTC+") && !id.startsWith("UTC-")) {
            addItem(QString::fromLatin1(id));
        }
    }
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    setMaxVisibleItems(12);
    setMinimumContentsLength(18);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(this, &QComboBox::editTextChanged, this, &ZoneCombo::zoneChanged);
}

void ZoneCombo::setZone(const QString &zone)
{
    if (findText(zone) < 0 && isKnownZone(zone)) {
        addItem(zone); // an alias that the list leaves out
    }
    setCurrentText(zone);
}

} // namespace guestwright
