#include "app/desktop/lastcardlayout.h"

#include <QSettings>

namespace guestwright {

using namespace Qt::StringLiterals;

CardLayout lastCardLayout()
{
    const QSettings settings;
    const auto isOn = [&settings](const QString &key, bool otherwise) {
        return settings.value(u"cards/"_s + key, otherwise).toBool();
    };
    return {.sheet = settings.value(u"cards/sheet"_s).toString(),
            .cutMarks = isOn(u"cutMarks"_s, false),
            .showName = isOn(u"name"_s, true),
            .showLink = isOn(u"link"_s, true),
            .showUntil = isOn(u"until"_s, true)};
}

void keepCardLayout(const CardLayout &layout)
{
    QSettings settings;
    settings.setValue(u"cards/sheet"_s, layout.sheet);
    settings.setValue(u"cards/cutMarks"_s, layout.cutMarks);
    settings.setValue(u"cards/name"_s, layout.showName);
    settings.setValue(u"cards/link"_s, layout.showLink);
    settings.setValue(u"cards/until"_s, layout.showUntil);
}

} // namespace guestwright
