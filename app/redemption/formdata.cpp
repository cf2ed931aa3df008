#include "app/redemption/formdata.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFields = 100;
constexpr qsizetype longestValue = 4000;

QString decodedField(QByteArrayView encoded)
{
    QByteArray bytes = encoded.toByteArray();
    bytes.replace('+', ' ');
    QString text = QString::fromUtf8(QByteArray::fromPercentEncoding(bytes)).left(longestValue);
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control) {
            c = u' ';
        }
    }
    return text.trimmed();
}

} // namespace

FormData FormData::parse(QByteArrayView encoded)
{
    FormData form;
    while (!encoded.isEmpty() && form.m_fields.size() < mostFields) {
        const qsizetype end = encoded.indexOf('&');
        const QByteArrayView field = end < 0 ? encoded : encoded.first(end);
        encoded = end < 0 ? QByteArrayView() : encoded.sliced(end + 1);
        const qsizetype equals = field.indexOf('=');
        const QByteArrayView name = equals < 0 ? field : field.first(equals);
        const QByteArrayView value = equals < 0 ? QByteArrayView() : field.sliced(equals + 1);
        if (!name.isEmpty()) {
            form.m_fields.append({decodedField(name), decodedField(value)});
        }
    }
    return form;
}

QString FormData::value(QStringView name) const
{
    for (const auto &[key, value] : m_fields) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

QStringList FormData::values(QStringView name) const
{
    QStringList values;
    for (const auto &[key, value] : m_fields) {
        if (key == name) {
            values.append(value);
        }
    }
    return values;
}

} // namespace guestwright
