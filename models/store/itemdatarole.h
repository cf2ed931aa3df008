#pragma once

#include <Qt>

namespace guestwright {

/// What item models answer besides Qt's own roles, shared so that one delegate serves every table. Unscoped, as
/// QAbstractItemModel takes int. DisplayRole is always the cell's text and AccessibleTextRole says in words what a
/// delegate paints ("Journey: Checkout Started, 6 of 7; opened not counted; clicked by a person").
enum ItemDataRole : int {
    SortRole = Qt::UserRole + 1, ///< the raw value that DisplayRole formats
    IdRole, ///< qint64, the row's id in its table
    StatusRole, ///< int of the enum that the delegate of the column knows, for example InviteStatus
    JourneyRole, ///< QByteArray of seven JourneyMark; DisplayRole is the furthest stage as a word
    CautionRole, ///< int of a Caution: how near the end in Works Until is
    PendingRole, ///< bool: the change is not on the server yet
    LinkRole, ///< QString, the URL that Copy Link copies
    DetailRole, ///< QString, a second line under DisplayRole, or the word beside it in the sidebar
    IconNameRole, ///< QString, an icon of resources/icons
    ToneRole, ///< int of a tone (ui/theme/colors.h): how that icon is tinted
    FadedRole, ///< bool: the sidebar row is over or empty, its text in a quieter ink
    CountRole, ///< QString, the number at the right of a sidebar row
    AddActionRole, ///< QString, accessible name of the + beside a section title of the sidebar; empty for none
};

/// One stage of a journey, as a byte of JourneyRole.
enum JourneyMark : char {
    NotReachedMark = '.',
    PersonMark = 'p',
    AutomatedMark = 'a', ///< only scanners and previews have been there
    SkippedMark = '-', ///< or not counted
};

enum Caution : int { NoCaution, SoonCaution, UrgentCaution };

} // namespace guestwright
