#pragma once

#include <QMainWindow>

class QStandardItemModel;

namespace guestwright::test {

/// The main window of the pictures made of the house's pieces and fictional data, to be looked at.
[[nodiscard]] std::unique_ptr<QMainWindow> makeGalleryWindow(QObject *modelParent);

/// The states of the pictures: notices, no match, segments, fields, pills.
[[nodiscard]] std::unique_ptr<QWidget> makeGalleryStates();

/// Rows of the invite table with every status, journey and caution.
[[nodiscard]] QStandardItemModel *makeGalleryInvites(QObject *parent);

} // namespace guestwright::test
