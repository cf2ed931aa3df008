#include "app/desktop/session.h"

#include "app/campaigning/housekeeping.h"
#include "app/desktop/beside.h"

#include <QDir>
#include <QStandardPaths>

namespace guestwright {

using namespace Qt::StringLiterals;

Session::Session(std::function<Instant()> now)
    : m_now(std::move(now))
    , m_journal(QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"unfinished"_s))
{ }

QString Session::beginWork(BegunWork work)
{
    work.workspace = m_workspace->location().toUrl();
    return m_journal.begin(work);
}

QList<BegunWork> Session::interruptedWork()
{
    return m_journal.interrupted(m_workspace->location().toUrl());
}

void Session::open(std::shared_ptr<Workspace> workspace)
{
    m_watch.reset();
    m_workspace = std::move(workspace);
    m_watch = std::make_unique<ChangeWatch>(*m_workspace);
    connect(m_watch.get(), &ChangeWatch::changed, this, &Session::changed);
    connect(m_watch.get(), &ChangeWatch::lost, this, &Session::connectionLost);
    connect(m_watch.get(), &ChangeWatch::back, this, &Session::connectionBack);
    Q_EMIT opened();
}

QFuture<Result<std::shared_ptr<Workspace>>> openBeside(const Location &location, bool create)
{
    return runBeside([location, create]() -> Result<std::shared_ptr<Workspace>> {
        auto opened = create ? Workspace::create(location) : Workspace::open(location);
        if (opened) {
            // What fails here is tried again at the next opening; it is no reason not to work.
            [[maybe_unused]] const auto kept =
                (*opened)->write([](Database &db) { return keepHouse(db, systemNow()); }).result();
        }
        return opened ? Result<std::shared_ptr<Workspace>>(std::move(*opened)) : failure(opened);
    });
}

} // namespace guestwright
