#pragma once

#include "models/store/itemdatarole.h"
#include "ui/widgets/fixedlist.h"

namespace guestwright {

/// One line of a journey: a stage, or an automated event of its own.
struct JourneyEntry {
    QString label; ///< "Link Clicked", "Clicked (automated)"
    QString time; ///< "Sun 9 May, 18:40", "Not counted", "Not yet"
    JourneyMark mark = NotReachedMark;
    QString exact = {}; ///< tooltip: the instant with its zone, in plain text
};

/// The journey of one invite, from top to bottom along a line.
class JourneyTimeline : public FixedList
{
    Q_OBJECT

public:
    explicit JourneyTimeline(QWidget *parent = nullptr);

    void setEntries(const QList<JourneyEntry> &entries);
};

} // namespace guestwright
