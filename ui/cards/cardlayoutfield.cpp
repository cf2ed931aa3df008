#include "ui/cards/cardlayoutfield.h"

#include "models/cards/sheet.h"
#include "ui/cards/startpositionpicker.h"
#include "ui/forms/form.h"
#include "ui/widgets/line.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

constexpr int mostCopiesOfEach = 100;
constexpr int aroundLine = 8;

} // namespace

CardLayoutField::CardLayoutField(QWidget *parent)
    : QWidget(parent)
    , m_sheet(new QComboBox)
    , m_copies(new QSpinBox)
    , m_start(new StartPositionPicker)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    addSheet(*column);
    column->addSpacing(aroundLine);
    column->addWidget(new Line(Qt::Horizontal));
    column->addSpacing(aroundLine);
    addStart(*column);
    column->addSpacing(aroundLine);
    column->addWidget(new Line(Qt::Horizontal));
    column->addSpacing(aroundLine);
    addMarks(*column);
    followSheet();
    connect(m_sheet, &QComboBox::currentIndexChanged, this, [this] {
        followSheet();
        Q_EMIT changed();
    });
    connect(m_copies, &QSpinBox::valueChanged, this, &CardLayoutField::changed);
    connect(m_start, &StartPositionPicker::chosen, this, &CardLayoutField::changed);
}

void CardLayoutField::addSheet(QVBoxLayout &column)
{
    column.addWidget(makeSectionTitle(tr("Sheet")));
    nameWidget(*m_sheet, u"sheetCombo"_s, tr("Sheet"));
    for (const Sheet &sheet : allSheets()) {
        m_sheet->addItem(sheetTitle(sheet), sheet.names.first());
    }
    column.addWidget(m_sheet);
    nameWidget(*m_copies, u"copiesField"_s, tr("Copies of each"));
    m_copies->setRange(1, mostCopiesOfEach);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new PlainLabel(tr("Copies of each")));
    row->addWidget(m_copies);
    row->addStretch(1);
    column.addLayout(row);
}

void CardLayoutField::addStart(QVBoxLayout &column)
{
    column.addWidget(makeSectionTitle(tr("Start at")));
    column.addWidget(makeHint(tr("Choose the first free card of the sheet.")));
    nameWidget(*m_start, u"startPicker"_s, tr("Start at"));
    column.addWidget(m_start);
}

void CardLayoutField::addMarks(QVBoxLayout &column)
{
    column.addWidget(makeSectionTitle(tr("On the card")));
    m_name = addCheck(column, tr("Name, where there is one"), u"nameCheck"_s);
    m_link = addCheck(column, tr("Address to type, under the code"), u"linkCheck"_s);
    m_until = addCheck(column, tr("Works until, with the zone"), u"untilCheck"_s);
    m_cutMarks = addCheck(column, tr("Cut marks at the edges of the sheet"), u"cutMarksCheck"_s);
    m_cutMarks->setChecked(false);
}

QCheckBox *CardLayoutField::addCheck(QVBoxLayout &column, const QString &text, const QString &objectName)
{
    auto *check = new QCheckBox(text);
    nameWidget(*check, objectName, text);
    check->setChecked(true);
    connect(check, &QCheckBox::toggled, this, &CardLayoutField::changed);
    column.addWidget(check);
    return check;
}

void CardLayoutField::followSheet()
{
    const Sheet sheet = sheetNamed(m_sheet->currentData().toString()).value_or(allSheets().first());
    m_start->setGrid(sheet.columns, sheet.rows);
}

CardLayout CardLayoutField::cardLayout() const
{
    return {.sheet = m_sheet->currentData().toString(),
            .start = m_start->start(),
            .copies = m_copies->value(),
            .cutMarks = m_cutMarks->isChecked(),
            .showName = m_name->isChecked(),
            .showLink = m_link->isChecked(),
            .showUntil = m_until->isChecked()};
}

void CardLayoutField::setCardLayout(const CardLayout &layout)
{
    const QSignalBlocker quiet(this);
    const Sheet sheet = sheetNamed(layout.sheet).value_or(allSheets().first());
    m_sheet->setCurrentIndex(qMax(0, m_sheet->findData(sheet.names.first())));
    m_copies->setValue(layout.copies);
    m_start->setStart(layout.start);
    m_cutMarks->setChecked(layout.cutMarks);
    m_name->setChecked(layout.showName);
    m_link->setChecked(layout.showLink);
    m_until->setChecked(layout.showUntil);
}

} // namespace guestwright
