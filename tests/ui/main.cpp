#include "app/language/translation.h"
#include "tests/support/testrunner.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace {

/// The offscreen platform's own screen is smaller than the window.
void useOffscreen(QTemporaryFile &screen)
{
    const QByteArray asked = qgetenv("QT_QPA_PLATFORM");
    if ((asked.isEmpty() || asked == "offscreen") && screen.open()) {
        screen.write(R"({"screens": [{"name": "test", "x": 0, "y": 0, "width": 1920, "height": 1200,
                         "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
        screen.flush();
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(screen.fileName()));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QTemporaryFile screen;
    useOffscreen(screen);
    QApplication app(argc, argv);
    guestwright::Translation translation;
    translation.speak(qEnvironmentVariable("GUESTWRIGHT_TEST_LANGUAGE", u"en"_s));
    // The pictures are drawn with 13 px of Inter; any other sans serif does as well.
    QFont font = QApplication::font();
    for (const QString &family : {u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s}) {
        if (QFontDatabase::hasFamily(family)) {
            font.setFamily(family);
            break;
        }
    }
    font.setPixelSize(13);
    QApplication::setFont(font);
    guestwright::applyTheme(app, guestwright::Theme::Light);
    return guestwright::test::runTests(argc, argv);
}
