#pragma once

#include "models/store/worker.h"

#include <atomic>

namespace guestwright {

/// An open workspace: one thread that writes, one that reads, so that nothing long ever blocks a window.
/// Item models and repositories never see it; controllers and commands hand it their work.
class Workspace
{
public:
    /// Makes a new, empty workspace; refuses a file that exists, or a database that is a workspace already.
    /// Where it fails it leaves no file behind. `person` is who works, for the audit log.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const Location &location,
                                                                   const QString &person = systemUser());
    /// Opens one that exists; an older schema is backed up (see backupFolder()) and migrated. A newer schema,
    /// an empty, a foreign or a damaged file is refused and left as it is, byte for byte.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const Location &location,
                                                                 const QString &person = systemUser());

    /// Whether a server's database, which is there before it is a workspace, is one. Changes nothing.
    [[nodiscard]] static Result<bool> isThere(const Location &server);

    [[nodiscard]] const Location &location() const { return m_location; }
    /// Whether others could read the file until it was opened just now.
    [[nodiscard]] bool wasTightened() const { return m_wasTightened; }

    /// Runs `work(Database &)` on the writer's thread.
    template <typename Work> auto write(Work work) { return m_writer->submit(std::move(work)); }

    /// Runs `work(Database &)` on the reader's thread; it sees what was committed before it started.
    template <typename Work> auto read(Work work) { return m_reader->submit(std::move(work)); }

private:
    Workspace(Location location, QString person) : m_location(std::move(location)), m_person(std::move(person)) { }
    enum class Existing { Needed, Refused };
    [[nodiscard]] Result<> start(Existing existing);

    const Location m_location;
    const QString m_person;
    bool m_wasTightened = false;
    // The reader is destroyed first: the last connection to close checkpoints, which only a writer may do.
    std::unique_ptr<Worker> m_writer;
    std::unique_ptr<Worker> m_reader;
};

} // namespace guestwright
