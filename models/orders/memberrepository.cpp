#include "models/orders/memberrepository.h"

#include "models/core/folding.h"
#include "models/store/query.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QChar betweenGroups = u'\n';

} // namespace

Result<> MemberRepository::add(const Member &member)
{
    const auto added =
        run(m_db,
            u"INSERT INTO members (uid, campaign_id, invite_id, at, name, name_key, email, role, groups, link_id) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (uid) DO NOTHING"_s,
            {member.uid, member.campaignId, member.inviteId, member.at, member.name, foldName(member.name),
             member.email, member.role, member.groups.join(betweenGroups), member.linkId});
    return added ? Result<>() : failure(added);
}

Result<QList<Member>> MemberRepository::all(qint64 campaignId)
{
    const auto rows =
        run(m_db,
            u"SELECT id, uid, campaign_id, invite_id, link_id, at, name, email, role, groups FROM members WHERE "
            "campaign_id = ? ORDER BY at DESC, id DESC"_s,
            {campaignId});
    if (!rows) {
        return failure(rows);
    }
    QList<Member> members;
    for (const QVariantList &row : rows->rows) {
        RowReader read(row);
        members.append({.id = read.number(),
                        .uid = read.text(),
                        .campaignId = read.number(),
                        .inviteId = read.optionalNumber(),
                        .linkId = read.optionalNumber(),
                        .at = read.instant(),
                        .name = read.text(),
                        .email = read.text(),
                        .role = read.text(),
                        .groups = read.text().split(betweenGroups, Qt::SkipEmptyParts)});
    }
    return members;
}

Result<qint64> MemberRepository::count(qint64 campaignId)
{
    const auto count = run(m_db, u"SELECT count(*) FROM members WHERE campaign_id = ?"_s, {campaignId});
    return count ? Result<qint64>(count->number()) : failure(count);
}

} // namespace guestwright
