#include "app/desktop/begunwork.h"

#include "models/core/enumname.h"

#include <QJsonArray>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

// Instants and ids as text: a number of JSON is a double.
QString writtenNumber(qint64 number)
{
    return QString::number(number);
}

qint64 numberIn(const QJsonObject &json, const QString &key)
{
    return json.value(key).toString().toLongLong();
}

QJsonObject choicesJson(const ImportChoices &choices)
{
    QJsonObject json{{u"encoding"_s, choices.encoding}};
    if (choices.delimiter) {
        json[u"delimiter"_s] = int(*choices.delimiter);
    }
    if (choices.hasHeader) {
        json[u"header"_s] = *choices.hasHeader;
    }
    if (choices.mapping) {
        QJsonArray columns;
        for (const ColumnMapping::Column &column : choices.mapping->columns) {
            columns << QJsonObject{{u"header"_s, column.header},
                                   {u"field"_s, ColumnMapping::keyOf(column.field)},
                                   {u"rank"_s, column.rank}};
        }
        json[u"columns"_s] = columns;
    }
    return json;
}

ImportChoices choicesFrom(const QJsonObject &json)
{
    ImportChoices choices{.encoding = json.value(u"encoding"_s).toString()};
    if (const QJsonValue delimiter = json.value(u"delimiter"_s); delimiter.isDouble()) {
        choices.delimiter = char(delimiter.toInt());
    }
    if (const QJsonValue header = json.value(u"header"_s); header.isBool()) {
        choices.hasHeader = header.toBool();
    }
    if (const QJsonValue columns = json.value(u"columns"_s); columns.isArray()) {
        choices.mapping.emplace();
        for (const QJsonValue column : columns.toArray()) {
            const auto field = ColumnMapping::fieldFromKey(column[u"field"_s].toString());
            choices.mapping->columns << ColumnMapping::Column{.header = column[u"header"_s].toString(),
                                                              .field = field.value_or(ColumnMapping::Field::Extra),
                                                              .rank = column[u"rank"_s].toInt()};
        }
    }
    return choices;
}

QJsonObject termsJson(const InviteTerms &terms)
{
    const Expiration &until = terms.expiration;
    QJsonObject json{{u"until"_s, int(until.kind)},
                     {u"days"_s, until.days},
                     {u"date"_s, until.date.toString(Qt::ISODate)},
                     {u"time"_s, until.time.toString(Qt::ISODate)}};
    if (until.instant) {
        json[u"instant"_s] = writtenNumber(toMsecs(*until.instant));
    }
    if (terms.remindDays) {
        json[u"remind"_s] = writtenNumber(*terms.remindDays);
    }
    return json;
}

InviteTerms termsFrom(const QJsonObject &json)
{
    InviteTerms terms;
    terms.expiration = {.kind = Expiration::Kind(qBound(0, json.value(u"until"_s).toInt(), 4)),
                        .days = json.value(u"days"_s).toInt(),
                        .date = QDate::fromString(json.value(u"date"_s).toString(), Qt::ISODate),
                        .time = QTime::fromString(json.value(u"time"_s).toString(), Qt::ISODate)};
    if (json.contains(u"instant"_s)) {
        terms.expiration.instant = fromMsecs(numberIn(json, u"instant"_s));
    }
    if (json.contains(u"remind"_s)) {
        terms.remindDays = numberIn(json, u"remind"_s);
    }
    return terms;
}

} // namespace

QJsonObject toJson(const BegunWork &work)
{
    return {{u"kind"_s, enumName(work.kind)},
            {u"workspace"_s, work.workspace},
            {u"begun"_s, writtenNumber(toMsecs(work.begun))},
            {u"file"_s, work.file},
            {u"choices"_s, choicesJson(work.choices)},
            {u"list"_s, work.listName},
            {u"campaign"_s, writtenNumber(work.campaignId)},
            {u"source"_s, enumName(work.source)},
            {u"count"_s, writtenNumber(work.count)},
            {u"listId"_s, writtenNumber(work.listId)},
            {u"terms"_s, termsJson(work.terms)},
            {u"send"_s, work.send}};
}

std::optional<BegunWork> workFromJson(const QJsonObject &json)
{
    const auto kind = enumFromName<BegunWork::Kind>(json.value(u"kind"_s).toString());
    const auto source = enumFromName<BegunWork::Source>(json.value(u"source"_s).toString());
    if (!kind || !source) {
        return std::nullopt;
    }
    return BegunWork{.kind = *kind,
                     .workspace = json.value(u"workspace"_s).toString(),
                     .begun = fromMsecs(numberIn(json, u"begun"_s)),
                     .file = json.value(u"file"_s).toString(),
                     .choices = choicesFrom(json.value(u"choices"_s).toObject()),
                     .listName = json.value(u"list"_s).toString(),
                     .campaignId = numberIn(json, u"campaign"_s),
                     .source = *source,
                     .count = numberIn(json, u"count"_s),
                     .listId = numberIn(json, u"listId"_s),
                     .terms = termsFrom(json.value(u"terms"_s).toObject()),
                     .send = json.value(u"send"_s).toBool()};
}

} // namespace guestwright
