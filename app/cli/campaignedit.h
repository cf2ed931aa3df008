#pragma once

#include "app/cli/command.h"
#include "app/cli/values.h"
#include "models/campaigns/campaign.h"
#include "models/core/result.h"
#include "models/store/database.h"

namespace guestwright {

/// The options that `campaign add`, `set` and `page` share, and what they change in a campaign.
class CampaignEdit
{
public:
    [[nodiscard]] static QList<Option> addOptions();
    [[nodiscard]] static QList<Option> setOptions();
    [[nodiscard]] static QList<Option> pageOptions();

    [[nodiscard]] static Outcome<CampaignEdit> read(const Arguments &arguments);

    /// Whether any option was given.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

    /// Writes what was given into the campaign; times are meant in its zone.
    [[nodiscard]] Result<> apply(Database &db, Campaign &campaign, Instant now) const;

private:
    [[nodiscard]] Result<> applyTimes(Campaign &campaign, Instant now) const;
    void readPage(Values &values);
    [[nodiscard]] Result<> applyPage(Database &db, LandingPage &page) const;
    [[nodiscard]] Result<> applyAccount(Database &db, Campaign &campaign) const;

    bool m_isEmpty = true;
    QList<std::pair<QString Campaign::*, QString>> m_texts;
    std::optional<Campaign::Purpose> m_purpose;
    std::optional<Campaign::Binding> m_binding;
    std::optional<bool> m_trackOpens;
    std::optional<Expiration> m_expires;
    std::optional<Expiration> m_opens;
    std::optional<QString> m_account;
    QList<std::pair<QString LandingPage::*, QString>> m_pageTexts;
    std::optional<QString> m_logo; ///< a file; empty: none
    std::optional<QStringList> m_nextSteps;
    std::optional<QStringList> m_countries;
    std::optional<qint64> m_itemsPerInvite;
};

} // namespace guestwright
