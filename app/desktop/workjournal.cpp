#include "app/desktop/workjournal.h"

#include <QDir>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(journalLog, "guestwright.journal")

const QString journalSuffix = u".json"_s;

bool writeForOwner(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(text) == text.size() && file.commit();
}

std::optional<BegunWork> readWork(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? workFromJson(QJsonDocument::fromJson(file.readAll()).object())
                                          : std::nullopt;
}

} // namespace

WorkJournal::WorkJournal(QString folder) : m_folder(std::move(folder)) { }

QString WorkJournal::pathOf(const QString &id) const
{
    return QDir(m_folder).filePath(id + journalSuffix);
}

bool WorkJournal::take(const QString &id)
{
    auto lock = std::make_unique<QLockFile>(QDir(m_folder).filePath(id + u".lock"_s));
    lock->setStaleLockTime(0); // however old: only a process that is gone gives it up
    if (!lock->tryLock(0)) {
        return false;
    }
    m_held[id] = std::move(lock);
    return true;
}

QString WorkJournal::begin(const BegunWork &work)
{
    const QString id = QUuid::createUuid().toString(QUuid::Id128);
    const QByteArray text = QJsonDocument(toJson(work)).toJson(QJsonDocument::Compact);
    if (!QDir().mkpath(m_folder) || !take(id) || !writeForOwner(pathOf(id), text)) {
        qCWarning(journalLog, "the journal of begun work could not be written");
        m_held.erase(id);
        return {};
    }
    return id;
}

void WorkJournal::end(const QString &id)
{
    if (m_held.contains(id)) {
        QFile::remove(pathOf(id));
        m_held.erase(id); // unlocks, which removes the lock's file
    }
}

QList<BegunWork> WorkJournal::interrupted(const QString &workspace)
{
    QList<BegunWork> found;
    const QStringList names = QDir(m_folder).entryList({u'*' + journalSuffix}, QDir::Files);
    for (const QString &name : names) {
        const QString id = name.chopped(journalSuffix.size());
        auto work = readWork(pathOf(id));
        if (work && work->workspace == workspace && !m_held.contains(id) && take(id)) {
            work->id = id;
            found << *work;
        }
    }
    std::ranges::sort(found, {}, &BegunWork::begun);
    return found;
}

} // namespace guestwright
