#include "models/cards/cardrequest.h"

#include "models/cards/sheet.h"

#include <QCoreApplication>

namespace guestwright {

qsizetype sheetsFor(const CardLayout &layout, qsizetype invites)
{
    const int perSheet = sheetNamed(layout.sheet).value_or(allSheets().first()).cards();
    return invites == 0 ? 0 : (layout.start - 1 + invites * layout.copies + perSheet - 1) / perSheet;
}

QString words(NoCard::Reason reason)
{
    switch (reason) {
    case NoCard::Reason::Deleted:
        return QCoreApplication::translate("NoCard", "in the trash");
    case NoCard::Reason::Used:
        return QCoreApplication::translate("NoCard", "used already");
    case NoCard::Reason::Revoked:
        return QCoreApplication::translate("NoCard", "revoked");
    case NoCard::Reason::Expired:
        return QCoreApplication::translate("NoCard", "expired");
    case NoCard::Reason::Printed:
        return QCoreApplication::translate("NoCard", "printed before");
    case NoCard::Reason::Sent:
        return QCoreApplication::translate("NoCard", "sent by mail");
    case NoCard::Reason::Address:
        return QCoreApplication::translate("NoCard", "with a mail address");
    }
    return {};
}

} // namespace guestwright
