#pragma once

#include <QHash>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace guestwright {

class DataTable;
class EmptyState;
class FilterButton;
class NoMatch;
class RedemptionTableModel;

/// The Orders tab of a gift campaign, the Members tab of a membership campaign.
class OrderPage : public QWidget
{
    Q_OBJECT

public:
    explicit OrderPage(QWidget *parent = nullptr);

    [[nodiscard]] RedemptionTableModel &model() const { return *m_model; }
    [[nodiscard]] DataTable &table() const { return *m_table; }
    /// Takes the filter away: another campaign has other links.
    void showAll();

Q_SIGNALS:
    void exportRequested();
    /// Return or a double click on the redemption of an invite.
    void inviteRequested(qint64 inviteId);

private:
    void setUpTable();
    [[nodiscard]] QWidget *makeFull();
    void fillLinks();
    void filter(const QVariant &link);
    void showKind();

    RedemptionTableModel *m_model;
    DataTable *m_table;
    QPushButton *m_export;
    FilterButton *m_link;
    NoMatch *m_noMatch;
    QHash<qint64, QString> m_shownLinks;
    QStackedWidget *m_rows;
    EmptyState *m_noOrders;
    EmptyState *m_noMembers;
    QStackedWidget *m_stack;
};

} // namespace guestwright
