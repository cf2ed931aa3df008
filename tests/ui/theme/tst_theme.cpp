#include "tests/support/testrunner.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/guestwrightstyle.h"
#include "ui/theme/icon.h"
#include "ui/theme/palette.h"
#include "ui/theme/tabular.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFontInfo>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

Q_DECLARE_METATYPE(const guestwright::Colors *)

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { applyTheme(*qApp, Theme::Light); }

    void textCanBeRead_data() { addThemes(); }

    /// WCAG AA: 4.5 for every text on every ground it stands on.
    void textCanBeRead()
    {
        QFETCH(const Colors *, colors);
        const Colors &c = *colors;
        const QList<QColor> grounds = {c.window, c.base, c.raised, c.tint, c.sidebarSelection};
        for (const QColor &ground : grounds) {
            for (const QColor &ink : {c.text, c.secondary, c.hint, c.accent}) {
                QVERIFY2(contrast(ink, ground) >= 4.5, describe(ink, ground));
            }
        }
        for (const Tone tone : {Tone::Good, Tone::Caution, Tone::Bad, Tone::Neutral}) {
            for (const QColor &ink : {c.on(tone), c.text, c.secondary, c.accent}) {
                QVERIFY2(contrast(ink, c.ground(tone)) >= 4.5, describe(ink, c.ground(tone)));
            }
            QVERIFY2(contrast(c.on(tone), c.base) >= 4.5, describe(c.on(tone), c.base));
            QVERIFY2(contrast(c.on(tone), c.window) >= 4.5, describe(c.on(tone), c.window));
        }
        QVERIFY2(contrast(c.onFill, c.fill) >= 4.5, describe(c.onFill, c.fill));
        QVERIFY2(contrast(c.undoText, c.undoGround) >= 4.5, describe(c.undoText, c.undoGround));
        QVERIFY2(contrast(c.undoAction, c.undoGround) >= 4.5, describe(c.undoAction, c.undoGround));
    }

    void shapesCanBeSeen_data() { addThemes(); }

    /// WCAG AA: 3 for what tells a control or a dot apart.
    void shapesCanBeSeen()
    {
        QFETCH(const Colors *, colors);
        const Colors &c = *colors;
        for (const QColor &ground : {c.base, c.raised, c.window}) {
            QVERIFY2(contrast(c.fieldOutline, ground) >= 3, describe(c.fieldOutline, ground));
            QVERIFY2(contrast(c.accent, ground) >= 3, describe(c.accent, ground));
        }
        QVERIFY2(contrast(c.accent, c.track) >= 3, describe(c.accent, c.track));
        QVERIFY2(contrast(c.fieldOutline, c.tint) >= 3, describe(c.fieldOutline, c.tint));
    }

    void agreesWithTheNotesOfTheDesign()
    {
        const Colors &light = lightColors();
        const Colors &dark = darkColors();
        const auto near = [](double one, double other) { return qAbs(one - other) < 0.06; };
        QVERIFY(near(contrast(light.text, light.base), 17.2) && near(contrast(dark.text, dark.base), 13.5));
        QVERIFY(near(contrast(light.secondary, light.base), 7.1) && near(contrast(dark.secondary, dark.base), 7.4));
        QVERIFY(near(contrast(light.hint, light.base), 6.0) && near(contrast(dark.hint, dark.base), 6.4));
        QVERIFY(near(contrast(light.accent, light.base), 6.9) && near(contrast(dark.accent, dark.base), 7.7));
        QVERIFY(near(contrast(light.good, light.goodGround), 6.1) && near(contrast(dark.good, dark.goodGround), 7.4));
        QVERIFY(near(contrast(light.bad, light.badGround), 5.8) && near(contrast(dark.bad, dark.badGround), 7.0));
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    }

    void tellsDarkFromLight()
    {
        QVERIFY(!isDark(themePalette(lightColors())));
        QVERIFY(isDark(themePalette(darkColors())));
        applyTheme(*qApp, Theme::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Base), darkColors().base);
        QVERIFY(qobject_cast<GuestwrightStyle *>(QApplication::style()));
        applyTheme(*qApp, Theme::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Base), lightColors().base);
    }

    void keepsOneStyleAndOneRingWhenAppliedAgain()
    {
        const QStyle *before = QApplication::style();
        const auto children = qApp->children().size();
        applyTheme(*qApp, Theme::Dark);
        applyTheme(*qApp, Theme::Light);
        QCOMPARE(QApplication::style(), before);
        QCOMPARE(qApp->children().size(), children);
    }

    void fontsAreRelativeToTheApplications()
    {
        const int normal = QFontInfo(QApplication::font()).pixelSize();
        QCOMPARE(themeFont(TextSize::Small).pixelSize(), normal - 1);
        QCOMPARE(themeFont(TextSize::Page).pixelSize(), normal + 9);
        QCOMPARE(themeFont(TextSize::Page).weight(), QFont::DemiBold);
        QCOMPARE(themeFont(TextSize::Normal).weight(), QFont::Normal);
    }

    void drawsIconsInTheColourOfTheTheme()
    {
        const QIcon send = themeIcon(u"send"_s);
        QVERIFY(holds(send.pixmap(32).toImage(), lightColors().secondary));
        QVERIFY(holds(send.pixmap(QSize(32, 32), QIcon::Disabled).toImage(), lightColors().disabled));
        applyTheme(*qApp, Theme::Dark);
        QVERIFY(holds(send.pixmap(32).toImage(), darkColors().secondary));
        QVERIFY(!holds(send.pixmap(32).toImage(), Qt::black));
        QVERIFY(QImage(themeIcon(u"no such icon"_s).pixmap(16).toImage()).allGray());
    }

    void theIconOfTheChosenLineOfAMenuIsSeen()
    {
        QMenu menu;
        QAction *line = menu.addAction(themeIcon(u"send"_s), QString());
        menu.popup({});
        const QRect icon(menu.actionGeometry(line).topLeft(), QSize(28, menu.actionGeometry(line).height()));
        QVERIFY(holds(menu.grab(icon).toImage(), lightColors().secondary));
        menu.setActiveAction(line);
        QVERIFY(holds(menu.grab(icon).toImage(), menu.palette().color(QPalette::HighlightedText)));
    }

    void everyIconIsDrawn()
    {
        const QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(names.size() >= 60);
        for (const QString &name : names) {
            const QString stem = name.chopped(4);
            QVERIFY2(holds(iconPixmap(stem, Qt::red, 64, 1).toImage(), Qt::red), qPrintable(name));
        }
    }

    void digitsHaveOneWidth()
    {
        const QFontMetricsF metrics(themeFont(TextSize::Normal));
        QCOMPARE(tabularWidth(metrics, u"1111"_s), tabularWidth(metrics, u"0808"_s));
        QCOMPARE(tabularWidth(metrics, u"1,204"_s), tabularWidth(metrics, u"9,876"_s));
        QCOMPARE(tabularWidth(metrics, {}), 0.0);
    }

    void drawsNumbersFromTheRight()
    {
        QImage image(120, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(themeFont(TextSize::Normal));
        drawTabular(painter, QRectF(0, 0, 120, 24), u"GW-1043"_s);
        painter.end();
        const int width = int(tabularWidth(QFontMetricsF(themeFont(TextSize::Normal)), u"GW-1043"_s));
        QVERIFY(image.copy(0, 0, 120 - width - 2, 24).allGray());
        QCOMPARE(inked(image.copy(0, 0, 120 - width - 2, 24)), 0);
        QVERIFY(inked(image) > 20);
    }

    void buttonsAndFieldsAreTallEnough()
    {
        QPushButton button(u"Cancel"_s);
        QCOMPARE(button.sizeHint().height(), 32);
        QPushButton square;
        square.setIcon(themeIcon(u"copy"_s));
        QCOMPARE(square.sizeHint(), QSize(32, 32));
    }

private:
    static void addThemes()
    {
        QTest::addColumn<const Colors *>("colors");
        QTest::newRow("light") << &lightColors();
        QTest::newRow("dark") << &darkColors();
    }

    const char *describe(const QColor &ink, const QColor &ground)
    {
        m_words = u"%1 on %2: %3"_s.arg(ink.name(), ground.name()).arg(contrast(ink, ground)).toLatin1();
        return m_words.constData();
    }

    static bool holds(const QImage &image, const QColor &color)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == color) {
                    return true;
                }
            }
        }
        return false;
    }

    static int inked(const QImage &image)
    {
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                found += image.pixelColor(x, y) != QColor(Qt::white);
            }
        }
        return found;
    }

    QByteArray m_words;
};

GUESTWRIGHT_TEST(tst_theme, ThemeTest)

#include "tst_theme.moc"
