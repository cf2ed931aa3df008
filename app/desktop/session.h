#pragma once

#include "app/desktop/workjournal.h"
#include "app/secrets/secretstore.h"
#include "models/core/clock.h"
#include "models/core/whenfinished.h"
#include "models/store/changewatch.h"
#include "models/store/workspace.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace guestwright {

/// The workspace that is open, for controllers: work is done on its threads and answered in the window's thread.
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(std::function<Instant()> now = systemNow);

    [[nodiscard]] bool isOpen() const { return m_workspace != nullptr; }
    [[nodiscard]] std::shared_ptr<Workspace> workspace() const { return m_workspace; }
    [[nodiscard]] Instant now() const { return m_now(); }
    [[nodiscard]] const std::function<Instant()> &clock() const { return m_now; }

    /// Where passwords and keys lie, for all who need some: what a key ring does not take is known to this one only.
    [[nodiscard]] const std::shared_ptr<SecretStore> &secrets() const { return m_secrets; }

    void open(std::shared_ptr<Workspace> workspace);

    /// Notes in the journal that long work on this workspace begins, and that it has ended, well or not. What a process
    /// that is no more did not end is offered again.
    [[nodiscard]] QString beginWork(BegunWork work);
    void endWork(const QString &id) { m_journal.end(id); }
    [[nodiscard]] QList<BegunWork> interruptedWork();

    /// Runs `work(Database &)` beside the window and then `answer(result)` in its thread, unless the context is gone or
    /// another workspace was opened meanwhile.
    template <typename Work, typename Answer> void read(QObject *context, Work work, Answer answer)
    {
        answerIn(context, m_workspace->read(std::move(work)), std::move(answer), false);
    }

    /// The same for a change; where it succeeded everybody is told by changed(), before the answer.
    template <typename Work, typename Answer> void write(QObject *context, Work work, Answer answer)
    {
        answerIn(context, m_workspace->write(std::move(work)), std::move(answer), true);
    }

    /// What needs the writer but changes nothing: a dry run.
    template <typename Work, typename Answer> void look(QObject *context, Work work, Answer answer)
    {
        answerIn(context, m_workspace->write(std::move(work)), std::move(answer), false);
    }

Q_SIGNALS:
    void opened();
    /// Something in the workspace is no longer as it was, by this window or by somebody else.
    void changed();
    /// The server of the workspace does not answer; it is tried again until connectionBack().
    void connectionLost();
    void connectionBack();
    /// The window is about to close: long work is to stop.
    void closing();

private:
    template <typename Future, typename Answer>
    void answerIn(QObject *context, const Future &future, Answer answer, bool changes)
    {
        const Workspace *asked = m_workspace.get();
        whenFinished(future, context, [this, asked, changes, answer = std::move(answer)](Future finished) mutable {
            const auto result = finished.takeResult();
            if (asked != m_workspace.get()) {
                return;
            }
            if (changes && result) {
                Q_EMIT changed();
            }
            answer(result);
        });
    }

    std::function<Instant()> m_now;
    std::shared_ptr<SecretStore> m_secrets = std::make_shared<SecretStore>(QString());
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<ChangeWatch> m_watch; ///< of the workspace, so it goes first
    WorkJournal m_journal;
};

/// Opens a workspace, or makes one, beside the window: a large one may have to be checked and migrated first.
[[nodiscard]] QFuture<Result<std::shared_ptr<Workspace>>> openBeside(const Location &location, bool create);

} // namespace guestwright
