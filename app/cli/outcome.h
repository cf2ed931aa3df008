#pragma once

#include "models/core/result.h"

#include <QString>

#include <type_traits>

namespace guestwright {

/// Why a command ended early: the exit code and the one line that standard error gets.
struct Failure {
    enum Code {
        Refused = 1, ///< refused or failed
        Usage = 2, ///< the command was written wrongly
    };

    Failure(Code failureCode, QString line) : code(failureCode), words(std::move(line)) { }
    Failure(const Error &error) : code(Refused), words(error.message) { }

    Code code;
    QString words;
};

/// What a step of a command gives, or the failure that ends the command.
template <typename T = void> using Outcome = tl::expected<T, Failure>;

[[nodiscard]] inline tl::unexpected<Failure> wrongUsage(QString words)
{
    return tl::unexpected<Failure>(Failure(Failure::Usage, std::move(words)));
}

[[nodiscard]] inline tl::unexpected<Failure> refused(QString words)
{
    return tl::unexpected<Failure>(Failure(Failure::Refused, std::move(words)));
}

/// Hands a failure on to a caller that gives another type.
template <typename T> [[nodiscard]] tl::unexpected<Failure> failure(const Outcome<T> &failed)
{
    return tl::unexpected<Failure>(failed.error());
}

template <typename T> [[nodiscard]] Outcome<T> toOutcome(const Result<T> &result)
{
    if (!result) {
        return failure(result);
    }
    if constexpr (std::is_void_v<T>) {
        return {};
    } else {
        return *result;
    }
}

} // namespace guestwright
