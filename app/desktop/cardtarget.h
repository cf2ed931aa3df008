#pragma once

#include "app/cards/savecards.h"

#include <functional>
#include <memory>

class QPrinter;

namespace guestwright {

/// Where cards go.
struct CardTarget {
    QString name; ///< for the print log
    QString words; ///< what was done, when it is
    std::function<Result<>(const CardJob &, const std::function<bool(qint64)> &)> paint; ///< on a thread of its own
    std::function<Result<>()> finish; ///< after the print log was written
};

/// A PDF; the path may not be that of a database (see CardFile::begin).
[[nodiscard]] Result<CardTarget> pdfTarget(const QString &path, const Location &workspace);

/// What a person chose in the printer's dialog: paper, or a file after all.
[[nodiscard]] CardTarget printerTarget(const std::shared_ptr<QPrinter> &printer);

/// Gives the printer the paper that the cards are measured for.
void fitPaper(QPrinter &printer, const CardJob &job);

} // namespace guestwright
