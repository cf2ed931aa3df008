#pragma once

#include "models/core/result.h"
#include "models/store/database.h"

#include <QString>

namespace guestwright {

/// Under what name the server's URL stands among the named settings.
inline const QString serverUrlSetting = QStringLiteral("server_url");

/// What holds for a whole workspace.
struct WorkspaceSettings {
    QString publicUrl; ///< without a slash at the end; empty until it is set
    QString organizer;
    QString privacyUrl;
    QString serverUrl; ///< of the management API it synchronizes with; empty: none is set up

    /// What links are made from: the public URL, or this computer's own server while there is none.
    [[nodiscard]] QString linkBase() const;
    /// Whether nobody else can open the links yet.
    [[nodiscard]] bool isLocalOnly() const;

    bool operator==(const WorkspaceSettings &) const = default;
};

/// An http or https URL with a host and without user, query or fragment; without a slash at its end.
[[nodiscard]] Result<QString> checkedPublicUrl(const QString &text);
/// An http, https or mailto URL, or nothing.
[[nodiscard]] Result<QString> checkedPrivacyUrl(const QString &text);

[[nodiscard]] Result<WorkspaceSettings> readSettings(Database &db);
/// Inside a caller's transaction. The server is none of them: it is remembered by whoever synchronized with it.
[[nodiscard]] Result<> writeSettings(Database &db, const WorkspaceSettings &settings);

} // namespace guestwright
