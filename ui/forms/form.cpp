#include "ui/forms/form.h"

#include "ui/theme/painting.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/plainlabel.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace guestwright {

Form::Form(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(14);
    m_layout->setVerticalSpacing(10);
    m_layout->setLabelAlignment(Qt::AlignTrailing | Qt::AlignTop);
    m_layout->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
}

FieldError *Form::addField(const QString &label, const QString &objectName, QWidget *field)
{
    nameWidget(*field, objectName, label);
    auto *name = new PlainLabel(label, TextSize::Normal, Ink::Secondary);
    name->setMinimumHeight(controlHeight); // level with the first line of the field
    name->setBuddy(field);
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(field);
    auto *error = new FieldError(field);
    column->addWidget(error);
    m_layout->addRow(name, cell);
    return error;
}

void Form::addWide(QWidget *widget)
{
    m_layout->addRow(new PlainLabel, widget);
}

PlainLabel *Form::addHint(const QString &words)
{
    PlainLabel *hint = makeHint(words);
    // Into the cell of the field above, so that it comes close to it and goes with its row.
    QLayoutItem *last = m_layout->itemAt(m_layout->rowCount() - 1, QFormLayout::FieldRole);
    if (last && last->widget() && last->widget()->layout()) {
        last->widget()->layout()->addWidget(hint);
    } else {
        addWide(hint);
    }
    return hint;
}

void Form::setRowShown(QWidget *field, bool shown)
{
    for (QWidget *cell = field; cell && cell != this; cell = cell->parentWidget()) {
        if (QWidget *label = m_layout->labelForField(cell)) {
            label->setVisible(shown);
            cell->setVisible(shown);
            return;
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

void nameWidget(QWidget &widget, const QString &objectName, const QString &accessibleName)
{
    widget.setObjectName(objectName);
    widget.setAccessibleName(accessibleName);
}

} // namespace guestwright
