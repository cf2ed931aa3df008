#pragma once

#include "models/campaigns/campaign.h"

#include <QWidget>

class QHBoxLayout;

namespace guestwright {

struct Actions;
class HeadlineNumber;
class PlainLabel;

/// How many of a campaign's invites are how far.
struct CampaignNumbers {
    qint64 invites = 0;
    qint64 sent = 0;
    qint64 used = 0;
    qint64 bounced = 0;
};

/// The Overview tab: what the campaign is about and its headline numbers.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(Actions &actions, QWidget *parent = nullptr);

    void showCampaign(const Campaign &campaign, const CampaignNumbers &numbers, qint64 items, Instant now);

private:
    [[nodiscard]] HeadlineNumber *addNumber(QHBoxLayout &row, const QString &name, const QString &objectName);

    PlainLabel *m_description;
    HeadlineNumber *m_invites;
    HeadlineNumber *m_sent;
    HeadlineNumber *m_redeemed;
    HeadlineNumber *m_bounced;
    PlainLabel *m_next;
};

} // namespace guestwright
