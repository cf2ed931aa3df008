#include "app/campaigning/campaignchange.h"

#include "models/campaigns/campaignrepository.h"

#include <QCoreApplication>

#include <utility>

namespace guestwright {

using namespace Qt::StringLiterals;

CampaignChange::CampaignChange(Database &db, Change change, const Campaign &before)
    : m_db(db)
    , m_change(std::move(change))
    , m_before(before)
{ }

Result<CampaignChange> CampaignChange::begin(Database &db, qint64 id, Action::Kind action, Instant now)
{
    const auto named = CampaignRepository(db).find(id);
    auto change = named ? Change::begin(db, action, now, id, named->name) : failure(named);
    const auto before = change ? CampaignRepository(db).find(id) : Result<Campaign>(failure(change));
    return before ? Result<CampaignChange>(CampaignChange(db, std::move(*change), *before)) : failure(before);
}

Result<Campaign> CampaignChange::store(const Campaign &campaign, const QStringList &columns)
{
    auto done = m_change.remember(u"campaigns"_s, campaign.id, columns);
    done = done ? CampaignRepository(m_db).update(campaign, m_change.revision()) : done;
    done = done ? m_change.commit(1) : done;
    return done ? Result<Campaign>(campaign) : failure(done);
}

QString campaignWords(const char *text)
{
    return QCoreApplication::translate("ChangeCampaign", text);
}

tl::unexpected<Error> invalidCampaign(const char *text)
{
    return fail(Error::Kind::Invalid, campaignWords(text));
}

} // namespace guestwright
