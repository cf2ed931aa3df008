#include "ui/campaigns/funnelview.h"

#include "models/core/relativetime.h"
#include "models/journey/journeywords.h"
#include "models/store/itemdatarole.h"
#include "ui/campaigns/funnelbar.h"
#include "ui/campaigns/percent.h"
#include "ui/forms/form.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tabular.h"
#include "ui/widgets/rowdelegate.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int funnelRow = 57;
constexpr int funnelHeader = 30;

/// A number that leads to its invites.
class LeadingNumberDelegate final : public RowDelegate
{
public:
    explicit LeadingNumberDelegate(QObject *parent) : RowDelegate(TextLook::Number, parent) { }

protected:
    void paintContents(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                       const QModelIndex &index, const Colors &colors) const override
    {
        QFont font = themeFont(TextSize::Normal, QFont::DemiBold);
        font.setUnderline(option.state.testFlag(QStyle::State_MouseOver));
        painter.setFont(font);
        painter.setPen(colors.accent);
        drawTabular(painter, place, index.data().toString(),
                    option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight);
    }
};

QString noteOf(const FunnelStage &stage, const CampaignFunnel &funnel)
{
    if (stage.stage == Stage::Kind::Sent && funnel.bounced > 0) {
        return FunnelView::tr("%n bounced", "", int(funnel.bounced));
    }
    if (stage.stage == Stage::Kind::Clicked && funnel.clickedUnsent > 0) {
        return FunnelView::tr("%n never sent by mail", "", int(funnel.clickedUnsent));
    }
    return {};
}

} // namespace

FunnelView::FunnelView(QWidget *parent) : DataTable(parent), m_rows(new QStandardItemModel(0, ColumnCount, this))
{
    nameWidget(*this, u"funnelTable"_s, tr("Journey"));
    m_rows->setHorizontalHeaderLabels(
        {tr("Stage"), tr("Reached"), tr("People"), tr("Of invites"), tr("Drop-off"), tr("Median time")});
    for (const int column : {PeopleColumn, ShareColumn, DropOffColumn, TimeColumn}) {
        m_rows->setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        setItemDelegateForColumn(column, new RowDelegate(TextLook::Number, this));
        setColumnWidth(column, 96);
    }
    setModel(m_rows);
    setSortingEnabled(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setRowHeight(funnelRow);
    setEdgeMargin(2);
    setItemDelegateForColumn(StageColumn, new RowDelegate(TextLook::Name, this));
    setItemDelegateForColumn(BarColumn, new FunnelBarDelegate(this));
    setItemDelegateForColumn(PeopleColumn, new LeadingNumberDelegate(this));
    setColumnWidth(StageColumn, 150);
    setColumnWidth(TimeColumn, 110);
    setStretchColumn(BarColumn);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == PeopleColumn) {
            choose(index.row());
        }
    });
    connect(this, &DataTable::opened, this, [this](const QModelIndex &index) {
        if (index.column() != PeopleColumn) { // a click has opened it already
            choose(index.row());
        }
    });
}

void FunnelView::setFunnel(const CampaignFunnel &funnel, const Campaign &campaign)
{
    const int current = currentIndex().row();
    m_stages = funnel.stages;
    m_rows->removeRows(0, m_rows->rowCount());
    for (const FunnelStage &stage : funnel.stages) {
        addStage(stage, funnel, campaign);
    }
    setTimes(m_times);
    setCurrentIndex(m_rows->index(current, StageColumn));
    updateGeometry();
}

void FunnelView::addStage(const FunnelStage &stage, const CampaignFunnel &funnel, const Campaign &campaign)
{
    const QLocale locale;
    const auto share = Rate{stage.people, funnel.invites}.share();
    QList<QStandardItem *> cells;
    for (const QString &text : {stageWords(stage.stage, campaign.purpose), QString(),
                                stage.isCounted ? locale.toString(stage.people) : QString(),
                                stage.isCounted ? percentText(share, 0) : QString(),
                                stage.dropOff ? percentText(stage.dropOff->share(), 0) : QString(), QString()}) {
        cells << new QStandardItem(text);
    }
    QStandardItem *bar = cells.at(BarColumn);
    bar->setData(
        QVariant::fromValue(FunnelBar{share.value_or(0), Rate{stage.automated, funnel.invites}.share().value_or(0),
                                      stage.automated, stage.isCounted}),
        SortRole);
    bar->setData(noteOf(stage, funnel), DetailRole);
    QStringList words;
    words << (!stage.isCounted          ? tr("Not counted")
                  : stage.automated > 0 ? tr("%n more only automated", "", int(stage.automated))
                                        : QString())
          << noteOf(stage, funnel);
    words.removeAll(QString());
    bar->setText(words.join(u"; "_s));
    if (stage.dropOff) {
        cells.at(DropOffColumn)
            ->setToolTip(tr("%1 of %2 who had the stage before")
                             .arg(locale.toString(stage.dropOff->part), locale.toString(stage.dropOff->whole)));
    }
    m_rows->appendRow(cells);
}

void FunnelView::setTimes(const StageTimes &times)
{
    m_times = times;
    for (int row = 0; row < m_stages.size(); ++row) {
        const auto time = times.at(std::size_t(m_stages.at(row).stage));
        m_rows->item(row, TimeColumn)->setText(time && m_stages.at(row).isCounted ? spanText(*time) : QString());
    }
}

QSize FunnelView::sizeHint() const
{
    return {720, funnelHeader + funnelRow * int(std::max<qsizetype>(1, m_stages.size())) + 2};
}

QSize FunnelView::minimumSizeHint() const
{
    return {560, sizeHint().height()};
}

void FunnelView::showEvent(QShowEvent *event)
{
    DataTable::showEvent(event);
    Q_EMIT shown();
}

void FunnelView::choose(int row)
{
    if (row >= 0 && row < m_stages.size() && m_stages.at(row).isCounted) {
        Q_EMIT stageChosen(m_stages.at(row).stage);
    }
}

} // namespace guestwright
