#include "ui/forms/form.h"

#include "ui/theme/painting.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace guestwright {

Form::Form(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(14);
    m_layout->setVerticalSpacing(12);
    m_layout->setColumnStretch(1, 1);
}

Form::Row &Form::addRow(const QString &label)
{
    const int at = int(m_rows.size());
    auto *name = new PlainLabel(label, TextSize::Normal, Ink::Secondary);
    name->setMinimumHeight(controlHeight); // level with the first line of the field
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_layout->addWidget(name, at, 0, Qt::AlignTrailing | Qt::AlignTop);
    m_layout->addWidget(cell, at, 1);
    m_rows.append({name, cell, column});
    return m_rows.last();
}

FieldError *Form::addField(const QString &label, const QString &objectName, QWidget *field)
{
    nameWidget(*field, objectName, label);
    const Row &row = addRow(label);
    static_cast<PlainLabel *>(row.label)->setBuddy(field);
    auto *error = new FieldError(field);
    row.column->addWidget(field);
    row.column->addWidget(error);
    if (qobject_cast<QCheckBox *>(field)) {
        field->setMinimumHeight(controlHeight);
    } else if (qobject_cast<QSpinBox *>(field)) {
        row.column->setAlignment(field, Qt::AlignLeading); // a number needs no whole line
    }
    return error;
}

void Form::addWide(QWidget *widget)
{
    addRow({}).column->addWidget(widget);
}

PlainLabel *Form::addHint(const QString &words)
{
    PlainLabel *hint = makeHint(words);
    m_rows.last().column->addWidget(hint);
    return hint;
}

void Form::setRowShown(QWidget *field, bool shown)
{
    for (const Row &row : m_rows) {
        if (row.cell->isAncestorOf(field)) {
            row.label->setVisible(shown);
            row.cell->setVisible(shown);
        }
    }
}

PlainLabel *makeSectionTitle(const QString &text)
{
    return new PlainLabel(text, TextSize::Section);
}

PlainLabel *makeHint(const QString &text)
{
    auto *hint = new PlainLabel(text, TextSize::Small, Ink::Secondary);
    hint->setWordWrap(true);
    return hint;
}

QHBoxLayout *makeIndented(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 0, 0, 4);
    row->addWidget(widget);
    return row;
}

void nameWidget(QWidget &widget, const QString &objectName, const QString &accessibleName)
{
    widget.setObjectName(objectName);
    widget.setAccessibleName(accessibleName);
    if (const auto *combo = qobject_cast<QComboBox *>(&widget); combo && combo->lineEdit()) {
        combo->lineEdit()->setAccessibleName(accessibleName); // it is this one that has the focus
    }
    if (qobject_cast<QAbstractSpinBox *>(&widget)) {
        widget.findChild<QLineEdit *>()->setAccessibleName(accessibleName); // is read out as a field of its own
    }
}

} // namespace guestwright
