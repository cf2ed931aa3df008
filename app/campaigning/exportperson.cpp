#include "app/campaigning/exportperson.h"

#include "app/campaigning/eraseperson.h"
#include "models/audit/change.h"
#include "models/contacts/suppressionrepository.h"
#include "models/invites/invite.h"
#include "models/settings/workspacesettings.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QJsonArray linksOf(const QJsonArray &invites, const WorkspaceSettings &settings)
{
    QJsonArray links;
    for (const QJsonValue &invite : invites) {
        links.append(inviteUrl(settings.linkBase(), {invite[u"token"_s].toString().toLatin1()}));
    }
    return links;
}

} // namespace

Result<QByteArray> exportPerson(Database &db, const PersonRef &who, Instant now)
{
    auto change = Change::begin(db, Action::Kind::ExportPerson, now, std::nullopt, {});
    const auto traces = change ? describeErasure(db, who) : Result<PersonTraces>(failure(change));
    const auto rows = traces ? PersonRepository(db).everything(*traces) : Result<QJsonObject>(failure(traces));
    const auto settings = rows ? readSettings(db) : Result<WorkspaceSettings>(failure(rows));
    const auto list = settings ? SuppressionRepository(db).read() : Result<Suppressions>(failure(settings));
    if (!list) {
        return failure(list);
    }
    QJsonArray suppressed;
    for (const QString &key : traces->emailKeys) {
        if (const auto since = list->find(key)) {
            suppressed.append(QJsonObject{{u"address"_s, key}, {u"since"_s, toIso(since)}});
        }
    }
    const QJsonObject all{{u"exported_at"_s, toIso(now)},
                          {u"organizer"_s, settings->organizer},
                          {u"name"_s, traces->name},
                          {u"addresses"_s, QJsonArray::fromStringList(traces->emailKeys)},
                          {u"links"_s, linksOf(rows->value(u"invites"_s).toArray(), *settings)},
                          {u"suppressed"_s, suppressed},
                          {u"tables"_s, *rows}};
    const auto done = change->commit(1);
    return done ? Result<QByteArray>(QJsonDocument(all).toJson(QJsonDocument::Indented)) : failure(done);
}

} // namespace guestwright
