#pragma once

#include <QString>

#include <optional>

namespace guestwright {

/// How well what was typed fits a line of the palette, 0 being best; none where it does not fit. Case and diacritics
/// do not count. In this order: the text begins so; each typed word begins a word of the text; of the text or its
/// menu; the text holds it; the letters stand in the text in this order ("cbi" for "Create Bulk Invites").
[[nodiscard]] std::optional<int> paletteRank(const QString &typed, const QString &text, const QString &where);

} // namespace guestwright
