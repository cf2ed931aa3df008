#pragma once

#include "models/journey/campaignfunnel.h"
#include "ui/widgets/datatable.h"

class QStandardItemModel;

namespace guestwright {

/// The funnel as a table with bars: a screen reader reads it, and it can be copied. Each stage opens its invites.
class FunnelView : public DataTable
{
    Q_OBJECT

public:
    enum Column { StageColumn, BarColumn, PeopleColumn, ShareColumn, DropOffColumn, TimeColumn, ColumnCount };

    explicit FunnelView(QWidget *parent = nullptr);

    void setFunnel(const CampaignFunnel &funnel, const Campaign &campaign);
    /// They are counted later than the rest.
    void setTimes(const StageTimes &times);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stageChosen(guestwright::Stage::Kind stage);
    void shown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addStage(const FunnelStage &stage, const CampaignFunnel &funnel, const Campaign &campaign);
    void choose(int row);

    QStandardItemModel *m_rows;
    QList<FunnelStage> m_stages;
    StageTimes m_times;
};

} // namespace guestwright
