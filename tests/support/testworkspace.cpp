#include "tests/support/testworkspace.h"

#include "models/core/token.h"
#include "models/store/migrations.h"
#include "models/store/query.h"

namespace guestwright::test {

using namespace Qt::StringLiterals;

namespace {

Location serverLocation()
{
    const auto location = Location::parse(qEnvironmentVariable("GUESTWRIGHT_TEST_POSTGRES"));
    return location ? *location : Location{};
}

void onServer(const QString &sql)
{
    const auto server = Database::open(serverLocation(), Database::Access::ReadWrite);
    if (!server) {
        qFatal("no PostgreSQL for the tests: %s", qPrintable(server.error().message));
    }
    if (const auto done = exec(**server, sql); !done) {
        qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().message));
    }
}

} // namespace

void addEngineRows()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("SQLite") << u"sqlite"_s;
    if (qEnvironmentVariableIsSet("GUESTWRIGHT_TEST_POSTGRES")) {
        QTest::newRow("PostgreSQL") << u"postgres"_s;
    }
}

QString currentEngine()
{
    QFETCH_GLOBAL(QString, engine);
    return engine;
}

TestPlace::TestPlace(const QString &engine)
{
    if (engine == u"sqlite"_s) {
        m_location.path = m_folder.filePath(u"test.guestwright"_s);
        return;
    }
    m_location = serverLocation();
    m_location.database = u"gw_"_s + makeUid().remove(u'-').remove(u'_').toLower();
    onServer(u"CREATE DATABASE "_s + m_location.database);
}

TestPlace::~TestPlace()
{
    if (m_location.engine == Engine::Postgres) {
        onServer(u"DROP DATABASE "_s + m_location.database + u" WITH (FORCE)"_s);
    }
}

TestDatabase::TestDatabase(const QString &engine) : m_place(engine)
{
    auto db = Database::open(m_place.location(), Database::Access::ReadWrite);
    if (!db) {
        qFatal("%s", qPrintable(db.error().message));
    }
    m_db = std::move(*db);
    if (const auto migrated = migrate(*m_db, workspaceMigrations()); !migrated) {
        qFatal("%s", qPrintable(migrated.error().message));
    }
}

} // namespace guestwright::test
