#pragma once

namespace guestwright {

/// How a table leaves as CSV.
enum class ExportMode {
    Spreadsheet, ///< formula-like text guarded; our own import takes exactly the guards away again
    Exact, ///< the bytes of RFC 4180
};

} // namespace guestwright
