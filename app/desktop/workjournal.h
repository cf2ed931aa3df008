#pragma once

#include "app/desktop/begunwork.h"

#include <QList>
#include <QLockFile>

#include <map>
#include <memory>

namespace guestwright {

/// Long work that is under way, a small file of its owner's alone for each, so that the next start can offer again what
/// a crash has interrupted. The file goes when the work has ended, well or not; the lock beside it tells an interrupted
/// process from one that is still at work. Belongs to the window's thread.
class WorkJournal
{
public:
    /// The folder is made when it is needed.
    explicit WorkJournal(QString folder);

    /// The id for end(). A journal that cannot be written hinders no work: the id is empty then.
    [[nodiscard]] QString begin(const BegunWork &work);
    void end(const QString &id);

    /// What was begun for that workspace by processes that are no more, the oldest first. It belongs to this journal
    /// from now on, until end().
    [[nodiscard]] QList<BegunWork> interrupted(const QString &workspace);

private:
    [[nodiscard]] QString pathOf(const QString &id) const;
    [[nodiscard]] bool take(const QString &id);

    QString m_folder;
    std::map<QString, std::unique_ptr<QLockFile>> m_held;
};

} // namespace guestwright
