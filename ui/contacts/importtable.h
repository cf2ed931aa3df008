#pragma once

#include "models/contacts/importpreview.h"

#include <QWidget>

class QComboBox;

namespace guestwright {

class DataTable;
class ImportPreviewModel;
class ImportVerdictDelegate;

/// The first rows of a contact file with a combo box over every column that says what it is taken for, and what
/// becomes of every row.
class ImportTable : public QWidget
{
    Q_OBJECT

public:
    explicit ImportTable(QWidget *parent = nullptr);

    void setPreview(const ImportPreview &preview);

Q_SIGNALS:
    /// The user took a column for something else.
    void mappingChosen(const ColumnMapping &mapping);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeCombos();
    void choose(qsizetype column, ColumnMapping::Field field);
    void fitColumns();
    void placeCombos();

    ColumnMapping m_mapping;
    ImportPreviewModel *m_model;
    QWidget *m_strip;
    QList<QComboBox *> m_combos;
    DataTable *m_table;
    ImportVerdictDelegate *m_verdicts = nullptr;
};

} // namespace guestwright
