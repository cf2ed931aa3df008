#include "app/campaigning/changecampaign.h"
#include "app/campaigning/undochange.h"
#include "app/images/pageimage.h"
#include "models/campaigns/campaignrepository.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QImage>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

class PageImageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init() { m_db = std::make_unique<test::TestDatabase>(); }
    void cleanup() { m_db.reset(); }

    void keepsPixelsAndNothingElse()
    {
        QImage logo(64, 40, QImage::Format_ARGB32);
        logo.fill(Qt::transparent);
        logo.setPixelColor(3, 3, Qt::red);
        logo.setText(u"Author"_s, u"Marlene"_s);
        const auto image = readPageImage(saved(logo, u"logo.png"_s));
        VERIFY_RESULT(image);
        QVERIFY(image->hasTransparency);
        QCOMPARE(image->stored.type, u"image/png"_s);
        QVERIFY(!image->stored.bytes.contains("Marlene"));
        const QImage again = QImage::fromData(image->stored.bytes);
        QCOMPARE(again.size(), logo.size());
        QCOMPARE(again.pixelColor(3, 3), QColor(Qt::red));
        VERIFY_RESULT(ImageRepository(*m_db).add(image->stored));
        VERIFY_RESULT(ImageRepository(*m_db).add(image->stored));
        QCOMPARE(ImageRepository(*m_db).find(image->stored.sha256).value(), image->stored);
    }

    void makesLargeOnesSmall()
    {
        QImage noise(2'400, 1'800, QImage::Format_RGB32);
        QRandomGenerator random(7);
        for (int y = 0; y < noise.height(); ++y) {
            random.fillRange(reinterpret_cast<quint32 *>(noise.scanLine(y)), noise.width());
        }
        const auto image = readPageImage(saved(noise, u"noise.bmp"_s));
        VERIFY_RESULT(image);
        QVERIFY(!image->hasTransparency);
        QCOMPARE(image->stored.type, u"image/jpeg"_s);
        QVERIFY(image->stored.bytes.size() <= 2 * 1024 * 1024);
        QVERIFY(!QImage::fromData(image->stored.bytes).isNull());
    }

    void refusesWhatIsNoPicture()
    {
        const QString path = m_db->place().file(u"logo.png"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<svg xmlns='http://www.w3.org/2000/svg'/>");
        file.close();
        QCOMPARE(readPageImage(path).error().kind, Error::Kind::Invalid);
        QCOMPARE(readPageImage(u"/nowhere/logo.png"_s).error().kind, Error::Kind::Invalid);
    }

    void whatAPageShowsIsCheckedAndCanBeTakenBack()
    {
        const Campaign before = test::activeCampaign(*m_db);
        Campaign edited = before;
        edited.page.videoUrl = u"javascript:alert(1)"_s;
        QCOMPARE(editCampaign(*m_db, edited, test::testNow).error().kind, Error::Kind::Invalid);
        edited.page = {.organizer = u" Kessler Bookbinding "_s,
                       .replyAddress = u"hello@kessler.example"_s,
                       .videoUrl = u"https://video.example/w/1"_s,
                       .nextSteps = {u"We pack it"_s, u" "_s},
                       .countries = {u"de"_s, u"AT"_s, u"DE"_s},
                       .itemsPerInvite = 2};
        const auto stored = editCampaign(*m_db, edited, test::testNow, before);
        VERIFY_RESULT(stored);
        QCOMPARE(stored->page.organizer, u"Kessler Bookbinding"_s);
        QCOMPARE(stored->page.countries, (QStringList{u"DE"_s, u"AT"_s}));
        QCOMPARE(stored->page.nextSteps, QStringList{u"We pack it"_s});
        QCOMPARE(CampaignRepository(*m_db).find(before.id)->page, stored->page);
        edited.page.countries = {u"Germany"_s};
        QCOMPARE(editCampaign(*m_db, edited, test::testNow).error().kind, Error::Kind::Invalid);
        VERIFY_RESULT(undoLast(*m_db, test::testNow));
        QCOMPARE(CampaignRepository(*m_db).find(before.id)->page, before.page);
    }

private:
    QString saved(const QImage &image, const QString &name)
    {
        const QString path = m_db->place().file(name);
        return image.save(path) ? path : QString();
    }

    std::unique_ptr<test::TestDatabase> m_db;
};

GUESTWRIGHT_TEST(tst_pageimage, PageImageTest)
#include "tst_pageimage.moc"
