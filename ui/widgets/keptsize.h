#pragma once

class QWidget;

namespace guestwright {

/// Gives a dialog the size its user once gave it, by its object name, and in any case no more than the screen has.
void restoreKeptSize(QWidget &dialog);
void keepSize(const QWidget &dialog);

} // namespace guestwright
