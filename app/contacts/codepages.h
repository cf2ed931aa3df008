#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <span>

namespace guestwright {

/// An encoding with one byte a character: ASCII below, and the 128 characters of the bytes from 0x80.
struct CodePage {
    const char *name;
    QStringView upper;
};

/// All that are known, the Western European one of Windows first.
[[nodiscard]] std::span<const CodePage> allCodePages();

/// Names compare without case; null for none.
[[nodiscard]] const CodePage *codePageNamed(QByteArrayView name);

} // namespace guestwright
