#include "models/publication/changelog.h"

#include "models/core/enumname.h"
#include "models/store/query.h"
#include "models/store/rowlock.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// Over the chain before and each field; the ones of text end with a zero, so that no two changes look alike.
QByteArray chained(const QByteArray &before, qint64 sequence, Instant at, const QString &kind, const QByteArray &body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    const QByteArray numbers = QByteArray::number(sequence) + '\0' + QByteArray::number(toMsecs(at)) + '\0';
    hash.addData(numbers);
    hash.addData(kind.toUtf8() + '\0');
    hash.addData(body);
    return hash.result();
}

} // namespace

Result<> ChangeLog::lock()
{
    return lockTable(m_db, u"changes"_s);
}

Result<> ChangeLog::append(PublicationChange::Kind kind, const QJsonObject &body, Instant at)
{
    const auto locked = lock();
    const auto last = locked ? end() : Result<End>(failure(locked));
    if (!last) {
        return failure(last);
    }
    const QByteArray text = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const qint64 sequence = last->sequence + 1;
    const QByteArray chain = chained(last->chain, sequence, at, enumName(kind), text);
    const auto added = run(m_db, u"INSERT INTO changes (sequence, at, kind, body, chain) VALUES (?, ?, ?, ?, ?)"_s,
                           {sequence, at, enumName(kind), QString::fromUtf8(text), chain});
    return added ? Result<>() : failure(added);
}

Result<ChangeLog::End> ChangeLog::end()
{
    const auto last = run(m_db, u"SELECT sequence, chain FROM changes ORDER BY sequence DESC LIMIT 1"_s);
    if (!last || last->isEmpty()) {
        return last ? Result<End>(End{}) : failure(last);
    }
    RowReader row = last->first();
    return End{.sequence = row.number(), .chain = row.bytes()};
}

Result<QByteArray> ChangeLog::chainAt(qint64 sequence)
{
    const auto found = run(m_db, u"SELECT chain FROM changes WHERE sequence = ?"_s, {sequence});
    if (!found || found->isEmpty()) {
        return found ? Result<QByteArray>(QByteArray()) : failure(found);
    }
    return found->first().bytes();
}

Result<QList<PublicationChange>> ChangeLog::after(qint64 sequence, int limit)
{
    const auto found = run(m_db,
                           u"SELECT sequence, at, kind, body, chain FROM changes WHERE sequence > ? "
                           "ORDER BY sequence LIMIT ?"_s,
                           {sequence, limit});
    if (!found) {
        return failure(found);
    }
    QList<PublicationChange> changes;
    for (const QVariantList &columns : found->rows) {
        RowReader row(columns);
        changes.append({.sequence = row.number(),
                        .at = row.instant(),
                        .kind = storedEnum<PublicationChange::Kind>(row.text()),
                        .body = QJsonDocument::fromJson(row.text().toUtf8()).object(),
                        .chain = row.bytes()});
    }
    return changes;
}

} // namespace guestwright
