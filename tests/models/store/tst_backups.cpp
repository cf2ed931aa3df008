#include "models/store/backup.h"
#include "models/store/backups.h"
#include "models/store/migrations.h"
#include "models/store/query.h"
#include "models/store/workspace.h"
#include "models/store/workspacefile.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"
#include "tests/support/testworkspace.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace guestwright;
using namespace std::chrono_literals;

namespace {

constexpr Instant begin = fromMsecs(1'800'000'000'000);

/// Adds 1 to one row and a row beside it, in one transaction: a copy that holds one without the other is torn.
Result<> countUp(Database &db, int n)
{
    auto transaction = Transaction::begin(db);
    if (!transaction) {
        return failure(transaction);
    }
    const auto counted = run(db,
                             u"INSERT INTO settings (name, value) VALUES ('count', ?) "
                             "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                             {QString::number(n)});
    const auto added =
        counted ? run(db, u"INSERT INTO settings (name, value) VALUES (?, '')"_s, {u"row %1"_s.arg(n)}) : counted;
    return added ? transaction->commit() : failure(added);
}

/// As text: the engines give numbers of different types, and absent values of none.
QList<QStringList> everything(Database &db, const QStringList &tables)
{
    QList<QStringList> rows;
    for (const QString &table : tables) {
        const auto found = run(db, u"SELECT * FROM %1 ORDER BY 1, 2"_s.arg(table));
        for (const QVariantList &row : found ? found->rows : QList<QVariantList>()) {
            QStringList &texts = rows.emplaceBack();
            for (const QVariant &value : row) {
                texts << (value.isNull() ? u"(none)"_s : value.toString());
            }
        }
    }
    return rows;
}

} // namespace

/// The copies the program makes by itself.
class BackupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_place = std::make_unique<test::TestPlace>(u"sqlite"_s); }
    void cleanup() { m_place.reset(); }

    /// reliability Q5: copies made while another connection writes hold what was committed at one moment.
    void areCommittedStatesUnderLoad()
    {
        const auto workspace = Workspace::create(m_place->location());
        VERIFY_RESULT(workspace);
        std::atomic_bool stopped = false;
        std::atomic_int written = 0;
        std::thread writer([&] {
            auto db = Database::open(m_place->location(), Database::Access::ReadWrite);
            while (db && !stopped) {
                written += countUp(**db, written + 1) ? 1 : 0;
            }
        });
        const int copies = test::sizeOf("GUESTWRIGHT_TEST_BACKUPS", 20);
        int atLeast = 0;
        for (int i = 0; i < copies; ++i) {
            const int before = written;
            const auto made = (*workspace)
                                  ->write([i](Database &db) {
                                      return makeBackup(db, Backup::Reason::Daily, begin + std::chrono::seconds(i));
                                  })
                                  .result();
            VERIFY_RESULT(made);
            atLeast = before;
            expectCommittedPrefix(made->path, atLeast, written + 1);
        }
        stopped = true;
        writer.join();
        QVERIFY(written > copies);
    }

    void areTheirOwnersAlone()
    {
        const auto workspace = Workspace::create(m_place->location());
        VERIFY_RESULT(
            (*workspace)->write([](Database &db) { return makeBackup(db, Backup::Reason::Daily, begin); }).result());
        const QFileInfo folder(backupFolder(m_place->location()));
        QVERIFY(!(folder.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther)));
        const auto backups = listBackups(m_place->location());
        QCOMPARE(backups.size(), 1);
        QCOMPARE(backups.first().at, begin);
        QCOMPARE(backups.first().reason, Backup::Reason::Daily);
        QVERIFY(!(QFileInfo(backups.first().path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(QDir(folder.filePath()).entryList(QDir::Files).size(), 1); // nothing beside it
    }

    void areMadeDaily()
    {
        const auto workspace = Workspace::create(m_place->location());
        QVERIFY(isDailyBackupDue(m_place->location(), begin));
        VERIFY_RESULT(
            (*workspace)->write([](Database &db) { return makeBackup(db, Backup::Reason::Daily, begin); }).result());
        QVERIFY(!isDailyBackupDue(m_place->location(), begin + 1min));
        QVERIFY(isDailyBackupDue(m_place->location(), begin + 24h));
        const auto server = Location::parse(u"postgresql://ada@db.example.org/spring"_s);
        QVERIFY(!isDailyBackupDue(*server, begin));
    }

    void areKeptForDaysWeeksAndMonths()
    {
        QList<Backup> backups;
        for (int hour = 0; hour < 400 * 24; hour += 6) {
            backups.append({.path = QString::number(hour), .at = begin - std::chrono::hours(hour)});
        }
        const auto outdated = outdatedBackups(backups, begin);
        const auto kept = backups.size() - outdated.size();
        QVERIFY2(kept >= 4 + 6 + 3 + 5 && kept <= 4 + 7 + 4 + 7, qPrintable(QString::number(kept)));
        for (const Backup &old : outdated) {
            QVERIFY(old.at <= begin - 24h);
        }
        QCOMPARE(outdatedBackups({{.path = u"only"_s, .at = begin - 9000h}}, begin).size(), 0); // never the last one
    }

    void areMadeBeforeManyRowsChange()
    {
        const auto workspace = Workspace::create(m_place->location());
        const auto before = [&](qint64 rows) {
            return (*workspace)
                ->write([rows](Database &db) { return backUpBefore(db, Backup::Reason::BeforeDelete, rows, begin); })
                .result();
        };
        VERIFY_RESULT(before(1000));
        QCOMPARE(listBackups(m_place->location()).size(), 0); // there is nothing to lose
        VERIFY_RESULT((*workspace)->write(addContact).result());
        VERIFY_RESULT(before(2));
        QCOMPARE(listBackups(m_place->location()).size(), 0); // undo is enough
        VERIFY_RESULT(before(1000));
        QCOMPARE(listBackups(m_place->location()).size(), 1);
        QCOMPARE(removeBackups(m_place->location()).value(), 1);
        QCOMPARE(listBackups(m_place->location()).size(), 0);
    }

    /// reliability Q6: of a restored copy nothing leaves by itself, and the present stays as it is.
    void areRestoredBesideThePresent()
    {
        Backup backup;
        {
            const auto workspace = Workspace::create(m_place->location());
            VERIFY_RESULT((*workspace)->write(addContact).result());
            VERIFY_RESULT((*workspace)->write(addQueued).result());
            backup = (*workspace)
                         ->write([](Database &db) { return makeBackup(db, Backup::Reason::Daily, begin); })
                         .result()
                         .value();
            VERIFY_RESULT((*workspace)->write([](Database &db) { return countUp(db, 1); }).result());
        }
        const auto path = restoreBackup(m_place->location(), backup, begin + 24h);
        VERIFY_RESULT(path);
        QVERIFY(*path != m_place->location().path);
        const auto again = restoreBackup(m_place->location(), backup, begin + 24h);
        VERIFY_RESULT(again);
        QVERIFY(*again != *path);
        QCOMPARE(countBackup(*path)->contacts, 1);
        const auto restored = Workspace::open({.path = *path});
        VERIFY_RESULT(restored);
        const auto state = (*restored)->read(
            [](Database &db) { return run(db, u"SELECT state, server_words FROM outbox_messages"_s); });
        QCOMPARE(state.result()->first().text(), u"Uncertain"_s);
        QVERIFY(!(QFileInfo(*path).permissions() & QFile::ReadOther));
        const auto present = Workspace::open(m_place->location());
        QCOMPARE((*present)
                     ->read([](Database &db) { return run(db, u"SELECT count(*) FROM settings"_s); })
                     .result()
                     ->number(),
                 2);
        QCOMPARE((*present)
                     ->read([](Database &db) { return run(db, u"SELECT state FROM outbox_messages"_s); })
                     .result()
                     ->first()
                     .text(),
                 u"Queued"_s);
    }

    /// reliability Q7: what a workspace is called decides where its copies lie, never what they are called.
    void stayBesideTheirWorkspaceWhateverItIsCalled()
    {
        const QStringList odd{u".."_s,    u"CON"_s, u"%1"_s,         u"%2 %1"_s,        u"a'b\"c;d"_s,
                              u"-rf"_s,   u" "_s,   u"~"_s,          u"$HOME"_s,        u"\u202Egnp.exe"_s,
                              u"C:\\x"_s, u"*?"_s,  u"name\nline"_s, QString(180, u'x')};
        int opened = 0;
        for (const QString &name : odd) {
            const Location location{.path = m_place->file(name + u".guestwright"_s)};
            const auto workspace = Workspace::create(location);
            VERIFY_RESULT(workspace);
            for (int twice = 0; twice < 2; ++twice) {
                const auto made = (*workspace)
                                      ->write([](Database &db) { return makeBackup(db, Backup::Reason::Daily, begin); })
                                      .result();
                VERIFY_RESULT(made);
                QCOMPARE(QFileInfo(made->path).path(), backupFolder(location));
                QVERIFY(QFileInfo(made->path).fileName().startsWith(u"20270115-080000000-daily"_s));
                const auto restored = restoreBackup(location, *made, begin);
                VERIFY_RESULT(restored);
                QCOMPARE(QFileInfo(*restored).path(), QFileInfo(location.path).path());
                ++opened;
            }
            QCOMPARE(listBackups(location).size(), 2);
        }
        QCOMPARE(opened, odd.size() * 2);
    }

private:
    void expectCommittedPrefix(const QString &path, int atLeast, int atMost)
    {
        const auto copy = Workspace::open({.path = path});
        VERIFY_RESULT(copy);
        const auto seen = (*copy)->read([](Database &db) {
            return run(db,
                       u"SELECT coalesce((SELECT CAST(value AS INTEGER) FROM settings WHERE name = 'count'), 0), "
                       "(SELECT count(*) FROM settings WHERE name LIKE 'row %')"_s);
        });
        RowReader row = seen.result()->first();
        const qint64 count = row.number();
        QCOMPARE(row.number(), count);
        QVERIFY2(count >= atLeast && count <= atMost, qPrintable(QString::number(count)));
    }

    static Result<> addContact(Database &db)
    {
        auto transaction = Transaction::begin(db);
        const auto added =
            run(db,
                u"INSERT INTO contacts (name, name_key, first_name, last_name, email, phone, "
                "organization, extra, created_at, revision) VALUES ('Ada', 'ada', '', '', '', '', '', '', 0, 0)"_s);
        return added ? transaction->commit() : failure(added);
    }

    static Result<> addQueued(Database &db)
    {
        auto transaction = Transaction::begin(db);
        for (
            const QString &sql :
            {u"INSERT INTO mail_accounts (id, uid, name, transport, host, port, security, user_name, ca_file, "
             "path, rate_per_minute, connections) VALUES (1, 'a', 'A', 'Folder', '', 0, 'None', '', '', '/tmp', 0, 1)"_s,
             u"INSERT INTO campaigns (id, uid, name, name_key, purpose, state, description, sender, zone, binding, "
             "track_opens, continue_url, subject, template_text, template_html, page_title, page_button, page_color, "
             "next_number, created_at, revision) VALUES (1, 'c', 'C', 'c', 'Gift', 'Active', '', '', 'UTC', 'Link', "
             "0, "
             "'', '', '', '', '', '', '', 2, 0, 0)"_s,
             u"INSERT INTO invites (id, campaign_id, number, token, token_hash, name, name_key, email, phone, "
             "created_at, revision) VALUES (1, 1, 1, 't', x'00', '', '', '', '', 0, 0)"_s,
             u"INSERT INTO outbox_messages (uid, campaign_id, invite_id, account_id, kind, state, phase, recipient, "
             "message_id, queued_at, attempts, fence, server_words, revision) VALUES ('o', 1, 1, 1, 'Invitation', "
             "'Queued', 'Waiting', 'a@x.org', 'm', 0, 0, 0, '', 0)"_s}) {
            if (const auto done = exec(db, sql); !done) {
                return done;
            }
        }
        return transaction->commit();
    }

    std::unique_ptr<test::TestPlace> m_place;
};

GUESTWRIGHT_TEST(tst_backups, BackupsTest)

/// A workspace of the first schema, opened by this program.
class MigrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void backsUpAndKeepsEveryRow()
    {
        const test::TestPlace place;
        qputenv("XDG_DATA_HOME", QFile::encodeName(place.file(u"data"_s)));
        const QStringList tables{u"settings"_s, u"contacts"_s, u"campaigns"_s, u"audit_entries"_s};
        QList<QStringList> before;
        {
            if (place.location().engine == Engine::Sqlite) {
                VERIFY_RESULT(createPrivateFile(place.location().path));
            }
            const auto db = Database::open(place.location(), Database::Access::ReadWrite);
            VERIFY_RESULT(db);
            VERIFY_RESULT(migrate(**db, workspaceMigrations().first(1)));
            QCOMPARE(schemaVersion(**db).value(), 1);
            fill(**db);
            before = everything(**db, tables);
            QVERIFY(before.size() > 200);
        }
        const auto opened = Workspace::open(place.location());
        VERIFY_RESULT(opened);
        QCOMPARE((*opened)->read([](Database &db) { return schemaVersion(db); }).result().value(),
                 newestVersion(workspaceMigrations()));
        auto after = (*opened)->read([tables](Database &db) { return everything(db, tables); }).result();
        QCOMPARE(after.size(), before.size());
        for (qsizetype row = 0; row < before.size(); ++row) {
            QCOMPARE(after[row].first(before[row].size()), before[row]); // new columns come behind
        }
        QCOMPARE((*opened)->write([](Database &db) { return checkWorkspace(db); }).result()->problems, QStringList());

        const auto backups = listBackups(place.location());
        QCOMPARE(backups.size(), 1);
        QCOMPARE(backups.first().reason, Backup::Reason::BeforeMigration);
        const auto copy = Database::open({.path = backups.first().path}, Database::Access::ReadOnly);
        VERIFY_RESULT(copy);
        QCOMPARE(schemaVersion(**copy).value(), 1);
        QCOMPARE(everything(**copy, tables), before);
        const auto again = Workspace::open(place.location()); // once is enough
        VERIFY_RESULT(again);
        QCOMPARE(listBackups(place.location()).size(), 1);
    }

    /// What the program backs up from a server, table by table, must be all there is.
    void knowsEveryTable()
    {
        test::TestDatabase db;
        const auto tables = run(
            db,
            db.db().engine() == Engine::Sqlite
                ? u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s
                : u"SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name <> 'guestwright_schema'"_s);
        VERIFY_RESULT(tables);
        QCOMPARE(checkWorkspace(db)->counts.size(), tables->number());
    }

private:
    static void fill(Database &db)
    {
        auto transaction = Transaction::begin(db);
        VERIFY_RESULT(transaction);
        VERIFY_RESULT(run(db, u"INSERT INTO settings (name, value) VALUES ('organizer', 'Kessler & Töchter')"_s));
        VERIFY_RESULT(run(
            db, u"INSERT INTO audit_entries (at, action, subject, row_count) VALUES (1, 'ImportContacts', '', 200)"_s));
        VERIFY_RESULT(
            run(db,
                u"INSERT INTO campaigns (uid, name, name_key, purpose, state, description, sender, zone, "
                "binding, track_opens, continue_url, subject, template_text, template_html, page_title, "
                "page_button, page_color, next_number, created_at, revision) VALUES ('c', 'Spring', 'spring', "
                "'Gift', 'Active', '', '', 'UTC', 'Link', 0, '', '', '', '', '', '', '', 1, 0, 1)"_s));
        for (int i = 0; i < 200; ++i) {
            VERIFY_RESULT(run(db,
                              u"INSERT INTO contacts (name, name_key, first_name, last_name, email, phone, "
                              "organization, extra, created_at, revision) VALUES (?, ?, '', '', ?, '', '', '', ?, 1)"_s,
                              {u"Zoë %1"_s.arg(i), u"zoe %1"_s.arg(i), u"zoe%1@example.org"_s.arg(i), i}));
        }
        VERIFY_RESULT(transaction->commit());
    }
};

GUESTWRIGHT_TEST(tst_migration, MigrationTest)
#include "tst_backups.moc"
