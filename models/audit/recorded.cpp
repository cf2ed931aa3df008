#include "models/audit/recorded.h"

#include "models/core/enumname.h"
#include "models/store/query.h"

namespace guestwright {

using namespace Qt::StringLiterals;

Result<bool> isRecorded(Database &db, Action::Kind action, Instant at)
{
    const auto found =
        run(db, u"SELECT COUNT(*) FROM audit_entries WHERE action = ? AND at = ?"_s, {enumName(action), at});
    return found ? Result<bool>(found->number() > 0) : failure(found);
}

} // namespace guestwright
