#pragma once

#include "models/core/clock.h"
#include "models/core/enumname.h"
#include "models/core/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace guestwright {

/// Reads the fields of a JSON object that somebody else wrote. Reading goes on after a mistake; checked() names the
/// first one by its field.
class JsonReader
{
public:
    explicit JsonReader(const QJsonObject &object) : m_object(object) { }

    /// At most `longest` characters and no NUL; a field that is not there is empty.
    [[nodiscard]] QString text(const QString &field, qsizetype longest = 1'000);
    [[nodiscard]] QString neededText(const QString &field, qsizetype longest = 1'000);
    [[nodiscard]] QStringList texts(const QString &field, qsizetype most = 1'000);
    [[nodiscard]] qint64 number(const QString &field, qint64 smallest, qint64 greatest);
    [[nodiscard]] std::optional<qint64> optionalNumber(const QString &field, qint64 smallest, qint64 greatest);
    [[nodiscard]] bool flag(const QString &field);
    /// Milliseconds UTC.
    [[nodiscard]] std::optional<Instant> instant(const QString &field);
    /// base64url without padding (RFC 4648 section 5) of exactly so many bytes.
    [[nodiscard]] QByteArray bytes(const QString &field, qsizetype size);
    [[nodiscard]] QList<QByteArray> bytesList(const QString &field, qsizetype size, qsizetype most);
    [[nodiscard]] QList<QJsonObject> objects(const QString &field, qsizetype most);

    template <typename Enum> [[nodiscard]] Enum oneOf(const QString &field)
    {
        const std::optional<Enum> value = enumFromName<Enum>(m_object.value(field).toString());
        refuseUnless(value.has_value(), field);
        return value.value_or(Enum{});
    }

    [[nodiscard]] Result<> checked() const;

private:
    void refuseUnless(bool isRight, const QString &field);
    [[nodiscard]] QByteArray bytesOf(const QJsonValue &value, const QString &field, qsizetype size);

    const QJsonObject m_object;
    QString m_wrong; ///< the first field that was refused
};

/// base64url without padding.
[[nodiscard]] QString toBase64Url(const QByteArray &bytes);
/// An instant as its milliseconds, or null.
[[nodiscard]] QJsonValue msecsOrNull(std::optional<Instant> instant);

} // namespace guestwright
