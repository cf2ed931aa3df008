#pragma once

#include "ui/trashpage.h"

class QPushButton;
class QStandardItemModel;

namespace guestwright {

class DataTable;
class PlainLabel;

/// One kind of things in the trash, with its Restore.
class TrashSection : public QWidget
{
    Q_OBJECT

public:
    /// `objectPart` makes the object names: "restoreCampaignsButton".
    TrashSection(const QString &title, const QString &objectPart, QWidget *parent = nullptr);

    void setEntries(const QList<TrashEntry> &entries, qint64 total);
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    void restoreRequested(const QList<qint64> &ids);

private:
    [[nodiscard]] QWidget *makeHead(const QString &title, const QString &objectPart);
    void setUpTable(const QString &title, const QString &objectPart);
    [[nodiscard]] QList<qint64> selectedIds() const;
    void select(const QList<qint64> &ids);

    QStandardItemModel *m_rows;
    PlainLabel *m_count;
    QPushButton *m_restore;
    DataTable *m_table;
};

} // namespace guestwright
