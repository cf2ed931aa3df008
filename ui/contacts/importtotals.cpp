#include "ui/contacts/importtotals.h"

#include "ui/theme/colors.h"
#include "ui/theme/painting.h"
#include "ui/widgets/headlinenumber.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace guestwright {

ImportTotals::ImportTotals(QWidget *parent)
    : QWidget(parent)
    , m_rows(new HeadlineNumber(tr("rows"), HeadlineNumber::Form::Beside))
    , m_imported(new HeadlineNumber(tr("new"), HeadlineNumber::Form::Beside))
    , m_merged(new HeadlineNumber(tr("merged"), HeadlineNumber::Form::Beside))
    , m_skipped(new HeadlineNumber(tr("skipped"), HeadlineNumber::Form::Beside))
    , m_rejected(new HeadlineNumber(tr("rejected"), HeadlineNumber::Form::Beside))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(16);
    const std::pair<QString, HeadlineNumber *> terms[] = {
        {{}, m_rows}, {u"="_s, m_imported}, {u"+"_s, m_merged}, {u"+"_s, m_skipped}, {u"+"_s, m_rejected}};
    for (const auto &[sign, number] : terms) {
        if (!sign.isEmpty()) {
            layout->addWidget(new PlainLabel(sign, TextSize::Panel, Ink::Hint), 0, Qt::AlignTop);
        }
        layout->addWidget(number, 1);
    }
    m_rows->setObjectName(u"rowsNumber"_s);
    m_imported->setObjectName(u"newNumber"_s);
    m_merged->setObjectName(u"mergedNumber"_s);
    m_skipped->setObjectName(u"skippedNumber"_s);
    m_rejected->setObjectName(u"rejectedNumber"_s);
    setCounting({});
}

void ImportTotals::setReport(const ImportReport &report)
{
    const QLocale locale;
    m_rows->setValue(locale.toString(report.rows));
    m_rows->setSentence(tr("every one accounted for"));
    m_imported->setValue(locale.toString(report.imported), Ink::Good);
    m_imported->setSentence(tr("become contacts"));
    m_merged->setValue(locale.toString(report.merged));
    m_merged->setSentence(tr("fill gaps of contacts"));
    m_skipped->setValue(locale.toString(report.skipped));
    m_skipped->setSentence(tr("twice, or nothing new"));
    m_rejected->setValue(locale.toString(report.rejected), report.rejected > 0 ? Ink::Bad : Ink::Text);
    m_rejected->setSentence(report.rejected > 0 ? tr("to correct in a file") : tr("all can be read"));
}

void ImportTotals::setCounting(const QString &words)
{
    for (HeadlineNumber *number : {m_rows, m_imported, m_merged, m_skipped, m_rejected}) {
        number->setValue(u"–"_s, Ink::Hint);
        number->setSentence({});
    }
    m_rows->setSentence(words);
}

void ImportTotals::paintEvent(QPaintEvent * /*event*/)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    drawBox(painter, rect(), 8, colors.raised, colors.line);
}

} // namespace guestwright
