#pragma once

#include <QByteArray>

namespace guestwright {

/// How bytes stand in addresses, forms and JSON: base64url without padding (RFC 4648 section 5).
inline constexpr QByteArray::Base64Options base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace guestwright
