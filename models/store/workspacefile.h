#pragma once

#include "models/core/result.h"

#include <QString>

namespace guestwright {

/// What the first hundred bytes of a file say, read without SQLite so that nothing in or beside it changes.
struct WorkspaceFile {
    bool exists = false;
    bool isEmpty = false;
    int schemaVersion = 0;

    /// Refuses what is no workspace, with words.
    [[nodiscard]] static Result<WorkspaceFile> probe(const QString &path);
};

/// Makes an empty file that only its owner can read; refuses one that exists.
[[nodiscard]] Result<> createPrivateFile(const QString &path);

/// Takes group and others' access away from the file and its SQLite sidecars; true when there was any.
bool tightenPermissions(const QString &path);

} // namespace guestwright
