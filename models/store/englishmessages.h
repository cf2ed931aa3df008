#pragma once

#include <QtGlobal>

namespace guestwright {

/// While it lives, the C library and what translates through it (libpq) speak English on this thread only, so that
/// their words can be understood by a program. Does nothing where a locale cannot be a thread's own.
class EnglishMessages
{
public:
    EnglishMessages();
    ~EnglishMessages();
    Q_DISABLE_COPY_MOVE(EnglishMessages)

private:
    void *m_english = nullptr;
    void *m_before = nullptr;
};

} // namespace guestwright
