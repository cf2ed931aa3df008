#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace guestwright {

class FieldError;
class PlainLabel;

/// Rows of a form: labels at the left in secondary ink, fields, and sentences below them.
class Form : public QWidget
{
    Q_OBJECT

public:
    explicit Form(QWidget *parent = nullptr);

    /// Adds a row. The field gets the label as its accessible name and `objectName` as its own; what is wrong with it
    /// is shown by the FieldError, which stands below it.
    FieldError *addField(const QString &label, const QString &objectName, QWidget *field);
    /// A row without label, under the fields.
    void addWide(QWidget *widget);
    /// A sentence that explains the field above it.
    PlainLabel *addHint(const QString &words = {});
    /// Shows or hides a whole row.
    void setRowShown(QWidget *field, bool shown);

private:
    struct Row {
        QWidget *label = nullptr;
        QWidget *cell = nullptr;
        QVBoxLayout *column = nullptr;
    };
    Row &addRow(const QString &label);

    QGridLayout *m_layout;
    QList<Row> m_rows;
};

/// A section's title: "Who", "Works until".
[[nodiscard]] PlainLabel *makeSectionTitle(const QString &text);
/// A sentence in small secondary ink that wraps.
[[nodiscard]] PlainLabel *makeHint(const QString &text);
/// What belongs to a radio button or a check box, below it and indented.
[[nodiscard]] QHBoxLayout *makeIndented(QWidget *widget);
/// Gives a widget its object name and its accessible name.
void nameWidget(QWidget &widget, const QString &objectName, const QString &accessibleName);

} // namespace guestwright
