#include "app/mail/commitgatherer.h"

#include "models/core/whenfinished.h"

namespace guestwright {

namespace {

using Answers = QList<Result<bool>>;

Answers commitTogether(Database &db, const std::vector<CommitGatherer::Write> &writes)
{
    const auto failed = [&writes](const Error &error) {
        return Answers(static_cast<qsizetype>(writes.size()), tl::unexpected(error));
    };
    auto transaction = Transaction::begin(db);
    if (!transaction) {
        return failed(transaction.error());
    }
    Answers answers;
    for (const auto &write : writes) {
        answers.append(write(db));
    }
    const auto committed = transaction->commit();
    return committed ? answers : failed(committed.error());
}

} // namespace

CommitGatherer::CommitGatherer(std::shared_ptr<Workspace> workspace) : m_workspace(std::move(workspace)) { }

QFuture<Result<bool>> CommitGatherer::submit(Write write)
{
    auto promise = std::make_shared<QPromise<Result<bool>>>();
    promise->start();
    m_waiting.push_back({std::move(write), promise});
    if (!m_isCommitting) {
        commitWaiting();
    }
    return promise->future();
}

void CommitGatherer::commitWaiting()
{
    m_isCommitting = true;
    std::vector<Waiting> batch = std::exchange(m_waiting, {});
    std::vector<Write> writes;
    writes.reserve(batch.size());
    for (Waiting &waiting : batch) {
        writes.push_back(std::move(waiting.write));
    }
    auto committed =
        m_workspace->write([writes = std::move(writes)](Database &db) { return commitTogether(db, writes); });
    whenFinished(committed, this, [this, batch = std::move(batch)](const QFuture<Answers> &finished) {
        const Answers answers = finished.result();
        // Whoever is told may submit at once, and should find the way free.
        m_isCommitting = false;
        for (std::size_t i = 0; i < batch.size(); ++i) {
            batch[i].promise->addResult(answers.at(static_cast<qsizetype>(i)));
            batch[i].promise->finish();
        }
        if (!m_waiting.empty() && !m_isCommitting) {
            commitWaiting();
        }
    });
}

} // namespace guestwright
