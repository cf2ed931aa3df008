#include "models/store/migrations.h"
#include "models/store/schemas/fifth.h"
#include "models/store/schemas/first.h"
#include "models/store/schemas/fourth.h"
#include "models/store/schemas/second.h"
#include "models/store/schemas/sixth.h"
#include "models/store/schemas/third.h"

#include <algorithm>
#include <functional>

namespace guestwright {

namespace {

constexpr Migration steps[] = {
    {1, firstSchema}, {2, secondSchema}, {3, thirdSchema}, {4, fourthSchema}, {5, fifthSchema}, {6, sixthSchema},
};
static_assert(std::ranges::adjacent_find(steps, std::greater_equal{}, &Migration::version) == std::end(steps),
              "migrations must be ordered by strictly increasing version");

} // namespace

std::span<const Migration> workspaceMigrations()
{
    return steps;
}

} // namespace guestwright
