#pragma once

#include <QByteArrayView>

namespace guestwright {

/// Spreadsheets run text that begins with = + - @ (also fullwidth ＝ ＋ － ＠), TAB, CR, LF or NUL as a formula. In
/// files for them such text is guarded by an apostrophe in front. Text that already has apostrophes before such a sign
/// gets one more, so that taking one away gives back exactly what was written, whatever it was.
[[nodiscard]] bool needsGuard(QByteArrayView utf8);

/// The text without its guard; text that carries none as it is.
[[nodiscard]] QByteArrayView unguarded(QByteArrayView utf8);

} // namespace guestwright
