#include "models/store/englishmessages.h"

#if defined(Q_OS_UNIX)
#include <clocale>
#if defined(Q_OS_DARWIN)
#include <xlocale.h>
#endif
#endif

namespace guestwright {

#if defined(Q_OS_UNIX)

EnglishMessages::EnglishMessages()
{
    const locale_t present = duplocale(uselocale(nullptr));
    m_english = present ? newlocale(LC_MESSAGES_MASK, "C", present) : nullptr;
    if (m_english) {
        m_before = uselocale(static_cast<locale_t>(m_english));
    }
}

EnglishMessages::~EnglishMessages()
{
    if (m_english) {
        uselocale(static_cast<locale_t>(m_before));
        freelocale(static_cast<locale_t>(m_english));
    }
}

#else

EnglishMessages::EnglishMessages() = default;
EnglishMessages::~EnglishMessages() = default;

#endif

} // namespace guestwright
