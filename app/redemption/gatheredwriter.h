#pragma once

#include "app/redemption/writer.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace guestwright {

/// The Writer of a server: a thread and a connection of its own. What arrives while it writes to the disk is committed
/// together next; a note waits a few milliseconds for company. Where a COMMIT fails everybody in it is answered 500.
class GatheredWriter final : public Writer
{
public:
    struct Options {
        std::size_t waiting = 200; ///< visitors who wait for an answer; beyond this many nobody more is let in
        std::size_t notes = 5000; ///< the same for notes, which cost nobody any time
        std::size_t batch = 500; ///< at most so many in one transaction
        std::chrono::milliseconds gathering{10}; ///< how long a note waits for others
        std::function<void()> committed; ///< told after each COMMIT, on the writer's thread
    };

    /// Opens the connection on the new thread and waits until that succeeded or failed.
    [[nodiscard]] static Result<std::unique_ptr<GatheredWriter>> start(const Location &location, Options options);
    /// Finishes what waits, closes the connection, ends the thread.
    ~GatheredWriter() override;
    Q_DISABLE_COPY_MOVE(GatheredWriter)

    void submit(Work work, Reply reply) override;
    void note(Note note) override;

private:
    struct Item {
        Work work;
        Reply reply; ///< empty for notes
    };

    explicit GatheredWriter(Options options) : m_options(std::move(options)) { }
    [[nodiscard]] bool enqueue(Item &item);
    void live();
    [[nodiscard]] std::vector<Item> nextBatch();
    void write(std::vector<Item> &batch);

    const Options m_options;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::vector<Item> m_waiting;
    std::size_t m_unanswered = 0; ///< of those waiting: somebody wants an answer
    bool m_isEnding = false;
    std::unique_ptr<Database> m_db; ///< of the thread
    std::thread m_thread;
};

} // namespace guestwright
