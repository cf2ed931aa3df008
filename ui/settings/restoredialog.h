#pragma once

#include "models/store/backups.h"
#include "ui/forms/formdialog.h"

#include <optional>

class QStandardItemModel;

namespace guestwright {

class DataTable;

/// A backup with what it holds, as it is listed.
struct ListedBackup {
    Backup backup;
    std::optional<BackupCounts> counts; ///< none: it cannot be read
};

/// The copies the program made by itself; one of them is opened as a new workspace beside the present one.
class RestoreDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit RestoreDialog(const QList<ListedBackup> &backups, QWidget *parent = nullptr);

Q_SIGNALS:
    void restoreRequested(const guestwright::Backup &backup);

private:
    void setUpTable();
    void fill();
    void check();
    void request();

    QList<ListedBackup> m_backups;
    QStandardItemModel *m_model;
    DataTable *m_table;
};

} // namespace guestwright
