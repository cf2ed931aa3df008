#pragma once

#include "app/redemption/formdata.h"
#include "app/redemption/visit.h"

#include <QList>

namespace guestwright {

/// One gift that somebody ticked.
struct ChosenGift {
    Item item;
    QString variant; ///< empty where there is only one

    /// As in the form: "ITEM:VARIANT".
    [[nodiscard]] QString value() const { return item.uid + u':' + variant; }
};

/// `/i/TOKEN/items`: all gifts, with what is left of them. `message`: why it is shown again, or nothing.
[[nodiscard]] Response giftsPage(const Visit &visit, Database &db, int status = 200, const Html &message = {});

/// The gifts that a form names in its fields `choice`; empty where one of them is not to be had, or where they are
/// too many.
[[nodiscard]] Result<QList<ChosenGift>> chosenGifts(const Visit &visit, Database &db, const FormData &form);

} // namespace guestwright
