#include "tests/support/testrunner.h"
#include "tests/ui/gallery.h"
#include "ui/theme/colors.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/line.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/stepshint.h"

#include <QApplication>
#include <QDir>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace guestwright;

/// Draws the pieces as the pictures show them; what is drawn lies in the folder of screenshots, to be looked at.
class GalleryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = QDir(qEnvironmentVariable("GUESTWRIGHT_SCREENSHOTS", QDir::current().filePath(u"screenshots"_s)));
        QVERIFY(m_folder.mkpath(u"."_s));
    }

    void cleanup()
    {
        applyTheme(*qApp, Theme::Light);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void drawsTheMainWindow_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("light") << Theme::Light << Qt::LeftToRight;
        QTest::newRow("dark") << Theme::Dark << Qt::LeftToRight;
        QTest::newRow("right-to-left") << Theme::Light << Qt::RightToLeft;
    }

    void drawsTheMainWindow()
    {
        QFETCH(const Theme, theme);
        QFETCH(const Qt::LayoutDirection, direction);
        applyTheme(*qApp, theme);
        QApplication::setLayoutDirection(direction);
        QObject models;
        const auto window = test::makeGalleryWindow(&models);
        const QImage picture = shoot(*window, u"gallery-main-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
        const Colors &colors = theme == Theme::Dark ? darkColors() : lightColors();
        QVERIFY(share(picture, colors.base) > 0.4);
        QVERIFY(share(picture, colors.window) > 0.1);
        QVERIFY(share(picture, colors.fill) > 0.001);
    }

    void drawsTheStates()
    {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            applyTheme(*qApp, theme);
            const auto page = test::makeGalleryStates();
            const QImage picture =
                shoot(*page, theme == Theme::Dark ? u"gallery-states-dark"_s : u"gallery-states-light"_s);
            const Colors &colors = theme == Theme::Dark ? darkColors() : lightColors();
            QVERIFY(share(picture, colors.cautionGround) > 0.02);
            QVERIFY(share(picture, colors.badGround) > 0.02);
        }
    }

    void repaintsWhenTheThemeChanges()
    {
        QObject models;
        const auto window = test::makeGalleryWindow(&models);
        window->show();
        applyTheme(*qApp, Theme::Dark);
        QCoreApplication::processEvents();
        const QImage changed = window->grab().toImage();
        const auto fresh = test::makeGalleryWindow(&models);
        fresh->show();
        const QImage expected = fresh->grab().toImage();
        QVERIFY(share(changed, lightColors().base) < 0.001);
        QVERIFY(share(changed, lightColors().tint) < 0.001);
        QVERIFY(qAbs(share(changed, darkColors().base) - share(expected, darkColors().base)) < 0.01);
    }

    void drawsTheFirstStart()
    {
        EmptyState page(u"mail-open"_s, u"Invite your first guests"_s,
                        u"A campaign holds the page your guests see, their private links, and what became of them.\n"
                        u"It stays a draft until you activate it."_s);
        setContentGround(page);
        page.setPrimary(u"Create Campaign…"_s, u"plus"_s);
        page.addAction(u"Import Contacts…"_s, u"users"_s);
        page.addAction(u"Open Workspace…"_s, u"folder-open"_s);
        page.setLink(u"Or look around in an example campaign"_s);
        page.setBelow(new StepsHint({
            {u"pencil-ruler"_s, u"1. Describe the occasion"_s,
             u"A page, gifts or a membership,\nand until when it works"_s},
            {u"users"_s, u"2. Say who is invited"_s,
             u"People from a file or a list,\nor links to print and hand over"_s},
            {u"send"_s, u"3. Send, print or copy"_s,
             u"Each guest has a link of their own;\nyou see how far they got"_s},
        }));
        page.resize(1207, 836);
        QVERIFY(share(shoot(page, u"gallery-first-start"_s), lightColors().tint) > 0.002);
    }

    void drawsADialog()
    {
        DialogFrame dialog(u"Create Bulk Invites"_s, u"Create 356 Invites"_s);
        dialog.setFooterWords(u"All or nothing; you can undo it."_s);
        auto *segments = new SegmentedControl({u"Never"_s, u"1 Day"_s, u"7 Days"_s, u"30 Days"_s, u"Custom…"_s});
        segments->setCurrent(3);
        dialog.contents()->addWidget(segments);
        dialog.contents()->addStretch(1);
        dialog.resize(640, 300);
        QVERIFY(share(shoot(dialog, u"gallery-dialog"_s), lightColors().fill) > 0.01);
    }

private:
    QImage shoot(QWidget &widget, const QString &name)
    {
        widget.show();
        QCoreApplication::processEvents();
        const QImage picture = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
        return picture.save(m_folder.filePath(name + u".png"_s)) ? picture : QImage();
    }

    /// How much of the picture has exactly this colour.
    static double share(const QImage &picture, const QColor &color)
    {
        qint64 found = 0;
        for (int y = 0; y < picture.height(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
            found += std::count(line, line + picture.width(), color.rgb());
        }
        return double(found) / qMax(1.0, double(picture.width()) * picture.height());
    }

    QDir m_folder;
};

GUESTWRIGHT_TEST(tst_gallery, GalleryTest)

#include "tst_gallery.moc"
