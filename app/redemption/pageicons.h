#pragma once

#include <QString>

namespace guestwright {

/// The little pictures of pages; drawn by strokes in the colour of the text around them.
enum class PageIcon { Broken, Calendar, Clock, Done, Key, Mail, Pause, People, Refused, Warning };

/// The shapes within a 24 × 24 box, as the inside of an <svg>.
[[nodiscard]] QString iconShapes(PageIcon icon);

} // namespace guestwright
