#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace guestwright {

/// Why an operation failed: a kind for code to branch on, and words the user may read.
/// Has a constructor on purpose: g++ 12 destroys an aggregate twice when it is built inside a co_await expression.
struct Error {
    enum class Kind {
        NotFound, ///< what was named does not exist
        Conflict, ///< somebody or something was faster; the facts no longer allow it
        Invalid, ///< the request itself is wrong; the message says what to mend
        Storage, ///< the database or the file system refused
        Network, ///< no answer, or an answer that is no answer
        Rejected, ///< the other side understood and said no
        Cancelled, ///< the user said stop; nothing was changed
    };

    Error(Kind errorKind, QString words) : kind(errorKind), message(std::move(words)) { }

    Kind kind;
    QString message;

    bool operator==(const Error &) const = default;
};

/// A value, or the Error that took its place; becomes std::expected with C++23. The type itself is not nodiscard,
/// so every function that returns one is marked [[nodiscard]].
template <typename T = void> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error::Kind kind, QString message)
{
    return tl::unexpected<Error>(Error(kind, std::move(message)));
}

/// Hands the error of a failed result on to a caller that expects another value type.
template <typename T> [[nodiscard]] tl::unexpected<Error> failure(const Result<T> &failed)
{
    return tl::unexpected<Error>(failed.error());
}

} // namespace guestwright
