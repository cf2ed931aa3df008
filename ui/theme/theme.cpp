#include "ui/theme/theme.h"

#include "ui/theme/colors.h"
#include "ui/theme/focusring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/guestwrightstyle.h"
#include "ui/theme/palette.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

void giveButtonFonts()
{
    const QFont medium = themeFont(TextSize::Normal, QFont::Medium);
    QApplication::setFont(medium, "QPushButton");
    QApplication::setFont(medium, "QToolButton");
}

bool runsFusion(const QApplication &application)
{
    return application.style()->name().compare(u"fusion"_s, Qt::CaseInsensitive) == 0
        || qobject_cast<GuestwrightStyle *>(application.style());
}

} // namespace

void applyTheme(QApplication &application, Theme theme)
{
    QApplication::setPalette(QPalette());
    const bool desktopIsDark = isDark(QApplication::palette());
    const bool dark = theme == Theme::Dark || (theme == Theme::System && desktopIsDark);
    const bool ours = runsFusion(application) || dark != desktopIsDark;
    if (ours && !qobject_cast<GuestwrightStyle *>(application.style())) {
        QApplication::setStyle(new GuestwrightStyle);
    }
    if (ours) {
        QApplication::setPalette(themePalette(dark ? darkColors() : lightColors()));
    }
    giveButtonFonts();
    if (!application.findChild<FocusRing *>()) {
        new FocusRing(&application);
    }
}

} // namespace guestwright
