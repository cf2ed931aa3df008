#include "models/core/token.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"

#include <QSet>
#include <QTest>

#include <bit>
#include <cmath>

using namespace guestwright;

class TokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identitiesCanBeWrittenOnCommandLines()
    {
        for (int i = 0; i < 2'000; ++i) {
            const QString uid = makeUid();
            QCOMPARE(uid.size(), 22);
            QVERIFY2(!uid.startsWith(u'-'), qPrintable(uid));
        }
    }

    void isTwentyTwoCharactersOfBase64Url()
    {
        const Token token = makeToken();
        QCOMPARE(token.text.size(), 22);
        QCOMPARE(QByteArray::fromBase64(token.text, QByteArray::Base64UrlEncoding).size(), 16);
    }

    void hashesToSha256OfItsText()
    {
        QCOMPARE(Token{"abc"}.hash().toHex(),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    /// No duplicates, and every bit set half of the time within 4.5 standard deviations (4 would fail one run in 120).
    void cannotBeGuessed()
    {
        const int count = test::sizeOf("GUESTWRIGHT_TEST_TOKENS", 200'000);
        QSet<QByteArray> seen;
        seen.reserve(count);
        std::array<qint64, 128> ones{};
        for (const Token &token : makeTokens(count)) {
            seen.insert(token.text);
            const QByteArray bits = QByteArray::fromBase64(token.text, QByteArray::Base64UrlEncoding);
            for (std::size_t bit = 0; bit < ones.size(); ++bit) {
                ones[bit] += (static_cast<uchar>(bits.at(static_cast<qsizetype>(bit / 8))) >> (bit % 8)) & 1;
            }
        }
        QCOMPARE(seen.size(), count);
        const double allowed = 4.5 * std::sqrt(count) / 2;
        for (const qint64 n : ones) {
            QVERIFY2(std::abs(n - count / 2.0) < allowed, "a bit of the token is biased");
        }
    }
};

GUESTWRIGHT_TEST(tst_token, TokenTest)
#include "tst_token.moc"
