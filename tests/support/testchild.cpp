// A process that the tests may kill at any moment. usage: testchild create|send WORKSPACE | churn WORKSPACE SEED COUNT
#include "app/campaigning/changeinvites.h"
#include "app/campaigning/createinvites.h"
#include "app/campaigning/queuesending.h"
#include "app/mail/outboxrunner.h"
#include "models/campaigns/campaignrepository.h"
#include "models/store/workspace.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QRandomGenerator>

#include <cstdio>

using namespace guestwright;

namespace {

int complain(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.message));
    return 1;
}

int send(const std::shared_ptr<Workspace> &workspace)
{
    const auto report = QCoro::waitFor(runOutbox(workspace, {}, {}));
    return report ? 0 : complain(report.error());
}

/// One change of any kind; what may be refused by the rules is no failure here.
Result<> changeSomething(Database &db, qint64 campaignId, QRandomGenerator &random)
{
    const InviteFilter some{.campaignId = campaignId, .search = QString::number(random.bounded(100))};
    const Instant now = systemNow();
    switch (random.bounded(6)) {
    case 0: {
        const auto made = createBulkInvites(db, campaignId, BlankLinks{1 + random.bounded(20)}, {}, now,
                                            [](qsizetype) { return true; });
        return made ? Result<>() : failure(made);
    }
    case 1: {
        const auto changed = revokeInvites(db, some, now);
        return changed ? Result<>() : failure(changed);
    }
    case 2: {
        const auto changed = restoreInvites(db, some, now);
        return changed ? Result<>() : failure(changed);
    }
    case 3: {
        const auto changed = extendInvites(db, some, Expiration::after(7), now);
        return changed ? Result<>() : failure(changed);
    }
    case 4: {
        const auto changed = replaceLinks(db, some, now);
        return changed ? Result<>() : failure(changed);
    }
    default: {
        const auto changed = deleteInvites(db, some, now);
        return changed ? Result<>() : failure(changed);
    }
    }
}

int churn(const std::shared_ptr<Workspace> &workspace, quint32 seed, int count)
{
    QRandomGenerator random(seed);
    for (int i = 0; i < count; ++i) {
        const Result<> changed =
            workspace
                ->write([&random](Database &db) -> Result<> {
                    const auto campaigns = CampaignRepository(db).all();
                    return campaigns ? changeSomething(db, campaigns->first().campaign.id, random) : failure(campaigns);
                })
                .result();
        if (!changed) {
            return complain(changed.error());
        }
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto location = Location::parse(arguments.value(2));
    if (!location) {
        return complain(location.error());
    }
    const bool isNew = arguments.value(1) == QLatin1String("create");
    auto opened = isNew ? Workspace::create(*location) : Workspace::open(*location);
    if (!opened) {
        return complain(opened.error());
    }
    const std::shared_ptr<Workspace> workspace = std::move(*opened);
    if (isNew) {
        return 0;
    }
    return arguments.value(1) == QLatin1String("send")
        ? send(workspace)
        : churn(workspace, arguments.value(3).toUInt(), arguments.value(4).toInt());
}
