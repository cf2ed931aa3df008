#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace guestwright {

/// Makes the folder and those above it, for this user alone (0700); one that exists stays as it is.
[[nodiscard]] Result<> makePrivateFolder(const QString &folder);

/// Writes a file (0600) and waits until the disk has it. On failure no file of that name is left.
[[nodiscard]] Result<> writeDurably(const QString &path, const QByteArray &bytes);

/// Renames over whatever is there and waits until the folder on disk says so.
[[nodiscard]] Result<> renameDurably(const QString &from, const QString &to);

} // namespace guestwright
