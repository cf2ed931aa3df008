#include "ui/links/inviteebutton.h"

#include "models/invites/invitestate.h"
#include "models/store/itemdatarole.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

bool offersResend(const QModelIndex &index)
{
    const QVariant status = index.data(StatusRole);
    return status.isValid() && status.toInt() != int(InviteStatus::Kind::Used);
}

} // namespace

ResendDelegate::ResendDelegate(QObject *parent) : LinkDelegate(u"send"_s, parent) { }

bool ResendDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    return offersResend(index) && LinkDelegate::editorEvent(event, model, option, index);
}

void ResendDelegate::paintContents(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                                   const QModelIndex &index, const Colors &colors) const
{
    if (offersResend(index)) {
        LinkDelegate::paintContents(painter, place, option, index, colors);
    }
}

} // namespace guestwright
