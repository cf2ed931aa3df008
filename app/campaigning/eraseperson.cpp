#include "app/campaigning/eraseperson.h"

#include "app/mail/foldertransport.h"
#include "models/audit/change.h"
#include "models/contacts/erasureledger.h"
#include "models/contacts/suppressionrepository.h"
#include "models/core/emailaddress.h"
#include "models/settings/namedsetting.h"
#include "models/store/backups.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QString appliedSetting = u"erasures_applied"_s;

QString erasureWords(const char *text)
{
    return QCoreApplication::translate("Erasure", text);
}

/// Copies that the program itself made; they hold the person, and nothing opens them in the course of things.
QStringList removeOwnCopies(const Location &workspace)
{
    QStringList removed;
    for (const Backup &backup : listBackups(workspace)) {
        removed << QFileInfo(backup.path).fileName();
    }
    // One that cannot be removed is erased by the ledger when it is opened.
    [[maybe_unused]] const auto backups = removeBackups(workspace);
    if (workspace.engine != Engine::Sqlite) {
        return removed;
    }
    const QFileInfo file(workspace.path);
    const auto copies = file.dir().entryInfoList({file.fileName() + u".before-schema-*"_s}, QDir::Files);
    for (const QFileInfo &copy : copies) {
        if (QFile::remove(copy.filePath())) {
            removed << copy.fileName();
        }
    }
    return removed;
}

qint64 removeFiles(const QList<WrittenMessage> &messages)
{
    qint64 removed = 0;
    for (const WrittenMessage &message : messages) {
        const QString name = FolderTransport::fileNameOf(message.messageId.toLatin1());
        removed += QFile::remove(QDir(message.folder).filePath(name)) ? 1 : 0;
    }
    return removed;
}

Result<> suppress(Database &db, const QStringList &emailKeys, Instant now)
{
    SuppressionRepository suppressions(db);
    auto done = suppressions.ensureKey();
    const auto list = done ? suppressions.read() : Result<Suppressions>(failure(done));
    for (const QString &key : emailKeys) {
        done = list && done ? suppressions.add(list->hashOf(key), now) : list ? done : failure(list);
    }
    // Until the ledger is written too: whoever opens the workspace next would do it.
    return done ? writeNamedSetting(db, appliedSetting, std::nullopt) : done;
}

/// The ledger as the table says, and a note in the workspace that both agree.
Result<> writeLedger(Database &db)
{
    const ErasureLedger ledger(db.location());
    const auto list = SuppressionRepository(db).read();
    if (!list) {
        return failure(list);
    }
    const QSet<QByteArray> hashes(list->since.keyBegin(), list->since.keyEnd());
    if (hashes.isEmpty() && !QFile::exists(ledger.path())) {
        return {};
    }
    const auto written = ledger.write(hashes);
    return written ? writeNamedSetting(db, appliedSetting, ErasureLedger::digestOf(hashes)) : written;
}

/// In the database alone.
Result<PersonTraces> eraseRows(Database &db, const PersonRef &who, Instant now)
{
    auto change = Change::begin(db, Action::Kind::ErasePerson, now, std::nullopt, {});
    const auto traces = change ? describeErasure(db, who) : Result<PersonTraces>(failure(change));
    if (!traces) {
        return traces;
    }
    if (traces->sending > 0) {
        return fail(Error::Kind::Conflict,
                    erasureWords(QT_TRANSLATE_NOOP(
                        "Erasure", "A message to this person is leaving at this moment; try again in a minute")));
    }
    auto done = PersonRepository(db).erase(*traces, now, change->revision());
    done = done ? suppress(db, traces->emailKeys, now) : done;
    done = done ? change->commit(1) : done;
    return done ? traces : failure(done);
}

} // namespace

Result<PersonTraces> describeErasure(Database &db, const PersonRef &who)
{
    const auto traces = PersonRepository(db).find(who);
    return traces && traces->isNobody()
        ? fail(
            Error::Kind::NotFound,
            erasureWords(QT_TRANSLATE_NOOP("Erasure", "The workspace knows nobody with the address %1")).arg(who.email))
        : traces;
}

Result<ErasureReport> erasePerson(Database &db, const PersonRef &who, Instant now)
{
    PersonRepository people(db);
    const auto known = people.find(who);
    const auto files = known ? people.writtenMessages(*known) : Result<QList<WrittenMessage>>(failure(known));
    const auto traces = files ? eraseRows(db, who, now) : Result<PersonTraces>(failure(files));
    if (!traces) {
        return failure(traces);
    }
    ErasureReport report{.contact = traces->contactId.has_value(),
                         .lists = traces->lists.size(),
                         .invites = traces->inviteIds.size(),
                         .redemptions = traces->redemptions,
                         .messages = traces->messageIds.size(),
                         .oldValues = traces->oldValues,
                         .logEntries = traces->logEntries,
                         .files = removeFiles(*files),
                         .backups = removeOwnCopies(db.location())};
    if (const auto written = writeLedger(db); !written) {
        return failure(written);
    }
    if (const auto compacted = db.compact(); !compacted) {
        report.traces = compacted.error().message;
    }
    return report;
}

Result<> readmitPerson(Database &db, const QString &email, Instant now)
{
    auto change = Change::begin(db, Action::Kind::ReadmitPerson, now, std::nullopt, {});
    SuppressionRepository suppressions(db);
    const auto list = change ? suppressions.read() : Result<Suppressions>(failure(change));
    if (!list) {
        return failure(list);
    }
    const QString key = addressKey(email);
    if (!list->find(key)) {
        return fail(Error::Kind::NotFound, erasureWords(QT_TRANSLATE_NOOP("Erasure", "%1 was not erased")).arg(email));
    }
    auto done = suppressions.remove(list->hashOf(key));
    done = done ? change->commit(1) : done;
    return done ? writeLedger(db) : done;
}

Result<qint64> applyErasures(Database &db, Instant now)
{
    const ErasureLedger ledger(db.location());
    const auto hashes = ledger.read();
    const auto applied =
        hashes ? readNamedSetting(db, appliedSetting) : Result<std::optional<QString>>(failure(hashes));
    if (!applied) {
        return failure(applied);
    }
    if (!ledger.isKept()
        || applied->value_or(QString()) == (hashes->isEmpty() ? QString() : ErasureLedger::digestOf(*hashes))) {
        return 0;
    }
    SuppressionRepository suppressions(db);
    const auto list = suppressions.read();
    const auto keys = list ? PersonRepository(db).allEmailKeys() : Result<QStringList>(failure(list));
    if (!keys) {
        return failure(keys);
    }
    qint64 erased = 0;
    for (const QString &key : *keys) {
        if (!list->key.isEmpty() && hashes->contains(list->hashOf(key))) {
            const auto again = eraseRows(db, {.email = key}, now);
            if (!again && again.error().kind != Error::Kind::NotFound) {
                return failure(again);
            }
            erased += again ? 1 : 0;
        }
    }
    for (const QByteArray &hash : *hashes) {
        if (const auto added = suppressions.add(hash, now); !added) {
            return failure(added);
        }
    }
    auto done = writeLedger(db);
    done = done && erased > 0 ? db.compact() : done;
    return done ? Result<qint64>(erased) : failure(done);
}

Result<> refuseErased(Database &db, const QString &email)
{
    const auto list = email.isEmpty() ? Result<Suppressions>(Suppressions()) : SuppressionRepository(db).read();
    if (!list) {
        return failure(list);
    }
    const auto since = list->find(addressKey(email));
    return since ? Result<>(fail(
               Error::Kind::Conflict,
               erasureWords(QT_TRANSLATE_NOOP("Erasure",
                                              "%1 was erased on %2 and must not come back unasked. If they want to "
                                              "be kept again: guestwright-cli contacts readmit %1"))
                   .arg(email, toDateTime(since).date().toString(Qt::ISODate))))
                 : Result<>();
}

} // namespace guestwright
