#pragma once

#include "app/redemption/formdata.h"
#include "app/redemption/visit.h"

#include <QJsonArray>

namespace guestwright {

/// Whether it is the address the invite was sent to.
[[nodiscard]] bool isInvitedAddress(const Visit &visit, const QString &typed);

/// Whether the campaign asks for the invited address and this is another one. Both are compared by their keys
/// (EmailAddress::key): browsers write international domains as punycode.
[[nodiscard]] bool isOtherAddress(const Visit &visit, const QString &typed);

/// "You typed …, which is not the address this invitation was sent to." Shows nothing of the stored one.
[[nodiscard]] Html otherAddressWords(const Visit &visit, const QString &typed);

/// 403: everything was right but the address. Keeps what else was typed.
[[nodiscard]] Response wrongAddressPage(const Visit &visit, const FormData &form, const QByteArray &nonce);

/// What a form held besides the fields a page shows itself, for hidden fields.
[[nodiscard]] QJsonArray keptFields(const FormData &form, const QStringList &shown);

} // namespace guestwright
