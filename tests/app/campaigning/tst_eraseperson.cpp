#include "app/campaigning/changecontacts.h"
#include "app/campaigning/changeinvites.h"
#include "app/campaigning/createinvites.h"
#include "app/campaigning/eraseperson.h"
#include "app/campaigning/exportperson.h"
#include "app/campaigning/housekeeping.h"
#include "app/campaigning/queuesending.h"
#include "app/campaigning/undochange.h"
#include "app/contacts/contactimport.h"
#include "app/contacts/persontable.h"
#include "models/contacts/contactrepository.h"
#include "models/contacts/erasureledger.h"
#include "models/contacts/personaldata.h"
#include "models/contacts/suppressionrepository.h"
#include "models/invites/inviterepository.h"
#include "models/mail/outboxrepository.h"
#include "models/store/backup.h"
#include "models/store/query.h"
#include "tests/support/logicaldump.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::testNow;

namespace {

const QString ada = u"CanaryAddress@canaryhost.example"_s;

/// Columns that say nothing about a person. A new column must be put here or into personaldata.h before tests pass.
const QMap<QString, QStringList> impersonal{
    {u"settings"_s, {u"name"_s, u"value"_s}},
    {u"audit_entries"_s,
     {u"id"_s, u"at"_s, u"action"_s, u"campaign_id"_s, u"row_count"_s, u"actor"_s, u"undone_by"_s, u"undoes"_s}},
    {u"undo_values"_s, {u"audit_id"_s, u"table_name"_s, u"row_id"_s, u"column_name"_s}},
    {u"mail_accounts"_s,
     {u"id"_s, u"uid"_s, u"name"_s, u"transport"_s, u"host"_s, u"port"_s, u"security"_s, u"user_name"_s, u"ca_file"_s,
      u"path"_s, u"rate_per_minute"_s, u"connections"_s, u"stream"_s}},
    {u"campaigns"_s, {u"*"_s}},
    {u"items"_s, {u"*"_s}},
    {u"contacts"_s, {u"id"_s, u"created_at"_s, u"deleted_at"_s, u"revision"_s}},
    {u"contact_lists"_s, {u"id"_s, u"name"_s, u"revision"_s}},
    {u"contact_list_members"_s, {u"list_id"_s}},
    {u"invites"_s,
     {u"id"_s, u"campaign_id"_s, u"number"_s, u"expires_at"_s, u"remind_days"_s, u"created_at"_s, u"sent_at"_s,
      u"used_at"_s, u"order_number"_s, u"revoked_at"_s, u"bounced_at"_s, u"deleted_at"_s, u"revision"_s,
      u"reminded_at"_s, u"printed_at"_s, u"declined_at"_s, u"asked_at"_s, u"journey"_s, u"link_id"_s}},
    {u"outbox_messages"_s,
     {u"id"_s, u"uid"_s, u"campaign_id"_s, u"invite_id"_s, u"account_id"_s, u"kind"_s, u"state"_s, u"phase"_s,
      u"message_id"_s, u"queued_at"_s, u"tried_at"_s, u"next_try_at"_s, u"settled_at"_s, u"attempts"_s,
      u"lease_owner"_s, u"lease_until"_s, u"fence"_s, u"revision"_s, u"batch"_s}},
    {u"suppressions"_s, {u"reason"_s, u"at"_s}},
    {u"images"_s, {u"*"_s}},
    {u"links"_s, {u"*"_s}},
    {u"journey_events"_s, {u"*"_s}},
    {u"orders"_s,
     {u"id"_s, u"uid"_s, u"campaign_id"_s, u"invite_id"_s, u"link_id"_s, u"number"_s, u"at"_s, u"items"_s}},
    {u"members"_s,
     {u"id"_s, u"uid"_s, u"campaign_id"_s, u"invite_id"_s, u"link_id"_s, u"at"_s, u"role"_s, u"groups"_s}},
    {u"replaced_hashes"_s, {u"*"_s}}, // of secrets that nobody knows any more
    {u"tombstones"_s, {u"*"_s}},
    {u"servers"_s, {u"*"_s}},
};

bool goOnAll(qsizetype)
{
    return true;
}

/// Every file of the folder that holds one of the words, in any case, as UTF-8 or UTF-16.
QStringList filesWith(const QString &folder, const QStringList &words)
{
    QStringList found;
    const auto files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QByteArray bytes = file.readAll().toLower();
        for (const QString &word : words) {
            const QString lower = word.toLower();
            const QByteArray wide(reinterpret_cast<const char *>(lower.utf16()), lower.size() * 2);
            if (bytes.contains(lower.toUtf8()) || bytes.contains(wide)) {
                found << info.fileName() + u": "_s + word;
            }
        }
    }
    return found;
}

/// Every table and index of the server whose file holds one of the words.
QStringList relationsWith(Database &db, const QStringList &words)
{
    const auto flushed = exec(db, u"CHECKPOINT"_s);
    const auto files = run(db,
                           u"SELECT c.relname, pg_read_binary_file(pg_relation_filepath(c.oid)) FROM pg_class c WHERE "
                           "c.relnamespace IN (current_schema()::regnamespace, 'pg_toast'::regnamespace) AND c.relkind "
                           "IN ('r', 'i', 't') AND pg_relation_filepath(c.oid) IS NOT NULL"_s);
    if (!flushed || !files) {
        qFatal("%s", test::wordsOf(files).constData());
    }
    QStringList found;
    for (const QVariantList &file : files->rows) {
        const QByteArray bytes = file.last().toByteArray().toLower();
        for (const QString &word : words) {
            if (bytes.contains(word.toLower().toUtf8())) {
                found << file.first().toString() + u": "_s + word;
            }
        }
    }
    return found;
}

} // namespace

/// reliability P2 and P3, as far as the workspace goes.
class ErasePersonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init()
    {
        m_db = std::make_unique<test::TestDatabase>();
        VERIFY_RESULT(keepHouse(*m_db, testNow));
        m_campaign = test::activeCampaign(*m_db);
        [[maybe_unused]] const auto account = test::folderAccount(*m_db, m_db->place().file(u"mail"_s));
    }

    void classifiesEveryColumn()
    {
        const auto tables = test::columnsOfTables(*m_db);
        for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
            for (const QString &column : *table) {
                const bool isPersonal = std::ranges::any_of(personalColumns, [&](const PersonalColumn &known) {
                    return known.table == table.key() && known.column == column;
                });
                const QStringList others = impersonal.value(table.key());
                QVERIFY2(isPersonal != (others.contains(column) || others.contains(u"*"_s)),
                         qPrintable(u"%1.%2 must be told to be personal or not"_s.arg(table.key(), column)));
            }
        }
        for (const PersonalColumn &known : personalColumns) {
            QVERIFY(tables.value(known.table.toString()).contains(known.column.toString()));
        }
    }

    void exportsWhatEveryPersonalColumnSays()
    {
        plant();
        const auto document = exportPerson(*m_db, {.email = ada}, testNow);
        VERIFY_RESULT(document);
        for (const QString &word : canaries()) {
            QVERIFY2(document->contains(word.toUtf8()), qPrintable(word));
            QVERIFY2(personTable(*document)->contains(word.toUtf8()), qPrintable(word));
        }
        const QJsonObject all = QJsonDocument::fromJson(*document).object();
        for (const PersonalColumn &known : personalColumns) {
            if (known.table == u"suppressions" || known.table == u"contact_list_members") {
                continue; // stand there in words of their own
            }
            const QJsonArray rows = all[u"tables"_s][known.table.toString()].toArray();
            QVERIFY2(!rows.isEmpty() && rows.first().toObject().contains(known.column.toString()),
                     qPrintable(known.table.toString() + u"."_s + known.column.toString()));
        }
        QCOMPARE(all[u"links"_s].toArray().size(), 2);
        QVERIFY(!document->contains("bystander"));
        QCOMPARE(exportPerson(*m_db, {.email = u"nobody@x.org"_s}, testNow).error().kind, Error::Kind::NotFound);
    }

    void leavesNoTrace()
    {
        plant();
        const QString folder = QFileInfo(m_db->place().file(u"x"_s)).path();
        QFile old(m_db->place().location().path + u".before-schema-2"_s);
        if (m_db->db().engine() == Engine::Sqlite) {
            QVERIFY(!filesWith(folder, canaries()).isEmpty());
            QVERIFY(old.open(QIODevice::WriteOnly));
            old.write(canaries().first().toUtf8());
            old.close();
        } else {
            QVERIFY(relationsWith(*m_db, canaries()).size() > canaries().size());
        }
        const auto report = erasePerson(*m_db, {.email = ada}, testNow);
        VERIFY_RESULT(report);
        QCOMPARE(report->invites, 2);
        QVERIFY(report->contact && report->messages > 0 && report->oldValues > 0 && report->logEntries > 0);
        QCOMPARE(report->traces, QString());
        QVERIFY(!old.exists());
        const QString everything = everyValue();
        for (const QString &word : canaries()) {
            QVERIFY2(!everything.contains(word, Qt::CaseInsensitive), qPrintable(word));
        }
        if (m_db->db().engine() == Engine::Sqlite) {
            QCOMPARE(filesWith(folder, canaries()), QStringList());
        } else {
            QCOMPARE(relationsWith(*m_db, canaries()), QStringList());
        }
        QVERIFY(everything.contains(u"bystander"_s)); // whoever is not meant stays
        const auto invites = InviteRepository(*m_db).ids({.campaignId = m_campaign.id}, {}, testNow).value();
        QCOMPARE(invites.size(), 3U); // numbers and evidence stay
        QCOMPARE(InviteRepository(*m_db).find(invites.front())->revokedAt, testNow);
        QCOMPARE(InviteRepository(*m_db).findByHash(m_token.hash()).error().kind, Error::Kind::NotFound);
        QVERIFY(checkWorkspace(*m_db)->problems.isEmpty());
        VERIFY_RESULT(describeUndo(*m_db, testNow));
        QCOMPARE(erasePerson(*m_db, {.email = ada}, testNow).error().kind, Error::Kind::NotFound);
    }

    void keepsTheErasedFromComingBackUnnoticed()
    {
        plant();
        VERIFY_RESULT(erasePerson(*m_db, {.email = ada}, testNow));
        QFile file(m_db->place().file(u"people.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Name,Email\nAda," + ada.toUpper().toUtf8() + "\nZoe,zoe@example.org\n");
        file.close();
        const auto report = importContacts(*m_db, file.fileName(), {}, testNow);
        VERIFY_RESULT(report);
        QCOMPARE(report->imported, 1);
        QCOMPARE(report->suppressed, 1);
        QVERIFY(report->isBalanced());
        const std::vector<InvitePerson> people{{.name = u"Ada"_s, .email = ada}, {.email = u"zoe@example.org"_s}};
        const auto created = createBulkInvites(*m_db, m_campaign.id, people, {}, testNow, goOnAll);
        QCOMPARE(created->created, 1);
        QCOMPARE(created->suppressed, 1);
        QCOMPARE(createInvite(*m_db, m_campaign.id, {.email = ada}, {}, testNow).error().kind, Error::Kind::Conflict);
        QCOMPARE(saveContact(*m_db, {.email = ada}, {}, testNow).error().kind, Error::Kind::Conflict);
        VERIFY_RESULT(readmitPerson(*m_db, ada, testNow));
        VERIFY_RESULT(saveContact(*m_db, {.email = ada}, {}, testNow));
    }

    void erasesAgainWhatABackupBringsBack()
    {
        if (m_db->db().engine() == Engine::Postgres) {
            QSKIP("a database on a server has no ledger beside it");
        }
        plant();
        const QString backup = m_db->place().file(u"backup.guestwright"_s);
        VERIFY_RESULT(backUp(*m_db, backup));
        VERIFY_RESULT(erasePerson(*m_db, {.email = ada}, testNow));
        const Location place = m_db->place().location();
        QVERIFY(ErasureLedger(place).read()->size() >= 1);
        QCOMPARE(QFile::permissions(ErasureLedger(place).path()) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        // The backup takes the place of the workspace, the ledger stays.
        const QString restored = m_db->place().file(u"restored.guestwright"_s);
        QVERIFY(QFile::copy(backup, restored));
        QVERIFY(QFile::copy(ErasureLedger(place).path(), restored + u".erased"_s));
        QVERIFY(QFile::remove(backup));
        auto db = Database::open({.path = restored}, Database::Access::ReadWrite);
        VERIFY_RESULT(db);
        QCOMPARE(keepHouse(**db, testNow)->erasedAgain, 1);
        QCOMPARE(keepHouse(**db, testNow)->erasedAgain, 0);
        QCOMPARE(ContactRepository(**db).findByAddress(ada).error().kind, Error::Kind::NotFound);
        QCOMPARE(filesWith(QFileInfo(restored).path(), canaries()), QStringList());
    }

    void waitsForAMessageThatIsLeaving()
    {
        plant();
        VERIFY_RESULT(run(*m_db, u"UPDATE outbox_messages SET state = 'Sending'"_s));
        QCOMPARE(erasePerson(*m_db, {.email = ada}, testNow).error().kind, Error::Kind::Conflict);
        VERIFY_RESULT(ContactRepository(*m_db).findByAddress(ada));
    }

private:
    static QStringList canaries()
    {
        return {u"CanaryName"_s,   u"CanaryFirst"_s, u"CanaryLast"_s,        ada,
                u"+49555CANARY"_s, u"CanaryOrg"_s,   u"CanaryExtra"_s,       u"CanaryFormerName"_s,
                u"CanaryBounce"_s, u"CanaryWords"_s, u"CanaryFormerPhone"_s, u"CanaryBody"_s,
                u"CanaryStreet"_s, u"CanaryCity"_s};
    }

    /// A person in every place a workspace can hold one, beside somebody else.
    void plant()
    {
        Contact contact{.name = u"CanaryFormerName"_s,
                        .firstName = u"CanaryFirst"_s,
                        .lastName = u"CanaryLast"_s,
                        .email = ada,
                        .phone = u"CanaryFormerPhone"_s,
                        .organization = u"CanaryOrg"_s,
                        .extra = {{u"Shoe"_s, u"CanaryExtra"_s}}};
        contact.id = saveContact(*m_db, contact, u"Board"_s, testNow)->id;
        contact.name = u"CanaryName"_s;
        contact.phone = u"+49555CANARY"_s;
        VERIFY_RESULT(saveContact(*m_db, contact, {}, testNow));
        const auto invite = createInvite(*m_db, m_campaign.id, {.name = u"CanaryName"_s, .email = ada}, {}, testNow);
        VERIFY_RESULT(invite);
        m_token = invite->token;
        const Invite other = test::invited(*m_db, m_campaign, u"bystander@example.org"_s);
        const auto second = createInvite(*m_db, m_campaign.id, {.name = u"CanaryName"_s}, {}, testNow);
        VERIFY_RESULT(assignContact(*m_db, second->id, contact.id, testNow + std::chrono::seconds(1))
                          .or_else([&](const Error &) { // the address is invited already, the person is the same
                              return Result<Invite>(*second);
                          }));
        VERIFY_RESULT(run(*m_db, u"UPDATE invites SET contact_id = ? WHERE id = ?"_s, {contact.id, second->id}));
        VERIFY_RESULT(queueSending(*m_db, {.campaignId = m_campaign.id}, testNow, goOnAll));
        VERIFY_RESULT(run(*m_db,
                          u"UPDATE outbox_messages SET server_words = 'CanaryWords', body = ? WHERE invite_id <> ?"_s,
                          {QByteArray("CanaryBody"), other.id}));
        VERIFY_RESULT(InviteRepository(*m_db).markBounced(invite->id, testNow, u"CanaryBounce"_s));
        VERIFY_RESULT(editInvite(*m_db, invite->id, {.phone = u"+49555CANARY"_s}, testNow));
        VERIFY_RESULT(run(*m_db,
                          u"INSERT INTO orders (uid, campaign_id, invite_id, number, at, items, name, name_key, email, "
                          "phone, line1, line2, postal_code, city, region, country) VALUES ('o', ?, ?, 'N-1', 1, '[]', "
                          "'CanaryName', 'canaryname', ?, '+49555CANARY', 'CanaryStreet', '', '1', 'CanaryCity', '', "
                          "'DE')"_s,
                          {m_campaign.id, invite->id, ada}));
        VERIFY_RESULT(run(*m_db,
                          u"INSERT INTO members (uid, campaign_id, invite_id, at, name, name_key, email, role, groups) "
                          "VALUES ('m', ?, NULL, 1, 'CanaryName', 'canaryname', ?, '', '')"_s,
                          {m_campaign.id, ada.toLower()}));
    }

    QString everyValue()
    {
        QString all;
        const auto tables = test::columnsOfTables(*m_db);
        for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
            const auto rows = run(*m_db, u"SELECT * FROM "_s + table.key());
            for (const QVariantList &row : rows->rows) {
                for (const QVariant &cell : row) {
                    all += cell.toString() + u'\n';
                }
            }
        }
        return all;
    }

    std::unique_ptr<test::TestDatabase> m_db;
    Campaign m_campaign;
    Token m_token;
};

GUESTWRIGHT_TEST(tst_eraseperson, ErasePersonTest)
#include "tst_eraseperson.moc"
