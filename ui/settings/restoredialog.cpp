#include "ui/settings/restoredialog.h"

#include "ui/forms/form.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowdelegate.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

enum BackupColumn { MadeColumn, WhyColumn, CampaignsColumn, InvitesColumn, ContactsColumn };

QString reasonWords(Backup::Reason reason)
{
    switch (reason) {
    case Backup::Reason::Daily:
        return RestoreDialog::tr("Every day");
    case Backup::Reason::BeforeMigration:
        return RestoreDialog::tr("Before a new version");
    case Backup::Reason::BeforeImport:
        return RestoreDialog::tr("Before an import");
    case Backup::Reason::BeforeDelete:
        return RestoreDialog::tr("Before much was deleted");
    }
    return {};
}

} // namespace

RestoreDialog::RestoreDialog(const QList<ListedBackup> &backups, QWidget *parent)
    : FormDialog(tr("Restore Backup"), tr("Open a Copy"), {}, parent)
    , m_backups(backups)
    , m_model(new QStandardItemModel(0, 5, this))
    , m_table(new DataTable)
{
    setObjectName(u"restoreDialog"_s);
    contents()->addWidget(makeHint(
        backups.isEmpty()
            ? tr("There is no backup yet. One is made every day this workspace is open, and before much is changed. A "
                 "workspace on a server is backed up by whoever runs the server.")
            : tr("The backup is opened as a new workspace beside the present one, which stays as it is. Mail that "
                 "waited then does not leave by itself: it stands under Uncertain until you decide.")));
    setUpTable();
    fill();
    contents()->addWidget(m_table, 1);
    connect(this, &DialogFrame::primaryClicked, this, &RestoreDialog::request);
    m_table->selectRow(0);
    m_table->setFocus();
    check();
    resize(680, backups.isEmpty() ? sizeHint().height() : 440);
}

void RestoreDialog::setUpTable()
{
    m_model->setHorizontalHeaderLabels({tr("Made"), tr("Why"), tr("Campaigns"), tr("Invites"), tr("Contacts")});
    nameWidget(*m_table, u"backupTable"_s, tr("Backups"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setEdgeMargin(10);
    m_table->setItemDelegateForColumn(MadeColumn, new RowDelegate(TextLook::Name, m_table));
    m_table->setColumnWidth(MadeColumn, 180);
    m_table->setColumnWidth(WhyColumn, 190);
    m_table->setStretchColumn(WhyColumn);
    for (const int column : {CampaignsColumn, InvitesColumn, ContactsColumn}) {
        m_table->setItemDelegateForColumn(column, new RowDelegate(TextLook::Number, m_table));
        m_table->setColumnWidth(column, 100);
    }
    m_table->setVisible(!m_backups.isEmpty());
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RestoreDialog::check);
    connect(m_table, &DataTable::opened, this, &RestoreDialog::request);
}

void RestoreDialog::fill()
{
    const QLocale locale;
    for (const ListedBackup &listed : std::as_const(m_backups)) {
        const auto number = [&](qint64 BackupCounts::*count) {
            return listed.counts ? locale.toString((*listed.counts).*count) : tr("unreadable");
        };
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(toMsecs(listed.backup.at)); // this computer's time
        QList<QStandardItem *> row;
        for (const QString &text :
             {locale.toString(at, QLocale::ShortFormat), reasonWords(listed.backup.reason),
              number(&BackupCounts::campaigns), number(&BackupCounts::invites), number(&BackupCounts::contacts)}) {
            row << new QStandardItem(text);
        }
        for (int column = CampaignsColumn; column <= ContactsColumn; ++column) {
            row.at(column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        }
        m_model->appendRow(row);
    }
}

void RestoreDialog::check()
{
    const int row = m_table->currentIndex().row();
    setObstacle(m_backups.isEmpty()            ? tr("There is no backup yet.")
                    : row < 0                  ? tr("Choose a backup.")
                    : m_backups.at(row).counts ? QString()
                                               : tr("This one cannot be read; choose another."));
}

void RestoreDialog::request()
{
    if (const int row = m_table->currentIndex().row(); row >= 0 && obstacle().isEmpty()) {
        Q_EMIT restoreRequested(m_backups.at(row).backup);
    }
}

} // namespace guestwright
