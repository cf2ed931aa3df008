#include "app/campaigning/changecampaign.h"
#include "models/campaigns/campaignrepository.h"
#include "models/images/imagerepository.h"
#include "models/journey/journey.h"
#include "models/store/query.h"
#include "tests/app/desktop/desktopdriver.h"
#include "tests/app/redemption/rawclient.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QPainter>
#include <QRadioButton>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace guestwright;

/// The Page tab and the pictures of items, and what is seen of them in a browser.
class DesktopPageTest : public test::DesktopDriver
{
    Q_OBJECT

public:
    /// What a browser would have been asked to open.
    Q_INVOKABLE void browse(const QUrl &url) { m_browsed = url; }

private Q_SLOTS:
    void init()
    {
        DesktopDriver::init();
        QDesktopServices::setUrlHandler(u"http"_s, this, "browse");
        m_browsed.clear();
    }

    void cleanup()
    {
        QDesktopServices::unsetUrlHandler(u"http"_s);
        DesktopDriver::cleanup();
    }

    void opensTheTruePageOfWhatIsTyped()
    {
        openPage();
        find<QLineEdit>("pageTitleField")->setText(u"Not saved yet"_s);
        auto *open = find<QAbstractButton>("openInBrowserButton");
        open->click();
        QTRY_VERIFY(!m_browsed.isEmpty());
        QCOMPARE(m_browsed.host(), u"localhost"_s);
        const auto first = get(m_browsed);
        QCOMPARE(first.status, 200);
        QVERIFY(first.body.contains("Not saved yet"));
        QVERIFY(first.body.contains("Kessler Bookbinding"));
        const auto gifts = get(QUrl(m_browsed.toString() + u"/items"_s));
        QVERIFY2(gifts.body.contains("Wool socks"), "its items stand there too");

        const QUrl before = std::exchange(m_browsed, QUrl());
        find<QLineEdit>("pageTitleField")->setText(u"Another title"_s);
        open->click();
        QTRY_VERIFY(!m_browsed.isEmpty());
        QVERIFY(m_browsed != before);
        QVERIFY(get(m_browsed).body.contains("Another title"));
        QCOMPARE(read([](Database &db) { return numberOf(db, u"SELECT count(*) FROM journey_events"_s); }), 0);
    }

    void refusesWhatIsNoColour()
    {
        openPage();
        auto *color = find<QLineEdit>("pageColorField");
        auto *save = find<QAbstractButton>("savePageButton");
        color->setText(u"green"_s);
        save->click();
        QVERIFY(color->accessibleDescription().contains(u"#5646c0"_s));
        shoot(u"page-colour"_s);
        QVERIFY(campaign().pageColor.isEmpty());
        color->setText(u"#0B6E4F"_s);
        QVERIFY(color->accessibleDescription().isEmpty());
        save->click();
        QTRY_COMPARE(campaign().pageColor, u"#0b6e4f"_s);
        QVERIFY(!read([](Database &db) -> Result<bool> {
            Campaign wrong = CampaignRepository(db).all()->first().campaign;
            wrong.pageColor = u"#12345"_s;
            return editCampaign(db, wrong, now()).has_value();
        }));
    }

    void asksWhoseTitleStays()
    {
        openPage();
        find<QLineEdit>("pageTitleField")->setText(u"Mine"_s);
        find<QLineEdit>("pageButtonField")->setText(u"My button"_s);
        read([](Database &db) {
            Campaign theirs = CampaignRepository(db).all()->first().campaign;
            theirs.pageTitle = u"Theirs"_s;
            theirs.page.videoCaption = u"Their caption"_s;
            return editCampaign(db, theirs, now());
        });
        find<QAbstractButton>("savePageButton")->click();
        auto *conflict = dialog("conflictDialog");
        QCOMPARE(campaign().pageTitle, u"Theirs"_s); // nothing was overwritten
        QList<QRadioButton *> mine;
        for (auto *button : conflict->findChildren<QRadioButton *>()) {
            if (button->objectName().startsWith(u"mine"_s)) {
                mine << button;
            }
        }
        QCOMPARE(mine.size(), 1); // only what both changed is asked
        mine.first()->click();
        shoot(*conflict, u"page-conflict"_s);
        accept(conflict);
        QTRY_COMPARE(campaign().pageTitle, u"Mine"_s);
        QCOMPARE(campaign().pageButton, u"My button"_s);
        QCOMPARE(campaign().page.videoCaption, u"Their caption"_s);
        QTRY_VERIFY(!find<QAbstractButton>("savePageButton")->isEnabled());
    }

    void givesAVideoAPicture()
    {
        openPage();
        find<QLineEdit>("videoField")->setText(u"https://video.kessler.example/w/1"_s);
        find<QAbstractButton>("choosePosterButton")->click();
        choose(m_desktop->window(), "posterFileDialog");
        auto *remove = find<QAbstractButton>("removePosterButton");
        QTRY_VERIFY(remove->isEnabled());
        shoot(u"page-poster"_s);
        find<QAbstractButton>("savePageButton")->click();
        QTRY_VERIFY(!find<QAbstractButton>("savePageButton")->isEnabled());
        QVERIFY(!campaign().page.videoPoster.isEmpty());
        remove->click();
        find<QAbstractButton>("savePageButton")->click();
        QTRY_VERIFY(campaign().page.videoPoster.isEmpty());
    }

    void givesAnItemAPicture()
    {
        openSample();
        m_desktop->actions().addItem->trigger();
        auto *form = dialog("itemDialog");
        enter(form, "nameField", u"Linen tote bag"_s);
        form->findChild<QAbstractButton *>(u"choosePictureButton"_s)->click();
        choose(*form, "pictureFileDialog");
        QTRY_VERIFY(form->findChild<QAbstractButton *>(u"removePictureButton"_s)->isEnabled());
        shoot(*form, u"item-picture"_s);
        accept(form);
        const Item added = newestItem();
        const StoredImage stored = read([&](Database &db) { return ImageRepository(db).find(added.picture); });
        QVERIFY(!stored.bytes.contains("Exif"));
        QCOMPARE(QImage::fromData(stored.bytes).size(), QSize(300, 200));

        m_desktop->actions().tabs->actions().at(4)->trigger();
        auto *items = find<DataTable>("itemTable");
        QTRY_COMPARE(items->model()->rowCount(), 4);
        items->selectRow(3);
        QTRY_VERIFY(m_desktop->actions().editItem->isEnabled());
        m_desktop->actions().editItem->trigger();
        form = dialog("itemDialog");
        auto *remove = form->findChild<QAbstractButton *>(u"removePictureButton"_s);
        QTRY_VERIFY(remove->isEnabled());
        remove->click();
        accept(form);
        QVERIFY(newestItem().picture.isEmpty());
    }

    void showsWhyAPictureCannotBeRead()
    {
        openSample();
        m_desktop->actions().addItem->trigger();
        auto *form = dialog("itemDialog");
        form->findChild<QAbstractButton *>(u"choosePictureButton"_s)->click();
        QFile file(m_mail.filePath(u"broken.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no picture") > 0);
        file.close();
        Q_EMIT form->findChild<QFileDialog *>(u"pictureFileDialog"_s)->fileSelected(file.fileName());
        QTRY_VERIFY(form->findChild<QWidget *>(u"errorNotice"_s)->isVisible());
        QVERIFY(!form->findChild<QAbstractButton *>(u"removePictureButton"_s)->isEnabled());
    }

private:
    void openPage()
    {
        openSample();
        m_desktop->actions().tabs->actions().at(3)->trigger();
        QTRY_VERIFY(!find<QLineEdit>("pageTitleField")->placeholderText().isEmpty()); // it was read
    }

    /// A picture as the file dialog would give it.
    void choose(QWidget &over, const char *name)
    {
        auto *files = over.findChild<QFileDialog *>(QLatin1String(name));
        QVERIFY(files);
        QImage picture(300, 200, QImage::Format_RGB32);
        picture.fill(QColor(0x14, 0x65, 0x3a));
        QPainter(&picture).fillRect(100, 50, 100, 100, Qt::yellow);
        const QString path = m_mail.filePath(u"picture.png"_s);
        QVERIFY(picture.save(path));
        Q_EMIT files->fileSelected(path);
        files->close();
    }

    static test::RawResponse get(const QUrl &url)
    {
        return test::ask(quint16(url.port()), "GET " + url.path().toLatin1() + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }

    static Result<qint64> numberOf(Database &db, const QString &statement)
    {
        const auto rows = run(db, statement);
        return rows ? Result<qint64>(rows->number()) : failure(rows);
    }

    template <typename Work> typename std::invoke_result_t<Work, Database &>::value_type read(Work work)
    {
        auto result = m_desktop->session().workspace()->write(std::move(work)).result();
        if (!result) {
            qFatal("%s", qPrintable(result.error().message));
        }
        return *result;
    }

    Campaign campaign()
    {
        return read([](Database &db) -> Result<Campaign> { return CampaignRepository(db).all()->first().campaign; });
    }

    Item newestItem()
    {
        return read([](Database &db) -> Result<Item> {
            return CampaignRepository(db).items(CampaignRepository(db).all()->first().campaign.id)->last();
        });
    }

    QUrl m_browsed;
};

GUESTWRIGHT_TEST(tst_desktoppage, DesktopPageTest)
#include "tst_desktoppage.moc"
