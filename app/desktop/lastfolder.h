#pragma once

class QFileDialog;

namespace guestwright {

/// Lets a file dialog begin in the folder the last one was left with, and remembers its own.
void startInLastFolder(QFileDialog &dialog);

} // namespace guestwright
