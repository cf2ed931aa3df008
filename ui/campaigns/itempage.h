#pragma once

#include "models/campaigns/campaign.h"

#include <QWidget>

#include <optional>

class QStackedWidget;
class QStandardItemModel;

namespace guestwright {

struct Actions;
class DataTable;

/// The Items tab of a gift campaign: what guests can choose.
class ItemPage : public QWidget
{
    Q_OBJECT

public:
    explicit ItemPage(Actions &actions, QWidget *parent = nullptr);

    void setItems(const QList<Item> &items);
    [[nodiscard]] std::optional<Item> current() const;

Q_SIGNALS:
    void selectionChanged();

private:
    Actions &m_actions;
    QList<Item> m_items;
    QStandardItemModel *m_model;
    DataTable *m_table;
    QStackedWidget *m_stack;
};

} // namespace guestwright
