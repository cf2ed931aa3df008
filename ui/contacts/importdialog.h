#pragma once

#include "models/contacts/contact.h"
#include "models/contacts/importchoices.h"
#include "models/contacts/importpreview.h"
#include "models/contacts/importreport.h"
#include "ui/forms/formdialog.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace guestwright {

class ImportTable;
class ImportTotals;
class Notice;
class PlainLabel;

/// Import Contacts: how a file is read, what its columns are, what becomes of its rows, before anything is done.
class ImportDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `encodings` are the names to choose from.
    ImportDialog(const QString &fileName, const QStringList &encodings, const QList<ContactList> &lists,
                 QWidget *parent = nullptr);

    /// What stands chosen now; nothing of it is left to recognition that the user has decided.
    [[nodiscard]] ImportChoices choices() const { return m_choices; }
    void setChoices(const ImportChoices &choices);
    [[nodiscard]] QString listName() const;
    void setListName(const QString &name);

public Q_SLOTS:
    /// Answers previewRequested(); asks for the dry run by itself.
    void showPreview(const ImportPreview &preview);
    /// Answers dryRunRequested().
    void showDryRun(const ImportReport &report);
    /// How far the dry run is, meanwhile.
    void showCounting(qint64 done, qint64 total);

Q_SIGNALS:
    /// The file is to be read in another way.
    void previewRequested(const ImportChoices &choices);
    /// All rows are to be read and judged, changing nothing.
    void dryRunRequested(const ImportChoices &choices);
    void importRequested(const ImportChoices &choices, const QString &listName);
    void saveRejectedRequested(const ImportChoices &choices);

private:
    [[nodiscard]] QWidget *makeHead(const QString &fileName, const QStringList &encodings);
    [[nodiscard]] QWidget *makeFoot(const QList<ContactList> &lists);
    void connectAll();
    void chooseFormat();
    void chooseMapping(const ColumnMapping &mapping);
    void showFormat(const ImportPreview &preview);
    void showReading(const ImportPreview &preview);
    void showFacts();
    void check();

    ImportChoices m_choices;
    std::optional<ImportPreview> m_preview;
    std::optional<ImportReport> m_report;
    PlainLabel *m_facts = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_delimiter = nullptr;
    QCheckBox *m_header = nullptr;
    Notice *m_reading = nullptr;
    ImportTable *m_table = nullptr;
    PlainLabel *m_shown = nullptr;
    ImportTotals *m_totals = nullptr;
    QComboBox *m_list = nullptr;
    QPushButton *m_saveRejected = nullptr;
};

} // namespace guestwright
