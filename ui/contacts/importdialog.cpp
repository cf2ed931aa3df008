#include "ui/contacts/importdialog.h"

#include "ui/contacts/importtable.h"
#include "ui/contacts/importtotals.h"
#include "ui/forms/form.h"
#include "ui/theme/icon.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/primarybutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

QString delimiterName(const QString &delimiter)
{
    if (delimiter.isEmpty()) {
        return ImportDialog::tr("Single column");
    }
    switch (delimiter.front().unicode()) {
    case u',':
        return ImportDialog::tr("Comma");
    case u';':
        return ImportDialog::tr("Semicolon");
    case u'\t':
        return ImportDialog::tr("Tab");
    case u'|':
        return ImportDialog::tr("Vertical bar");
    default:
        return delimiter;
    }
}

} // namespace

ImportDialog::ImportDialog(const QString &fileName, const QStringList &encodings, const QList<ContactList> &lists,
                           QWidget *parent)
    : FormDialog(tr("Import Contacts"), tr("Import Contacts"), {}, parent)
    , m_reading(new Notice(Tone::Good))
    , m_table(new ImportTable)
    , m_shown(new PlainLabel({}, TextSize::Small, Ink::Secondary))
    , m_totals(new ImportTotals)
{
    setObjectName(u"importDialog"_s);
    m_reading->setObjectName(u"readingNotice"_s);
    m_reading->setMinimumHeight(34);
    m_reading->hide();
    m_shown->setObjectName(u"shownLabel"_s);
    contents()->addWidget(makeHead(fileName, encodings));
    contents()->addWidget(m_reading);
    contents()->addWidget(m_table, 1);
    contents()->addWidget(m_shown);
    contents()->addWidget(m_totals);
    contents()->addWidget(makeFoot(lists));
    connectAll();
    setHint(tr("One step: all or nothing."));
    check();
    m_list->setFocus();
    resize(1120, 660);
}

QWidget *ImportDialog::makeHead(const QString &fileName, const QStringList &encodings)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 4);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = new PlainLabel(fileName);
    name->setWeight(QFont::DemiBold);
    name->setElided(true);
    m_facts = new PlainLabel({}, TextSize::Small, Ink::Secondary);
    m_facts->setObjectName(u"factsLabel"_s);
    words->addWidget(name);
    words->addWidget(m_facts);
    m_encoding = new QComboBox;
    nameWidget(*m_encoding, u"encodingCombo"_s, tr("Encoding"));
    m_encoding->addItem(tr("Recognized"), QString());
    for (const QString &encoding : encodings) {
        m_encoding->addItem(encoding, encoding);
    }
    m_encoding->setMaxVisibleItems(14);
    m_encoding->setSizeAdjustPolicy(QComboBox::AdjustToContents); // what is recognized comes later
    m_delimiter = new QComboBox;
    nameWidget(*m_delimiter, u"delimiterCombo"_s, tr("Delimiter"));
    m_delimiter->addItem(tr("Recognized"));
    for (const QString &delimiter : {u","_s, u";"_s, u"\t"_s, u"|"_s, QString()}) {
        m_delimiter->addItem(delimiterName(delimiter), delimiter.isEmpty() ? 0 : int(delimiter.front().toLatin1()));
    }
    m_delimiter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_header = new QCheckBox(tr("First row is a header"));
    nameWidget(*m_header, u"headerCheck"_s, m_header->text());
    row->addWidget(new IconLabel(u"file-spreadsheet"_s, 18));
    row->addLayout(words, 1);
    row->addWidget(new PlainLabel(tr("Encoding"), TextSize::Normal, Ink::Secondary));
    row->addWidget(m_encoding);
    row->addSpacing(8);
    row->addWidget(new PlainLabel(tr("Delimiter"), TextSize::Normal, Ink::Secondary));
    row->addWidget(m_delimiter);
    row->addSpacing(8);
    row->addWidget(m_header);
    return head;
}

QWidget *ImportDialog::makeFoot(const QList<ContactList> &lists)
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 4, 0, 0);
    m_list = new QComboBox;
    m_list->setEditable(true);
    nameWidget(*m_list, u"listCombo"_s, tr("Add to list"));
    m_list->setInsertPolicy(QComboBox::NoInsert);
    m_list->addItem({});
    for (const ContactList &list : lists) {
        m_list->addItem(list.name);
    }
    m_list->lineEdit()->setPlaceholderText(tr("No list, or a new name"));
    m_list->setMinimumWidth(220);
    m_saveRejected = new QPushButton(themeIcon(u"download"_s), tr("Save Rejected Rows…"));
    nameWidget(*m_saveRejected, u"saveRejectedButton"_s, tr("Save rejected rows"));
    m_saveRejected->setAutoDefault(false);
    row->addWidget(new PlainLabel(tr("Add to list"), TextSize::Normal, Ink::Secondary));
    row->addWidget(m_list);
    row->addStretch(1);
    row->addWidget(m_saveRejected);
    return foot;
}

void ImportDialog::connectAll()
{
    connect(m_encoding, &QComboBox::activated, this, &ImportDialog::chooseFormat);
    connect(m_delimiter, &QComboBox::activated, this, &ImportDialog::chooseFormat);
    connect(m_header, &QCheckBox::clicked, this, [this](bool on) {
        m_choices.hasHeader = on;
        chooseFormat();
    });
    connect(m_table, &ImportTable::mappingChosen, this, &ImportDialog::chooseMapping);
    connect(m_saveRejected, &QPushButton::clicked, this, [this] { Q_EMIT saveRejectedRequested(m_choices); });
    connect(this, &DialogFrame::primaryClicked, this, [this] { Q_EMIT importRequested(m_choices, listName()); });
}

QString ImportDialog::listName() const
{
    return m_list->currentText().trimmed();
}

void ImportDialog::setChoices(const ImportChoices &choices)
{
    m_choices = choices;
    m_encoding->setCurrentIndex(qMax(0, m_encoding->findData(choices.encoding)));
    m_delimiter->setCurrentIndex(choices.delimiter ? qMax(0, m_delimiter->findData(int(*choices.delimiter))) : 0);
}

void ImportDialog::setListName(const QString &name)
{
    m_list->setCurrentText(name);
}

void ImportDialog::chooseFormat()
{
    m_choices.encoding = m_encoding->currentData().toString();
    const QVariant delimiter = m_delimiter->currentData();
    m_choices.delimiter = delimiter.isValid() ? std::optional(char(delimiter.toInt())) : std::nullopt;
    m_choices.mapping.reset(); // the columns are others now
    m_report.reset();
    check();
    Q_EMIT previewRequested(m_choices);
}

void ImportDialog::chooseMapping(const ColumnMapping &mapping)
{
    m_choices.mapping = mapping;
    m_report.reset();
    check();
    Q_EMIT previewRequested(m_choices);
}

void ImportDialog::showPreview(const ImportPreview &preview)
{
    m_preview = preview;
    m_report.reset();
    showFormat(preview);
    showReading(preview);
    m_table->setPreview(preview);
    showFacts();
    check();
    if (preview.mapping.namesPeople()) {
        Q_EMIT dryRunRequested(m_choices);
    }
}

void ImportDialog::showFormat(const ImportPreview &preview)
{
    if (m_choices.encoding.isEmpty()) {
        m_encoding->setItemText(0,
                                preview.encodingCertain ? tr("%1, recognized").arg(preview.encoding)
                                                        : tr("%1, a guess").arg(preview.encoding));
    }
    if (!m_choices.delimiter) {
        m_delimiter->setItemText(0, tr("%1, recognized").arg(delimiterName(preview.delimiter)));
    }
    m_header->setChecked(preview.hasHeader);
}

void ImportDialog::showReading(const ImportPreview &preview)
{
    const QString samples = preview.samples.join(u", "_s);
    const bool chosen = !m_choices.encoding.isEmpty();
    const bool guess = !preview.encodingCertain && !chosen;
    m_reading->setVisible(guess || !samples.isEmpty());
    m_reading->setTone(guess ? Tone::Caution : Tone::Good);
    if (guess) {
        m_reading->setWords(tr("The encoding is a guess"),
                            samples.isEmpty() ? tr("Look at the rows below")
                                              : tr("If these read badly, choose another: %1").arg(samples));
    } else if (!samples.isEmpty()) {
        m_reading->setWords(chosen ? tr("Reads as") : tr("Reads well"), samples, u"check"_s);
    }
}

void ImportDialog::showDryRun(const ImportReport &report)
{
    m_report = report;
    showFacts();
    check();
}

void ImportDialog::showCounting(qint64 done, qint64 total)
{
    if (!m_report && total > 0) {
        m_totals->setCounting(tr("counting, %1 %").arg(done * 100 / total));
    }
}

void ImportDialog::showFacts()
{
    const QLocale locale;
    QStringList facts;
    if (m_report) {
        facts << tr("%Ln row(s)", nullptr, int(m_report->rows));
        m_shown->setText(
            tr("The first %1 of %2 rows")
                .arg(locale.toString(m_preview ? m_preview->rows.size() : 0), locale.toString(m_report->rows)));
    } else {
        m_shown->setText(m_preview ? tr("The first %Ln row(s)", nullptr, int(m_preview->rows.size())) : QString());
    }
    if (m_preview) {
        facts << tr("%Ln column(s)", nullptr, int(m_preview->mapping.columns.size()))
              << locale.formattedDataSize(m_preview->bytes, 0, QLocale::DataSizeTraditionalFormat);
    }
    m_facts->setText(facts.join(u", "_s));
}

void ImportDialog::check()
{
    if (m_report) {
        m_totals->setReport(*m_report);
    } else {
        m_totals->setCounting(tr("counting…"));
    }
    const qint64 people = m_report ? m_report->imported + m_report->merged : 0;
    primaryButton()->setText(people > 0 ? tr("Import %Ln Contact(s)", nullptr, int(people)) : tr("Import Contacts"));
    m_saveRejected->setEnabled(m_report && m_report->rejected > 0);
    const bool nobody = m_preview && !m_preview->mapping.namesPeople();
    setObstacle(nobody           ? tr("Say above which column holds names, addresses or phone numbers.")
                    : !m_report  ? tr("Counting the rows…")
                    : people > 0 ? QString()
                                 : tr("Nothing in this file is new."));
}

} // namespace guestwright
