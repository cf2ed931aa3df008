#pragma once

#include <QComboBox>

namespace guestwright {

/// The time zones this computer knows, found by typing any part of a name.
class ZoneCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit ZoneCombo(QWidget *parent = nullptr);

    /// The chosen IANA name; what was typed when it is none.
    [[nodiscard]] QString zone() const { return currentText().trimmed(); }
    void setZone(const QString &zone);

Q_SIGNALS:
    void zoneChanged();
};

} // namespace guestwright
