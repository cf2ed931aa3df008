#include "app/language/translation.h"
#include "tests/support/testrunner.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
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
