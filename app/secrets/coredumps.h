#pragma once

namespace guestwright {

/// A crash of this process leaves no image of its memory on the disk, where its secrets would lie. First in main().
void forbidCoreDumps();

} // namespace guestwright
