#include "app/redemption/gatheredwriter.h"

#include "models/publication/changelog.h"
#include "models/store/savepoint.h"

#include <QLoggingCategory>

#include <algorithm>
#include <future>
#include <ranges>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(writerLog, "guestwright.server.writer")

Response overloaded()
{
    return {.status = 503, .headers = {{"Retry-After", "5"}}, .body = {}};
}

/// Without a body, for handlers to put words to, where nothing was written for certain.
Response failed(const Result<> &committed)
{
    Response response{.status = 500};
    if (!committed && committed.error().kind == Error::Kind::Network) {
        response.body = "Something failed on our side. Open your link again: it shows whether this arrived.\n";
    }
    return response;
}

/// A transaction in which nobody else's can wait for us while we wait for it: several servers of one publication take
/// turns.
Result<Transaction> beginWriting(Database &db)
{
    auto transaction = Transaction::begin(db);
    const auto locked = transaction ? ChangeLog(db).lock() : Result<>(failure(transaction));
    return locked ? std::move(transaction) : Result<Transaction>(failure(locked));
}

/// What came of one piece of work: its answer, or 500. Never throws: whatever a handler does, the others go on.
Result<Response> attempt(Database &db, const Writer::Work &work)
{
    auto part = Savepoint::begin(db);
    if (!part) {
        return failure(part);
    }
    try {
        auto answer = work(db);
        const auto kept = answer ? part->keep() : Result<>();
        return kept ? answer : Result<Response>(failure(kept));
    } catch (...) {
        return fail(Error::Kind::Invalid, u"it threw"_s);
    }
}

/// Notes in a row share a part of the transaction, since mostly all of them succeed; otherwise nothing of them is kept.
template <typename Items> bool attemptTogether(Database &db, const Items &notes)
{
    auto part = Savepoint::begin(db);
    if (!part) {
        return false;
    }
    try {
        return std::ranges::all_of(notes, [&db](const auto &note) { return note.work(db).has_value(); })
            && part->keep();
    } catch (...) {
        return false;
    }
}

} // namespace

Result<std::unique_ptr<GatheredWriter>> GatheredWriter::start(const Location &location, Options options)
{
    std::unique_ptr<GatheredWriter> writer(new GatheredWriter(std::move(options)));
    std::promise<Result<>> opened;
    auto answer = opened.get_future();
    writer->m_thread = std::thread([location, opened = std::move(opened), writer = writer.get()]() mutable {
        auto db = Database::open(location, Database::Access::ReadWrite);
        if (!db) {
            return opened.set_value(failure(db));
        }
        writer->m_db = std::move(*db);
        opened.set_value({});
        writer->live();
    });
    if (const auto ready = answer.get(); !ready) {
        return failure(ready);
    }
    return writer;
}

GatheredWriter::~GatheredWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_arrived.notify_all();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void GatheredWriter::submit(Work work, Reply reply)
{
    Item item{std::move(work), std::move(reply)};
    if (!enqueue(item)) {
        item.reply(overloaded());
    }
}

void GatheredWriter::note(Note note)
{
    Item item{[note = std::move(note)](Database &db) {
                  const auto done = note(db);
                  return done ? Result<Response>(Response()) : failure(done);
              },
              {}};
    [[maybe_unused]] const bool isTaken = enqueue(item);
}

bool GatheredWriter::enqueue(Item &item)
{
    {
        const std::lock_guard lock(m_mutex);
        const bool isFull =
            item.reply ? m_unanswered >= m_options.waiting : m_waiting.size() - m_unanswered >= m_options.notes;
        if (m_isEnding || isFull) {
            return false;
        }
        m_unanswered += item.reply ? 1 : 0;
        m_waiting.push_back(std::move(item));
    }
    m_arrived.notify_one();
    return true;
}

std::vector<GatheredWriter::Item> GatheredWriter::nextBatch()
{
    std::unique_lock lock(m_mutex);
    m_arrived.wait(lock, [this] { return m_isEnding || !m_waiting.empty(); });
    // Somebody who waits is served at once: company gathers by itself while the disk is busy.
    m_arrived.wait_for(lock, m_options.gathering,
                       [this] { return m_isEnding || m_unanswered > 0 || m_waiting.size() >= m_options.batch; });
    const auto end = m_waiting.begin() + static_cast<std::ptrdiff_t>(std::min(m_waiting.size(), m_options.batch));
    std::vector<Item> batch(std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(end));
    m_waiting.erase(m_waiting.begin(), end);
    m_unanswered -=
        static_cast<std::size_t>(std::ranges::count_if(batch, [](const Item &item) { return bool(item.reply); }));
    return batch;
}

void GatheredWriter::live()
{
    for (auto batch = nextBatch(); !batch.empty(); batch = nextBatch()) {
        write(batch);
    }
    m_db.reset();
}

void GatheredWriter::write(std::vector<Item> &batch)
{
    std::vector<Result<Response>> answers;
    auto transaction = beginWriting(*m_db);
    for (auto item = batch.begin(); item != batch.end();) {
        const auto next = std::find_if(item, batch.end(), [](const Item &other) { return bool(other.reply); });
        if (transaction && next - item > 1 && attemptTogether(*m_db, std::ranges::subrange(item, next))) {
            answers.insert(answers.end(), std::size_t(next - item), Response());
            item = next;
            continue;
        }
        for (const auto end = std::max(item + 1, next); item != end; ++item) {
            answers.push_back(transaction ? attempt(*m_db, item->work) : Result<Response>(failure(transaction)));
        }
    }
    const auto committed = transaction ? transaction->commit() : Result<>(failure(transaction));
    if (!committed) {
        qCWarning(writerLog, "Nothing of %d writes was kept: %s", int(batch.size()),
                  qUtf8Printable(committed.error().message));
    } else if (m_options.committed) {
        m_options.committed();
    }
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const Result<Response> &answer = answers[i];
        if (!answer) {
            qCWarning(writerLog, "A write failed: %s", qUtf8Printable(answer.error().message));
        }
        if (batch[i].reply) {
            batch[i].reply(committed && answer ? *answer : failed(committed));
        }
    }
}

} // namespace guestwright
