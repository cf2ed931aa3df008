#include "app/redemption/formdata.h"
#include "app/redemption/formnonce.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using Verdict = FormNonce::Verdict;

class FormNonceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isGoodForALittleWhile()
    {
        const QByteArray text = FormNonce::make(m_key, "redeem", m_subject, m_now);
        const auto at = [&](std::chrono::milliseconds later) {
            return FormNonce::judge(m_key, "redeem", m_subject, text, m_now + later).verdict;
        };
        QCOMPARE(at(std::chrono::milliseconds(1999)), Verdict::TooYoung);
        QCOMPARE(at(std::chrono::milliseconds(2000)), Verdict::Good);
        QCOMPARE(at(FormNonce::oldest), Verdict::Good);
        QCOMPARE(at(FormNonce::oldest + std::chrono::milliseconds(1)), Verdict::Stale);
        QCOMPARE(at(std::chrono::hours(-1)), Verdict::TooYoung);
    }

    void isGoodForOneThingOnly()
    {
        const QByteArray text = FormNonce::make(m_key, "redeem", m_subject, m_now);
        const Instant later = m_now + std::chrono::seconds(10);
        QCOMPARE(FormNonce::judge(m_key, "decline", m_subject, text, later).verdict, Verdict::Forged);
        QCOMPARE(FormNonce::judge(m_key, "redeem", "somebody else", text, later).verdict, Verdict::Forged);
        QCOMPARE(FormNonce::judge("another key", "redeem", m_subject, text, later).verdict, Verdict::Forged);
    }

    void everyChangedCharacterIsNoticed()
    {
        const QByteArray text = FormNonce::make(m_key, "redeem", m_subject, m_now);
        const Instant later = m_now + std::chrono::seconds(10);
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            QByteArray changed = text;
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            QCOMPARE(FormNonce::judge(m_key, "redeem", m_subject, changed, later).verdict, Verdict::Forged);
        }
        QVERIFY(FormNonce::judge(m_key, "redeem", m_subject, {}, later).identity.isEmpty());
    }

    void readsFormsAsBrowsersWriteThem()
    {
        const FormData form =
            FormData::parse("name=Ada+L%C3%B6we&choice=a%3A1&choice=b&empty=&lonely&=x&line=a%0D%0Ab%00");
        QCOMPARE(form.value(u"name"), u"Ada Löwe"_s);
        QCOMPARE(form.values(u"choice"), QStringList({u"a:1"_s, u"b"_s}));
        QCOMPARE(form.value(u"empty"), QString());
        QCOMPARE(form.value(u"line"), u"a  b"_s);
        QCOMPARE(form.fields().size(), 6);
    }

    void boundsWhatItReads()
    {
        QByteArray many = "first=1";
        for (int i = 0; i < 1000; ++i) {
            many += "&n=" + QByteArray(5000, 'x');
        }
        const FormData form = FormData::parse(many);
        QCOMPARE(form.fields().size(), 100);
        QCOMPARE(form.value(u"n").size(), 4000);
    }

private:
    const QByteArray m_key = QByteArray(32, 'k');
    const QByteArray m_subject = QByteArray(32, 's');
    const Instant m_now = fromMsecs(1'800'000'000'000);
};

GUESTWRIGHT_TEST(tst_formnonce, FormNonceTest)
#include "tst_formnonce.moc"
