#include "models/core/token.h"
#include "models/store/query.h"
#include "tests/app/redemption/guestlist.h"
#include "tests/app/redemption/rawclient.h"
#include "tests/app/redemption/serverprocess.h"
#include "tests/support/logicaldump.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"
#include "tests/support/testworkspace.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

/// Looks for secrets wherever they begin, in all the ways in which somebody may have written them down.
class Finder
{
public:
    explicit Finder(const QList<QByteArray> &secrets)
    {
        for (const QByteArray &secret : secrets) {
            for (const QByteArray &form : {secret, secret.toHex(), secret.toBase64()}) {
                m_forms[form.size()].insert(form);
                m_beginnings[beginningOf(form.constData())] = true;
            }
        }
    }

    [[nodiscard]] int countIn(const QByteArray &bytes) const
    {
        int found = 0;
        for (qsizetype at = 0; at + 3 <= bytes.size(); ++at) {
            found += m_beginnings[beginningOf(bytes.constData() + at)] ? countAt(bytes, at) : 0;
        }
        return found;
    }

private:
    [[nodiscard]] static std::size_t beginningOf(const char *text)
    {
        const auto byte = [text](int at) { return std::size_t(static_cast<unsigned char>(text[at])); };
        return byte(0) << 16 | byte(1) << 8 | byte(2);
    }

    [[nodiscard]] int countAt(const QByteArray &bytes, qsizetype at) const
    {
        int found = 0;
        for (auto form = m_forms.cbegin(); form != m_forms.cend(); ++form) {
            const bool fits = at + form.key() <= bytes.size();
            found += fits && form->contains(bytes.sliced(at, form.key())) ? 1 : 0;
        }
        return found;
    }

    QHash<qsizetype, QSet<QByteArray>> m_forms; ///< by length
    std::vector<bool> m_beginnings = std::vector<bool>(std::size_t(1) << 24); ///< what three bytes one may begin with
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Whoever takes the server's database, its copies or its logs cannot open a single link (reliability A2).
class ServerSecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void nothingThatTheServerKeepsOpensALink()
    {
        const test::TestPlace place;
        test::GuestList guests(place.location(), test::sizeOf("GUESTWRIGHT_TEST_SECRETS", 150));
        test::ServerProcess server(
            {u"--publication"_s, place.location().toUrl(), u"--public-url"_s, u"https://invites.example.org"_s},
            {u"QT_LOGGING_RULES=*=true"_s});
        QVERIFY2(server.port() != 0, server.said().constData());
        for (const QByteArray &token : guests.tokens()) {
            comeAndOrder(server.port(), token, guests);
        }
        QByteArray kept = filesOf(place); // while it runs, so with the WAL
        const QByteArray rows = rowsOf(place);
        QCOMPARE(server.end(), 0);
        kept += filesOf(place) + rows;

        const Finder tokens(formsOf(guests.tokens(), [](const QByteArray &token) { return token; }));
        const Finder bytes(formsOf(guests.tokens(), [](const QByteArray &token) {
            return QByteArray::fromBase64(token, QByteArray::Base64UrlEncoding);
        }));
        QCOMPARE(tokens.countIn(kept), 0);
        QCOMPARE(bytes.countIn(kept), 0);
        QCOMPARE(tokens.countIn(server.said()), 0);
        QCOMPARE(bytes.countIn(server.said()), 0);

        // And the search does find: what is kept of each link, and a token where there is one.
        const Finder hashes(formsOf(guests.tokens(), [](const QByteArray &token) { return Token{token}.hash(); }));
        QVERIFY(hashes.countIn(rows) >= guests.tokens().size());
        QCOMPARE(tokens.countIn("a log of " + guests.tokens().last() + '.'), 1);
        QVERIFY(server.said().contains("Serving visitors"));
    }

private:
    template <typename Form> static QList<QByteArray> formsOf(const QList<QByteArray> &tokens, Form form)
    {
        QList<QByteArray> forms;
        for (const QByteArray &token : tokens) {
            forms.append(form(token));
        }
        return forms;
    }

    /// All the way to the receipt, and some steps beside it that a server may complain of.
    static void comeAndOrder(quint16 port, const QByteArray &token, test::GuestList &guests)
    {
        const QByteArray link = "/i/" + token;
        test::RawClient guest(port);
        for (const QByteArray &page : {QByteArray(), QByteArray("/items"), QByteArray("/checkout?choice=mug%3ASage")}) {
            guest.send(test::getRequest(link + page));
            QCOMPARE(guest.read().status, 200);
        }
        guest.send(test::formRequest(link + "/redeem", "nonce=forged"));
        QVERIFY(guest.read().status != 303);
        guest.send(guests.order(token, systemNow() - std::chrono::seconds(30)));
        const test::RawResponse ordered = guest.read();
        QCOMPARE(ordered.status, 303);
        guest.send(test::getRequest(ordered.header("location")));
        QCOMPARE(guest.read().status, 200);
        guest.send(test::getRequest(link + "/nowhere") + "PATCH " + link + " HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(guest.read().status, 303); // back to the receipt
        QCOMPARE(guest.read().status, 405);
        guest.send("GET " + link + " HTTP/1.1\r\nHost: x\r\nHost: " + token + "\r\n\r\n");
        QCOMPARE(guest.read().status, 400);
    }

    /// The files of a SQLite publication, and a copy as it is made for a backup.
    static QByteArray filesOf(const test::TestPlace &place)
    {
        if (place.location().engine == Engine::Postgres) {
            return {};
        }
        const QString copy = place.file(u"copy.db"_s);
        QFile::remove(copy);
        const auto db = Database::open(place.location(), Database::Access::ReadWrite);
        const auto copied = db ? exec(**db, u"VACUUM INTO '%1'"_s.arg(copy)) : Result<>(failure(db));
        QByteArray all = copied ? contentOf(copy) : QByteArray();
        const QString &path = place.location().path;
        for (const QString &name : {path, QString(path + u"-wal"_s), QString(path + u"-shm"_s)}) {
            all += contentOf(name);
        }
        return all;
    }

    /// Every value of every table, bytes as they are.
    static QByteArray rowsOf(const test::TestPlace &place)
    {
        const auto db = Database::open(place.location(), Database::Access::ReadOnly);
        QByteArray all;
        const QStringList tables = test::columnsOfTables(**db).keys();
        for (const QString &table : tables) {
            const auto rows = run(**db, u"SELECT * FROM "_s + table);
            for (const QVariantList &row : rows ? rows->rows : QList<QVariantList>()) {
                for (const QVariant &value : row) {
                    all += value.toByteArray() + '\n';
                }
            }
        }
        return all;
    }
};

GUESTWRIGHT_TEST(tst_serversecrets, ServerSecretsTest)
#include "tst_serversecrets.moc"
