#pragma once

#include "app/redemption/http.h"
#include "models/core/result.h"
#include "models/store/database.h"

#include <functional>
#include <memory>

namespace guestwright {

/// The one thread that changes the publication. What arrives within a few milliseconds shares one transaction, a
/// SAVEPOINT each, so that a thousand visitors cost one write to the disk; nobody is answered before its COMMIT.
class Writer
{
public:
    /// Runs on the writer's thread inside a savepoint; what fails is rolled back alone and answered with 500.
    using Work = std::function<Result<Response>(Database &)>;
    /// The same for what nobody waits for (page views).
    using Note = std::function<Result<>(Database &)>;

    virtual ~Writer() = default;

    /// Answers 503 at once where too much is waiting already.
    virtual void submit(Work work, Reply reply) = 0;
    /// Dropped where too much is waiting already.
    virtual void note(Note note) = 0;
};

} // namespace guestwright
