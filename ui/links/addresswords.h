#pragma once

#include "ui/links/addressreading.h"

#include <QString>

namespace guestwright {

/// "6 new, 1 on the list already, 1 not an address"; empty for nothing.
[[nodiscard]] QString addressCountWords(const AddressReading &reading);

/// What is to be mended and why: the first few, a line each.
[[nodiscard]] QString addressFaultWords(const AddressReading &reading);

/// What has to be mended before it can come onto the list, as it stands in the text, a line each.
[[nodiscard]] QString addressFaultText(const AddressReading &reading);

} // namespace guestwright
