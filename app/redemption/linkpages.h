#pragma once

#include "app/redemption/formdata.h"
#include "app/redemption/visit.h"

namespace guestwright {

// What only visitors of invitation links are told. In words about the link: they tell nothing of anybody on its list,
// but where its manager chose to confirm addresses only.

/// 403: everybody it was made for has come; with the numbers.
[[nodiscard]] Response fullLinkPage(const Visit &visit);
/// 403: the address does not stand on the link's list. Keeps what else was typed.
[[nodiscard]] Response notListedPage(const Visit &visit, const FormData &form, const QByteArray &nonce);
/// 409: the address has come by this link.
[[nodiscard]] Response cameBeforePage(const Visit &visit);
/// 403: the link is for addresses of other domains.
[[nodiscard]] Response notAllowedPage(const Visit &visit);

/// "This link is for addresses at …"
[[nodiscard]] Html domainWords(const Visit &visit);

} // namespace guestwright
