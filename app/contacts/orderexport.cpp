#include "app/contacts/orderexport.h"

#include "app/contacts/csvwriter.h"
#include "app/contacts/outputtarget.h"
#include "models/audit/change.h"
#include "models/campaigns/campaignrepository.h"
#include "models/links/linkrepository.h"
#include "models/orders/memberrepository.h"
#include "models/orders/orderrepository.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

void writeRow(CsvWriter &csv, const QStringList &cells)
{
    for (const QString &cell : cells) {
        csv.text(cell);
    }
    csv.endRow();
}

QString linkName(const QHash<qint64, QString> &names, std::optional<qint64> id)
{
    return id ? names.value(*id) : QString();
}

bool isWanted(const std::optional<RedemptionWay> &way, const std::optional<qint64> &linkId)
{
    return !way || way->includes(linkId);
}

Result<qint64> writeOrders(Database &db, qint64 campaignId, const std::optional<RedemptionWay> &way, CsvWriter &csv)
{
    const auto orders = OrderRepository(db).all(campaignId);
    const auto links = orders ? LinkRepository(db).names(campaignId) : Result<QHash<qint64, QString>>(failure(orders));
    if (!links) {
        return failure(links);
    }
    csv.header({u"Order"_s, u"At"_s, u"Items"_s, u"Name"_s, u"Email"_s, u"Phone"_s, u"Address"_s, u"Address 2"_s,
                u"Postal Code"_s, u"City"_s, u"Region"_s, u"Country"_s, u"Link"_s});
    qint64 written = 0;
    for (const Order &order : *orders) {
        if (!isWanted(way, order.linkId)) {
            continue;
        }
        ++written;
        const Destination &to = order.destination;
        writeRow(csv,
                 {order.number, toIso(order.at), itemWords(order.items), to.name, to.email, to.phone, to.line1,
                  to.line2, to.postalCode, to.city, to.region, to.country, linkName(*links, order.linkId)});
    }
    return written;
}

Result<qint64> writeMembers(Database &db, qint64 campaignId, const std::optional<RedemptionWay> &way, CsvWriter &csv)
{
    const auto members = MemberRepository(db).all(campaignId);
    const auto links =
        members ? LinkRepository(db).names(campaignId) : Result<QHash<qint64, QString>>(failure(members));
    if (!links) {
        return failure(links);
    }
    csv.header({u"Name"_s, u"Email"_s, u"Role"_s, u"Groups"_s, u"Link"_s, u"At"_s});
    qint64 written = 0;
    for (const Member &member : *members) {
        if (!isWanted(way, member.linkId)) {
            continue;
        }
        ++written;
        writeRow(csv,
                 {member.name, member.email, member.role, member.groups.join(u", "_s), linkName(*links, member.linkId),
                  toIso(member.at)});
    }
    return written;
}

} // namespace

Result<qint64> exportRedemptions(Database &db, qint64 campaignId, const QString &path, ExportMode mode, Instant now,
                                 const std::optional<RedemptionWay> &way)
{
    const auto cannotBeWritten = [&path](const QSaveFile &file) {
        return fail(Error::Kind::Storage,
                    QCoreApplication::translate("InviteExport", "%1 cannot be written: %2. Nothing there was changed")
                        .arg(path, file.errorString()));
    };
    const auto campaign = CampaignRepository(db).find(campaignId);
    const auto allowed = campaign ? refuseDatabaseAsTarget(path, db.location()) : Result<>(failure(campaign));
    if (!allowed) {
        return failure(allowed);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return cannotBeWritten(file);
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // names and addresses
    CsvWriter csv(file, mode == ExportMode::Exact ? CsvWriter::Mode::Exact : CsvWriter::Mode::Spreadsheet);
    auto change = Change::begin(db, Action::Kind::ExportOrders, now, campaignId, QFileInfo(path).fileName());
    const bool isGift = campaign->purpose == Campaign::Purpose::Gift;
    const auto written = !change ? Result<qint64>(failure(change))
        : isGift                 ? writeOrders(db, campaignId, way, csv)
                                 : writeMembers(db, campaignId, way, csv);
    const auto finished = written ? csv.finish() : Result<>(failure(written));
    if (!finished) {
        return failure(finished);
    }
    if (const auto recorded = change->commit(*written); !recorded) {
        return failure(recorded);
    }
    return file.commit() ? written : Result<qint64>(cannotBeWritten(file));
}

} // namespace guestwright
