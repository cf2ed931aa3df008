#pragma once

#include "app/cli/arguments.h"
#include "models/core/enumname.h"
#include "models/core/expiration.h"

#include <limits>

namespace guestwright {

/// Reads the options of a command as what they stand for, and remembers the first one that is written wrongly, so that
/// a command reads them all and asks once.
class Values
{
public:
    explicit Values(const Arguments &arguments) : m_arguments(arguments) { }

    [[nodiscard]] std::optional<QString> text(const QString &option) const { return m_arguments.text(option); }
    [[nodiscard]] QStringList texts(const QString &option) const { return m_arguments.texts(option); }
    [[nodiscard]] bool has(const QString &option) const { return m_arguments.has(option); }

    [[nodiscard]] std::optional<qint64> number(const QString &option, qint64 least = 0,
                                               qint64 most = std::numeric_limits<qint64>::max());
    [[nodiscard]] std::optional<bool> yesNo(const QString &option);
    [[nodiscard]] std::optional<Expiration> expiration(const QString &option);
    /// Row ids, each once, in the order they were typed.
    [[nodiscard]] QList<qint64> ids(const QString &option);

    /// One of an enumeration's names, in any case.
    template <typename Enum> [[nodiscard]] std::optional<Enum> choice(const QString &option)
    {
        const auto name = text(option);
        const auto value = name ? enumFromName<Enum>(*name) : std::nullopt;
        if (name && !value) {
            refuseChoice(option, *name, QMetaEnum::fromType<Enum>());
        }
        return value;
    }

    /// The first of the options that is wrong, for a check of the command's own too.
    void refuse(const QString &words);
    [[nodiscard]] Outcome<> checked() const { return m_checked; }

private:
    void refuseChoice(const QString &option, const QString &name, const QMetaEnum &names);

    const Arguments &m_arguments;
    Outcome<> m_checked;
};

} // namespace guestwright
