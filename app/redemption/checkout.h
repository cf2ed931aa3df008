#pragma once

#include "app/redemption/formdata.h"
#include "app/redemption/formfield.h"
#include "app/redemption/gifts.h"
#include "app/redemption/visit.h"
#include "models/orders/order.h"

#include <QList>

namespace guestwright {

/// What a visitor sends to redeem, with what is wrong with it.
struct Submission {
    FormData form;
    QList<ChosenGift> gifts;
    Destination destination; ///< for a member only name and email
    QString typedEmail;
    QList<FieldFault> errors;

    /// Of all that was typed: the same nonce with another hash is another form.
    [[nodiscard]] QByteArray hash() const;
};

/// What besides the link a visitor must show here (an invite without an address asks for nothing, nor does one
/// that an invitation link mailed: its mailbox is proved).
[[nodiscard]] Campaign::Binding bindingOf(const Visit &visit);
/// Whether the form has a field for the address.
[[nodiscard]] bool asksForAddress(const Visit &visit);

/// The fields of a gift's or of a membership's form, each checked but for the address's owner.
[[nodiscard]] Submission readSubmission(const Visit &visit, const FormData &form, const QList<ChosenGift> &gifts);

/// How a form is shown: for the first time, or again.
struct FormShow {
    QByteArray nonce;
    int status = 200;
    Html message; ///< why it is shown again
};

/// `/i/TOKEN/checkout`, with what was typed kept.
[[nodiscard]] Response checkoutPage(const Visit &visit, const Submission &submission, const FormShow &show);
/// `/i/TOKEN/join`.
[[nodiscard]] Response joinPage(const Visit &visit, const Submission &submission, const FormShow &show);

} // namespace guestwright
