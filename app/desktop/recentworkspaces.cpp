#include "app/desktop/recentworkspaces.h"

#include <QFileInfo>
#include <QSettings>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QString recentKey = u"workspace/recent"_s;
constexpr qsizetype mostKept = 10;

} // namespace

QString workspaceTitle(const Location &location)
{
    return location.engine == Engine::Sqlite ? QFileInfo(location.path).completeBaseName() : location.database;
}

QList<RecentWorkspace> recentWorkspaces()
{
    QList<RecentWorkspace> recent;
    const QStringList urls = QSettings().value(recentKey).toStringList();
    for (const QString &url : urls) {
        if (const auto location = Location::parse(url)) {
            recent.append({.name = workspaceTitle(*location),
                           .where = location->display(),
                           .url = url,
                           .isMissing = location->engine == Engine::Sqlite && !QFileInfo::exists(location->path)});
        }
    }
    return recent;
}

void rememberRecent(const Location &location)
{
    QStringList urls = QSettings().value(recentKey).toStringList();
    const QString url = location.toUrl(); // without the password
    urls.removeAll(url);
    urls.prepend(url);
    QSettings().setValue(recentKey, urls.first(qMin(mostKept, urls.size())));
}

void forgetRecent()
{
    QSettings().remove(recentKey);
}

} // namespace guestwright
