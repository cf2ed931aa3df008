#pragma once

#include "models/publication/receipt.h"

#include <QString>

namespace guestwright {

/// What somebody gets who has ordered or joined: three texts in the language of the campaign. Nothing in them was typed
/// by a visitor.
struct ConfirmationMail {
    QString subject;
    QString text; ///< wrapped at 76 columns
    QString html;
};

/// `publicUrl` without a slash at its end: where the receipt is.
[[nodiscard]] ConfirmationMail confirmationMail(const Receipt &receipt, const QString &publicUrl);

} // namespace guestwright
