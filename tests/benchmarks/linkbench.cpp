// Opens the Invitation Links tab of a community as the desktop does: 5 links, 20,000 approved addresses, 10,000
// members, beside the same counts through SQLite's C API. Makes its workspace itself; runs on the offscreen platform.
#include "app/campaigning/changecampaign.h"
#include "app/campaigning/changelinks.h"
#include "app/campaigning/invitees.h"
#include "app/desktop/linkcontroller.h"
#include "models/links/linkrepository.h"
#include "models/orders/memberrepository.h"
#include "ui/actions.h"
#include "ui/links/linklistpage.h"
#include "ui/links/linktable.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>

using namespace guestwright;
using namespace Qt::StringLiterals;

namespace {

constexpr int communityLinks = 5;
constexpr int approvedAddresses = 20'000;
constexpr int communityMembers = 10'000;
constexpr int openings = 9;

Result<> addMembers(Database &db, const Campaign &campaign, qint64 linkId, int count, Instant now)
{
    auto transaction = Transaction::begin(db);
    Result<> done = transaction ? Result<>() : failure(transaction);
    for (int at = 0; done && at < count; ++at) {
        done = MemberRepository(db).add({.uid = u"%1-%2"_s.arg(linkId).arg(at),
                                         .campaignId = campaign.id,
                                         .linkId = linkId,
                                         .at = now,
                                         .name = u"Member %1"_s.arg(at),
                                         .email = u"member%1@mail.example"_s.arg(at)});
    }
    return done ? transaction->commit() : done;
}

Result<> addLink(Database &db, const Campaign &campaign, int number, Instant now)
{
    const auto link = createLink(db,
                                 {.campaignId = campaign.id,
                                  .name = u"Link %1"_s.arg(number),
                                  .kind = InvitationLink::Kind::PreApproved,
                                  .maxUses = approvedAddresses},
                                 now);
    if (!link) {
        return failure(link);
    }
    std::vector<InvitePerson> people;
    for (int at = 0; at < approvedAddresses / communityLinks; ++at) {
        people.push_back({.email = u"guest%1.%2@mail.example"_s.arg(number).arg(at)});
    }
    const auto approved = approveInvitees(db, link->id, people, now, [](qsizetype) { return true; });
    return approved ? addMembers(db, campaign, link->id, communityMembers / communityLinks, now) : failure(approved);
}

/// The campaign's id.
Result<qint64> fillCommunity(Database &db, Instant now)
{
    const auto campaign = createCampaign(db, {.name = u"Community"_s, .purpose = Campaign::Purpose::Membership}, now);
    if (!campaign) {
        return failure(campaign);
    }
    for (int number = 0; number < communityLinks; ++number) {
        if (const auto added = addLink(db, *campaign, number, now); !added) {
            return failure(added);
        }
    }
    return campaign->id;
}

/// Milliseconds for the same numbers without anything of ours.
double countRaw(const QByteArray &path)
{
    sqlite3 *db = nullptr;
    sqlite3_stmt *statement = nullptr;
    sqlite3_open_v2(path.constData(), &db, SQLITE_OPEN_READONLY, nullptr);
    QElapsedTimer timer;
    timer.start();
    sqlite3_prepare_v2(db,
                       "SELECT link_id, count(*), sum(used_at IS NULL) FROM invites WHERE link_id IS NOT NULL AND "
                       "deleted_at IS NULL GROUP BY link_id",
                       -1, &statement, nullptr);
    sqlite3_int64 sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        sum += sqlite3_column_int64(statement, 1);
    }
    sqlite3_finalize(statement);
    sqlite3_prepare_v2(db, "SELECT link_id, count(*) FROM members WHERE link_id IS NOT NULL GROUP BY link_id", -1,
                       &statement, nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        sum += sqlite3_column_int64(statement, 1);
    }
    sqlite3_finalize(statement);
    const double spent = double(timer.nsecsElapsed()) / 1e6;
    sqlite3_close(db);
    return sum == approvedAddresses + communityMembers ? spent : 0;
}

/// Milliseconds until the links of the campaign are painted.
double openTab(LinkController &controller, LinkListPage &page, qint64 campaignId)
{
    controller.setCampaign(0);
    QElapsedTimer timer;
    timer.start();
    controller.setCampaign(campaignId);
    while (page.model().rowCount() != communityLinks) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    }
    page.table().viewport()->repaint();
    return double(timer.nsecsElapsed()) / 1e6;
}

double middleOf(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, Theme::Light);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"community.guestwright"_s);
    auto workspace = Workspace::create({.engine = Engine::Sqlite, .path = path});
    const auto campaign = workspace
        ? (*workspace)->write([](Database &db) { return fillCommunity(db, systemNow()); }).result()
        : Result<qint64>(failure(workspace));
    if (!campaign) {
        std::fprintf(stderr, "%s\n", qPrintable(campaign.error().message));
        return 1;
    }
    QWidget owner;
    Actions actions(&owner);
    Session session;
    LinkListPage page(actions);
    LinkController controller(session, actions, page);
    page.resize(1200, 860);
    page.show();
    session.open(std::move(*workspace));
    std::vector<double> ours;
    std::vector<double> raw;
    for (int round = 0; round < openings; ++round) {
        ours.push_back(openTab(controller, page, *campaign));
        raw.push_back(countRaw(path.toUtf8()));
    }
    const double opened = middleOf(ours);
    const double reference = middleOf(raw);
    std::printf("%-40s%10.1f ms  <= 150%s\n", "open the Invitation Links tab", opened,
                opened <= 150 ? "" : "   missed");
    std::printf("%-40s%10.1f ms\n", "reference: counts by SQLite's C API", reference);
    std::printf("%-40s%10.1f\n", "ratio", opened / reference);
    return 0;
}
