#include "models/publication/keyrepository.h"
#include "models/publication/publicationstore.h"
#include "models/store/query.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

constexpr Instant then = fromMsecs(1'800'000'000'000);

} // namespace

class KeyRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }
    void init()
    {
        m_place = std::make_unique<test::TestPlace>();
        VERIFY_RESULT(preparePublication(m_place->location()));
        auto db = Database::open(m_place->location(), Database::Access::ReadWrite);
        VERIFY_RESULT(db);
        m_db = std::move(*db);
    }
    void cleanup()
    {
        m_db.reset();
        m_place.reset();
    }

    void findsAKeyByWhatOnlyItsHolderHas()
    {
        KeyRepository keys(*m_db);
        const auto key = keys.add(u"laptop"_s, ApiKey::Scope::Send, then);
        VERIFY_RESULT(key);
        QCOMPARE(key->size(), 44);
        const auto found = keys.find(key->toLatin1());
        VERIFY_RESULT(found);
        QVERIFY(*found);
        QCOMPARE((*found)->name, u"laptop"_s);
        QCOMPARE((*found)->scope, ApiKey::Scope::Send);
        QCOMPARE((*found)->createdAt, then);
        QVERIFY(!*keys.find(key->toLatin1().chopped(1)));
        QVERIFY(!*keys.find({}));
        const auto stored = run(*m_db, u"SELECT * FROM api_keys"_s);
        VERIFY_RESULT(stored);
        for (const QVariant &column : stored->rows.first()) {
            QVERIFY(!column.toByteArray().contains(key->toLatin1()));
        }
    }

    void scopesIncludeThoseBefore()
    {
        const ApiKey read{.scope = ApiKey::Scope::Read};
        const ApiKey admin{.scope = ApiKey::Scope::Admin};
        const ApiKey revoked{.scope = ApiKey::Scope::Admin, .revokedAt = then};
        QVERIFY(read.allows(ApiKey::Scope::Read) && !read.allows(ApiKey::Scope::Send));
        QVERIFY(admin.allows(ApiKey::Scope::Send) && admin.allows(ApiKey::Scope::Admin));
        QVERIFY(!revoked.allows(ApiKey::Scope::Read));
    }

    void namesAreGivenOnce()
    {
        KeyRepository keys(*m_db);
        VERIFY_RESULT(keys.add(u"laptop"_s, ApiKey::Scope::Admin, then));
        QCOMPARE(keys.add(u" laptop "_s, ApiKey::Scope::Read, then).error().kind, Error::Kind::Conflict);
        QCOMPARE(keys.add(u"  "_s, ApiKey::Scope::Read, then).error().kind, Error::Kind::Invalid);
        QCOMPARE(keys.list()->size(), 1);
    }

    void remembersWhenItWasRevokedFirst()
    {
        KeyRepository keys(*m_db);
        const auto key = keys.add(u"laptop"_s, ApiKey::Scope::Admin, then);
        VERIFY_RESULT(keys.revoke(u"laptop"_s, then));
        VERIFY_RESULT(keys.revoke(u"laptop"_s, then + std::chrono::hours(1)));
        QCOMPARE((*keys.find(key->toLatin1()))->revokedAt, std::optional(then));
        QCOMPARE(keys.revoke(u"nobody"_s, then).error().kind, Error::Kind::NotFound);
    }

    void remembersUseByTheMinute()
    {
        KeyRepository keys(*m_db);
        const auto key = keys.add(u"laptop"_s, ApiKey::Scope::Admin, then);
        const auto lastUse = [&] { return (*keys.find(key->toLatin1()))->lastUsedAt; };
        const qint64 id = (*keys.find(key->toLatin1()))->id;
        QVERIFY(!lastUse());
        VERIFY_RESULT(keys.touch(id, then));
        VERIFY_RESULT(keys.touch(id, then + std::chrono::seconds(59)));
        QCOMPARE(lastUse(), std::optional(then));
        VERIFY_RESULT(keys.touch(id, then + std::chrono::seconds(61)));
        QCOMPARE(lastUse(), std::optional<Instant>(then + std::chrono::seconds(61)));
    }

private:
    std::unique_ptr<test::TestPlace> m_place;
    std::unique_ptr<Database> m_db;
};

GUESTWRIGHT_TEST(tst_keyrepository, KeyRepositoryTest)
#include "tst_keyrepository.moc"
