#include "models/publication/jsonreader.h"

#include "models/core/base64url.h"

#include <QCoreApplication>

#include <cmath>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstInstant = -62'135'596'800'000; // year 1
constexpr qint64 lastInstant = 253'402'300'799'999; // year 9999

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(std::nan(""));
    const bool isWhole = std::abs(number) < 9e15 && std::floor(number) == number; // what a double holds exactly
    return isWhole ? std::optional(static_cast<qint64>(number)) : std::nullopt;
}

} // namespace

void JsonReader::refuseUnless(bool isRight, const QString &field)
{
    if (!isRight && m_wrong.isEmpty()) {
        m_wrong = field;
    }
}

QString JsonReader::text(const QString &field, qsizetype longest)
{
    const QJsonValue value = m_object.value(field);
    if (value.isUndefined() || value.isNull()) {
        return u""_s;
    }
    const QString text = value.toString();
    refuseUnless(value.isString() && text.size() <= longest && !text.contains(QChar::Null), field);
    return text;
}

QString JsonReader::neededText(const QString &field, qsizetype longest)
{
    const QString read = text(field, longest);
    refuseUnless(!read.isEmpty(), field);
    return read;
}

QStringList JsonReader::texts(const QString &field, qsizetype most)
{
    const QJsonValue value = m_object.value(field);
    const QJsonArray array = value.toArray();
    refuseUnless((value.isUndefined() || value.isArray()) && array.size() <= most, field);
    QStringList texts;
    for (const QJsonValue &element : array) {
        refuseUnless(element.isString(), field);
        texts << element.toString();
    }
    return texts;
}

std::optional<qint64> JsonReader::optionalNumber(const QString &field, qint64 smallest, qint64 greatest)
{
    const QJsonValue value = m_object.value(field);
    return value.isUndefined() || value.isNull() ? std::nullopt : std::optional(number(field, smallest, greatest));
}

qint64 JsonReader::number(const QString &field, qint64 smallest, qint64 greatest)
{
    const std::optional<qint64> number = wholeNumber(m_object.value(field));
    refuseUnless(number && *number >= smallest && *number <= greatest, field);
    return number.value_or(smallest);
}

bool JsonReader::flag(const QString &field)
{
    const QJsonValue value = m_object.value(field);
    refuseUnless(value.isBool() || value.isUndefined(), field);
    return value.toBool();
}

std::optional<Instant> JsonReader::instant(const QString &field)
{
    const std::optional<qint64> msecs = optionalNumber(field, firstInstant, lastInstant);
    return msecs ? std::optional(fromMsecs(*msecs)) : std::nullopt;
}

QByteArray JsonReader::bytesOf(const QJsonValue &value, const QString &field, qsizetype size)
{
    const auto decoded = QByteArray::fromBase64Encoding(value.toString().toLatin1(),
                                                        base64Url | QByteArray::AbortOnBase64DecodingErrors);
    refuseUnless(decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok && decoded.decoded.size() == size,
                 field);
    return decoded.decoded;
}

QByteArray JsonReader::bytes(const QString &field, qsizetype size)
{
    return bytesOf(m_object.value(field), field, size);
}

QList<QByteArray> JsonReader::bytesList(const QString &field, qsizetype size, qsizetype most)
{
    const QStringList written = texts(field, most);
    QList<QByteArray> list;
    for (const QString &text : written) {
        list << bytesOf(text, field, size);
    }
    return list;
}

QList<QJsonObject> JsonReader::objects(const QString &field, qsizetype most)
{
    const QJsonValue value = m_object.value(field);
    const QJsonArray array = value.toArray();
    refuseUnless((value.isUndefined() || value.isArray()) && array.size() <= most, field);
    QList<QJsonObject> objects;
    for (const QJsonValue &element : array) {
        refuseUnless(element.isObject(), field);
        objects << element.toObject();
    }
    return objects;
}

Result<> JsonReader::checked() const
{
    return m_wrong.isEmpty() ? Result<>()
                             : Result<>(fail(Error::Kind::Invalid,
                                             QCoreApplication::translate("Publication",
                                                                         "The field “%1” is not as the "
                                                                         "protocol has it")
                                                 .arg(m_wrong)));
}

QString toBase64Url(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(base64Url));
}

QJsonValue msecsOrNull(std::optional<Instant> instant)
{
    return instant ? QJsonValue(toMsecs(*instant)) : QJsonValue();
}

} // namespace guestwright
