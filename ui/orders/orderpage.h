#pragma once

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace guestwright {

class DataTable;
class EmptyState;
class RedemptionTableModel;

/// The Orders tab of a gift campaign, the Members tab of a membership campaign.
class OrderPage : public QWidget
{
    Q_OBJECT

public:
    explicit OrderPage(QWidget *parent = nullptr);

    [[nodiscard]] RedemptionTableModel &model() const { return *m_model; }
    [[nodiscard]] DataTable &table() const { return *m_table; }

Q_SIGNALS:
    void exportRequested();
    /// Return or a double click on the redemption of an invite.
    void inviteRequested(qint64 inviteId);

private:
    void setUpTable();
    void showKind();

    RedemptionTableModel *m_model;
    DataTable *m_table;
    QPushButton *m_export;
    EmptyState *m_noOrders;
    EmptyState *m_noMembers;
    QStackedWidget *m_stack;
};

} // namespace guestwright
