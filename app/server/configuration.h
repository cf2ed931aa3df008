#pragma once

#include "app/redemption/site.h"
#include "models/core/result.h"

#include <QStringList>

namespace guestwright {

/// What was asked of the program.
struct Configuration {
    enum class Task {
        Serve,
        AddKey,
        ListKeys,
        RevokeKey,
        ShowText, ///< help or version
    };
    Task task = Task::Serve;
    SiteOptions site; ///< its publication for every task
    QString mailConfig; ///< a file; empty: no mail is sent
    QString keyName;
    QString keyScope;
    QString text;

    /// From the words of the command line and, where they say nothing, the environment. The error says what is wrong.
    [[nodiscard]] static Result<Configuration> read(const QStringList &words);
};

} // namespace guestwright
