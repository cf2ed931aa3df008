#include "app/cli/values.h"

#include "app/cli/translations.h"

namespace guestwright {

using namespace Qt::StringLiterals;

std::optional<qint64> Values::number(const QString &option, qint64 least, qint64 most)
{
    const auto typed = text(option);
    if (!typed) {
        return std::nullopt;
    }
    bool isNumber = false;
    const qint64 value = typed->toLongLong(&isNumber);
    if (!isNumber || value < least || value > most) {
        refuse(
            most == std::numeric_limits<qint64>::max()
                ? Cli::tr("--%1 takes a number from %2 on, not “%3”").arg(option).arg(least).arg(*typed)
                : Cli::tr("--%1 takes a number from %2 to %3, not “%4”").arg(option).arg(least).arg(most).arg(*typed));
        return std::nullopt;
    }
    return value;
}

std::optional<bool> Values::yesNo(const QString &option)
{
    const auto typed = text(option);
    if (!typed) {
        return std::nullopt;
    }
    if (*typed == u"yes"_s || *typed == u"no"_s) {
        return *typed == u"yes"_s;
    }
    refuse(Cli::tr("--%1 takes yes or no, not “%2”").arg(option, *typed));
    return std::nullopt;
}

std::optional<Expiration> Values::expiration(const QString &option)
{
    const auto typed = text(option);
    const auto parsed = typed ? Expiration::parse(*typed) : Result<Expiration>();
    if (!parsed) {
        refuse(u"--%1: %2"_s.arg(option, parsed.error().message));
    }
    return typed && parsed ? std::optional(*parsed) : std::nullopt;
}

QList<qint64> Values::ids(const QString &option)
{
    QList<qint64> ids;
    for (const QString &typed : m_arguments.texts(option)) {
        bool isNumber = false;
        const qint64 id = typed.trimmed().toLongLong(&isNumber);
        if (!isNumber || id < 1) {
            refuse(Cli::tr("--%1 takes the numbers that lists show as “id”, not “%2”").arg(option, typed));
            return {};
        }
        if (!ids.contains(id)) {
            ids.append(id);
        }
    }
    if (has(option) && ids.isEmpty()) {
        refuse(Cli::tr("--%1 needs a value").arg(option));
    }
    return ids;
}

void Values::refuse(const QString &words)
{
    if (m_checked) {
        m_checked = wrongUsage(words);
    }
}

void Values::refuseChoice(const QString &option, const QString &name, const QMetaEnum &names)
{
    QStringList known;
    for (int i = 0; i < names.keyCount(); ++i) {
        known.append(QString::fromLatin1(names.key(i)).toLower());
    }
    const QString last = known.takeLast();
    const QString all = known.isEmpty() ? last : Cli::tr("%1 or %2").arg(known.join(u", "_s), last);
    refuse(Cli::tr("--%1 takes %2, not “%3”").arg(option, all, name));
}

} // namespace guestwright
