#include "app/desktop/recentworkspaces.h"

#include "ui/mainwindow.h"
#include "ui/startpage.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QString recentKey = u"workspace/recent"_s;
constexpr qsizetype mostKept = 10;

QString recentWords(const char *text)
{
    return QCoreApplication::translate("RecentWorkspaces", text);
}

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

void showRecent(MainWindow &window, const QString &shownUrl, const std::function<void(const QString &)> &open)
{
    QMenu &menu = window.recentMenu();
    menu.clear();
    QList<RecentWorkspace> others;
    for (const RecentWorkspace &recent : recentWorkspaces()) {
        const bool isShown = recent.url == shownUrl;
        const QString name = QString(recent.name).replace(u'&', u"&&"_s);
        QAction *action = menu.addAction(
            recent.isMissing ? recentWords(QT_TRANSLATE_NOOP("RecentWorkspaces", "%1 (missing)")).arg(name) : name);
        action->setObjectName(u"recentWorkspaceAction"_s);
        action->setStatusTip(recent.where);
        action->setEnabled(!recent.isMissing && !isShown);
        QObject::connect(action, &QAction::triggered, &window, [open, url = recent.url] { open(url); });
        if (!isShown) {
            others << recent;
        }
    }
    menu.addSeparator();
    QAction *clear = menu.addAction(recentWords(QT_TRANSLATE_NOOP("RecentWorkspaces", "&Clear This List")));
    clear->setObjectName(u"clearRecentAction"_s);
    QObject::connect(clear, &QAction::triggered, &window, [&window] {
        forgetRecent();
        window.startPage().setRecent({});
    });
    window.startPage().setRecent(others);
}

void forgetRecent()
{
    QSettings().remove(recentKey);
}

} // namespace guestwright
