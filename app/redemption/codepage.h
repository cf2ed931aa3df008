#pragma once

#include "app/redemption/formdata.h"
#include "app/redemption/formfield.h"
#include "app/redemption/visit.h"

namespace guestwright {

/// Asks for the six digits; the same whether any were sent. Keeps what was typed before in hidden fields.
struct CodeShow {
    QByteArray nonce;
    int status = 200;
    Html message; ///< why it is shown again
    QList<FieldFault> errors;
};
[[nodiscard]] Response codePage(const Visit &visit, const FormData &form, const CodeShow &show);

} // namespace guestwright
