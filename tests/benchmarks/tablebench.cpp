// Opens, sorts and scrolls the invite table as the desktop does, beside reading the same ids through SQLite's C API.
// usage: tablebench WORKSPACE, with one campaign; runs on the offscreen platform
#include "app/desktop/invitelistcontroller.h"
#include "app/desktop/session.h"
#include "models/invites/invitetablemodel.h"
#include "ui/actions.h"
#include "ui/invites/invitepage.h"
#include "ui/invites/invitetable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>

#include <sqlite3.h>

#include <cstdio>
#include <functional>

using namespace guestwright;

namespace {

/// Resident memory of this process in MiB (proc(5), statm).
double residentMebibytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * 4096 / 1048576 : 0;
}

/// Milliseconds until the condition holds and what it shows is painted.
double untilPainted(QWidget &viewport, const std::function<bool()> &holds)
{
    QElapsedTimer timer;
    timer.start();
    while (!holds()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    }
    viewport.repaint();
    return double(timer.nsecsElapsed()) / 1e6;
}

double readIdsRaw(const char *path)
{
    sqlite3 *db = nullptr;
    sqlite3_stmt *statement = nullptr;
    QElapsedTimer timer;
    timer.start();
    sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_prepare_v2(db, "SELECT id FROM invites WHERE campaign_id = 1 AND deleted_at IS NULL ORDER BY number", -1,
                       &statement, nullptr);
    sqlite3_int64 sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        sum += sqlite3_column_int64(statement, 0);
    }
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return sum > 0 ? double(timer.nsecsElapsed()) / 1e6 : 0;
}

void print(const char *what, double value, const char *unit, double target)
{
    std::printf("%-40s%10.1f %-4s<= %-6.0f%s\n", what, value, unit, target, value <= target ? "" : "   missed");
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, Theme::Light);
    const auto location = Location::parse(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    auto workspace = location ? Workspace::open(*location) : Result<std::unique_ptr<Workspace>>(failure(location));
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qPrintable(workspace.error().message));
        return 1;
    }
    const double raw = readIdsRaw(argv[1]);
    QWidget owner;
    Actions actions(&owner);
    InviteTableModel model;
    Session session;
    InvitePage page(actions, model);
    InviteListController controller(session, model, page);
    page.resize(1200, 860);
    page.show();
    session.open(std::move(*workspace));
    QCoreApplication::processEvents();
    QWidget &viewport = *page.table().viewport();
    const auto isShown = [&model](int row) { return row < model.rowCount() && model.inviteAt(row); };

    const double before = residentMebibytes();
    controller.showCampaign(1);
    const double opened = untilPainted(viewport, [&] { return isShown(0); });
    const double ids = opened + untilPainted(viewport, [&] { return model.hasAllIds() && model.rowCount() > 0; });
    print("open: first full paint", opened, "ms", 100);
    print("open: all ids there", ids, "ms", 300 + opened);
    print("open: more memory", residentMebibytes() - before, "MiB", 60);

    const auto sortBy = [&](int column) {
        const quint64 generation = model.generation();
        page.table().sortByColumn(column, Qt::DescendingOrder);
        return untilPainted(viewport, [&] { return model.generation() != generation && isShown(0); });
    };
    print("sort by name", sortBy(InviteTableModel::NameColumn), "ms", 150);
    untilPainted(viewport, [&] { return model.hasAllIds(); });
    print("sort by works until", sortBy(InviteTableModel::WorksUntilColumn), "ms", 150);
    untilPainted(viewport, [&] { return model.hasAllIds(); });
    page.table().verticalScrollBar()->setValue(page.table().verticalScrollBar()->maximum());
    print("jump to the end", untilPainted(viewport, [&] { return isShown(model.rowCount() - 1); }), "ms", 16);
    std::printf("%-40s%10.1f ms   (%d rows)\n", "reference: all ids by SQLite's C API", raw, model.rowCount());
    return 0;
}
