#include "app/server/termination.h"

#include <QtGlobal>

#include <csignal>

#ifdef Q_OS_UNIX
#include <pthread.h>
#else
#include <atomic>
#include <chrono>
#include <thread>
#endif

namespace guestwright {

#ifdef Q_OS_UNIX

namespace {

sigset_t terminationSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    return signals;
}

} // namespace

void holdTermination()
{
    const sigset_t signals = terminationSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

void waitForTermination()
{
    const sigset_t signals = terminationSignals();
    int number = 0;
    sigwait(&signals, &number);
    pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
}

#else

namespace {

std::atomic<bool> isAskedToEnd = false;

extern "C" void onTermination(int number)
{
    std::signal(number, SIG_DFL);
    isAskedToEnd = true;
}

} // namespace

void holdTermination()
{
    std::signal(SIGTERM, onTermination);
    std::signal(SIGINT, onTermination);
}

void waitForTermination()
{
    while (!isAskedToEnd) {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
    }
}

#endif

} // namespace guestwright
