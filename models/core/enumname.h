#pragma once

#include <QMetaEnum>
#include <QString>

#include <optional>

namespace guestwright {

/// The name of an enumerator, as it is stored: reordering is safe, renaming needs a migration.
template <typename Enum> [[nodiscard]] QString enumName(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

/// The enumerator of that name, in any case ("gift" for Gift: the command line writes them small).
template <typename Enum> [[nodiscard]] std::optional<Enum> enumFromName(const QString &name)
{
    const QMetaEnum names = QMetaEnum::fromType<Enum>();
    for (int i = 0; i < names.keyCount(); ++i) {
        if (name.compare(QLatin1String(names.key(i)), Qt::CaseInsensitive) == 0) {
            return static_cast<Enum>(names.value(i));
        }
    }
    return std::nullopt;
}

/// For names read from the database, where only a newer program could have written another.
template <typename Enum> [[nodiscard]] Enum storedEnum(const QString &name)
{
    return enumFromName<Enum>(name).value_or(Enum{});
}

} // namespace guestwright
