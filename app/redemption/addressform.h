#pragma once

#include "app/redemption/formfield.h"
#include "app/redemption/frame.h"
#include "app/redemption/pageicons.h"

#include <QJsonArray>

namespace guestwright {

/// A page that asks for one mail address.
struct AddressForm {
    int status = 200;
    PageIcon icon = PageIcon::Mail;
    QString title;
    Html lead;
    Html text;
    QString action;
    QByteArray nonce;
    QJsonArray kept; ///< hidden fields: `{name, value}`
    QString button;
    Html small;
    Html message; ///< why it is shown again
    QList<FieldFault> errors;
};

[[nodiscard]] Response addressForm(const Frame &frame, const AddressForm &form);

} // namespace guestwright
