#include "ui/mail/sendsum.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/thinbar.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

SendSum::SendSum(QWidget *parent)
    : QWidget(parent)
    , m_count(new PlainLabel(u"–"_s, TextSize::Page))
    , m_countWords(new PlainLabel(tr("people get the mail"), TextSize::Section))
    , m_others(new PlainLabel({}, TextSize::Normal, Ink::Secondary))
    , m_bar(new ThinBar)
{
    m_count->setObjectName(u"recipientsNumber"_s);
    m_countWords->setWeight(QFont::Medium);
    m_others->setObjectName(u"othersLabel"_s);
    m_bar->setAccessibleName(tr("Share of those asked about who get the mail"));
    m_bar->setRange(0, 1000);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_count);
    row->addWidget(m_countWords, 1);
    row->addWidget(m_others);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_bar);
}

void SendSum::setPlan(const std::optional<SendPlan> &plan)
{
    const QLocale locale;
    const qint64 count = plan ? plan->recipients.size() : 0;
    m_count->setText(plan ? locale.toString(count) : u"–"_s);
    m_countWords->setText(count == 1 ? tr("person gets the mail") : tr("people get the mail"));
    m_others->setText(
        plan && plan->asked() > count
            ? tr("%1 of %2 do not").arg(locale.toString(plan->asked() - count), locale.toString(plan->asked()))
            : QString());
    m_bar->setValue(plan && plan->asked() > 0 ? int(count * 1000 / plan->asked()) : 0);
}

} // namespace guestwright
