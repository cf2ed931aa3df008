#include "ui/widgets/statusdelegate.h"

#include "models/invites/invitestate.h"
#include "models/store/itemdatarole.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace guestwright {

StatusPill inviteStatusPill(int status)
{
    switch (InviteStatus::Kind(status)) {
    case InviteStatus::Kind::Used:
        return {.icon = u"check"_s, .tone = Tone::Good};
    case InviteStatus::Kind::Revoked:
        return {.icon = u"ban"_s, .tone = Tone::Neutral};
    case InviteStatus::Kind::Expired:
        return {.icon = u"clock"_s, .tone = Tone::Caution};
    case InviteStatus::Kind::Bounced:
        return {.icon = u"corner-up-left"_s, .tone = Tone::Bad};
    case InviteStatus::Kind::Unused:
        break;
    }
    // Only an outline: most rows are unused, and the exceptions should stand out.
    return {.icon = u"circle"_s, .tone = Tone::Outline};
}

StatusDelegate::StatusDelegate(Look look, QObject *parent) : RowDelegate(TextLook::Plain, parent), m_look(look) { }

void StatusDelegate::paintContents(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                                   const QModelIndex &index, const Colors &colors) const
{
    StatusPill pill = m_look(index.data(StatusRole).toInt());
    pill.text = index.data().toString();
    if (pill.text.isEmpty()) {
        return;
    }
    // Two pixels out, so that the word stands below the header's.
    drawPill(painter, place.adjusted(-2, 0, 2, 0), pill, option.direction, colors);
}

} // namespace guestwright
