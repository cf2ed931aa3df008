#include "app/redemption/pageicons.h"

namespace guestwright {

using namespace Qt::StringLiterals;

QString iconShapes(PageIcon icon)
{
    switch (icon) {
    case PageIcon::Broken:
        return u"<path d=\"M10 14a4.5 4.5 0 0 0 6.4 0l3-3A4.5 4.5 0 0 0 13 4.6l-1 1M14 10a4.5 4.5 0 0 0-6.4 0l-3 3A4.5 "
               "4.5 0 0 0 11 19.4l1-1\"/>"_s;
    case PageIcon::Calendar:
        return u"<rect x=\"4\" y=\"5\" width=\"16\" height=\"15\" rx=\"2\"/><path d=\"M4 10h16M8 3v4M16 3v4\"/>"_s;
    case PageIcon::Clock:
        return u"<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M12 7v5l3 2\"/>"_s;
    case PageIcon::Done:
        return u"<path d=\"m5 12.5 4.5 4.5L19 7.5\"/>"_s;
    case PageIcon::Key:
        return u"<circle cx=\"8\" cy=\"15\" r=\"4.5\"/><path d=\"m11.5 11.5 8-8M16 7l3 3\"/>"_s;
    case PageIcon::Mail:
        return u"<rect x=\"3\" y=\"5\" width=\"18\" height=\"14\" rx=\"2.5\"/><path d=\"m4 7.5 8 6 8-6\"/>"_s;
    case PageIcon::Pause:
        return u"<path d=\"M9 6v12M15 6v12\"/>"_s;
    case PageIcon::People:
        return u"<circle cx=\"9\" cy=\"8\" r=\"3.5\"/><path d=\"M2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6M16 4.8a3.5 3.5 0 0 1 "
               u"0 "
               "6.4M18 14.5c2.2.8 3.5 2.7 3.5 5.5\"/>"_s;
    case PageIcon::Refused:
        return u"<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M8 12h8\"/>"_s;
    case PageIcon::Warning:
        return u"<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M12 7.5v5.5M12 16.3v.1\"/>"_s;
    }
    return {};
}

} // namespace guestwright
