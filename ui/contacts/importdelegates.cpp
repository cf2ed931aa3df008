#include "ui/contacts/importdelegates.h"

#include "models/contacts/importpreview.h"
#include "models/store/itemdatarole.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

bool isRejected(const QModelIndex &index)
{
    return index.data(StatusRole).toInt() == int(ImportPreview::Verdict::Rejected);
}

void fillRejected(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colors &colors)
{
    if (isRejected(index) && !option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(option.rect, colors.badGround);
    }
}

struct VerdictLook {
    QString icon;
    Ink ink;
};

VerdictLook verdictLook(const QModelIndex &index)
{
    switch (ImportPreview::Verdict(index.data(StatusRole).toInt())) {
    case ImportPreview::Verdict::New:
        return {u"plus"_s, Ink::Good};
    case ImportPreview::Verdict::Merged:
        return {u"merge"_s, Ink::Secondary};
    case ImportPreview::Verdict::Skipped:
        return {u"minus"_s, Ink::Secondary};
    case ImportPreview::Verdict::Rejected:
        break;
    }
    return {u"triangle-alert"_s, Ink::Bad};
}

} // namespace

void ImportCellDelegate::paintContents(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                                       const QModelIndex &index, const Colors &colors) const
{
    fillRejected(painter, option, index, colors);
    RowDelegate::paintContents(painter, place, option, index, colors);
}

ImportVerdictDelegate::ImportVerdictDelegate(QObject *parent) : ImportCellDelegate(TextLook::Plain, parent) { }

void ImportVerdictDelegate::paintContents(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                                          const QModelIndex &index, const Colors &colors) const
{
    fillRejected(painter, option, index, colors);
    const VerdictLook look = verdictLook(index);
    const QRect icon(place.left(), place.center().y() - 6, 14, 14);
    drawIcon(painter, QStyle::visualRect(option.direction, place, icon), look.icon, colors.ink(look.ink));
    painter.setFont(themeFont(TextSize::Normal, QFont::Medium));
    painter.setPen(colors.ink(look.ink));
    drawCellText(painter, QStyle::visualRect(option.direction, place, place.adjusted(22, 0, 0, 0)),
                 index.data().toString(), option);
}

} // namespace guestwright
