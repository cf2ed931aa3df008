#pragma once

#include "models/invites/invitefilter.h"
#include "models/journey/campaignfunnel.h"

#include <QWidget>

class QHBoxLayout;

namespace guestwright {

struct Actions;
class FunnelView;
class HeadlineNumber;
class PlainLabel;

/// The Overview tab: what the campaign is about, its headline numbers and the funnel.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(Actions &actions, QWidget *parent = nullptr);

    void showCampaign(const Campaign &campaign, const CampaignFunnel &funnel, qint64 items, Instant now);
    [[nodiscard]] FunnelView &funnel() const { return *m_funnel; }

Q_SIGNALS:
    /// The invites behind a number. The filter names no campaign.
    void invitesRequested(const guestwright::InviteFilter &filter);

private:
    [[nodiscard]] QHBoxLayout *makeTop(Actions &actions);
    [[nodiscard]] HeadlineNumber *addNumber(QHBoxLayout &row, const QString &name, const QString &objectName,
                                            const InviteFilter &shows);
    void showRates(const CampaignFunnel &funnel);

    PlainLabel *m_description;
    HeadlineNumber *m_redemption;
    HeadlineNumber *m_opened;
    HeadlineNumber *m_clicked;
    HeadlineNumber *m_active;
    FunnelView *m_funnel;
    PlainLabel *m_notes;
    PlainLabel *m_next;
};

} // namespace guestwright
