#pragma once

#include "models/core/clock.h"
#include "models/core/enumname.h"

#include <QJsonValue>

namespace guestwright {

/// ISO 8601 in UTC, or null.
[[nodiscard]] inline QJsonValue jsonInstant(std::optional<Instant> instant)
{
    return instant ? QJsonValue(toIso(instant)) : QJsonValue();
}

[[nodiscard]] inline QJsonValue jsonNumber(std::optional<qint64> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

/// The text, or null for none.
[[nodiscard]] inline QJsonValue jsonText(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// An enumerator's name in small letters, as the command line takes it.
template <typename Enum> [[nodiscard]] QString smallName(Enum value)
{
    return enumName(value).toLower();
}

/// The same for names of several words, as JSON has them: sent_already for SentAlready.
template <typename Enum> [[nodiscard]] QString snakeName(Enum value)
{
    QString snake;
    for (const QChar c : enumName(value)) {
        snake += c.isUpper() && !snake.isEmpty() ? QString(u'_') + c.toLower() : QString(c.toLower());
    }
    return snake;
}

} // namespace guestwright
