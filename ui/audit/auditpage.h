#pragma once

#include <QWidget>

class QStackedWidget;

namespace guestwright {

class AuditTableModel;
class DataTable;
class PlainLabel;

/// Who did what and when: everything, or what was done in one campaign.
class AuditPage : public QWidget
{
    Q_OBJECT

public:
    enum class Scope { Workspace, Campaign };

    AuditPage(AuditTableModel &model, Scope scope, QWidget *parent = nullptr);

    void showCount(qint64 count);
    [[nodiscard]] DataTable *table() const { return m_table; }

private:
    void setUpTable(AuditTableModel &model, Scope scope);

    PlainLabel *m_count;
    DataTable *m_table;
    QStackedWidget *m_stack;
};

} // namespace guestwright
