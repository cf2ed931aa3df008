#pragma once

#include "models/images/imagerepository.h"

namespace guestwright {

/// A picture made ready for pages.
struct PageImage {
    StoredImage stored;
    bool hasTransparency = false; ///< on a dark page it needs a plate behind it
};

/// Reads a picture file (PNG, JPEG, GIF, WebP or BMP, at most 20 MiB) and makes it anew: turned upright, without what
/// cameras and programs write into files, at most 1600 pixels wide or high and 2 MiB large. Invalid with the reason.
[[nodiscard]] Result<PageImage> readPageImage(const QString &path);

} // namespace guestwright
