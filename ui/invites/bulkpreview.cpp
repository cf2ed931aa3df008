#include "ui/invites/bulkpreview.h"

#include "ui/forms/form.h"
#include "ui/widgets/line.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

constexpr size_t firstPeople = 6;

void dropWidgets(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

BulkPreview::BulkPreview(QWidget *parent)
    : QWidget(parent)
    , m_sum(new PlainLabel({}, TextSize::Normal, Ink::Secondary))
    , m_numbers(new QVBoxLayout)
    , m_first(new PlainLabel({}, TextSize::Small, Ink::Secondary))
    , m_people(new QGridLayout)
    , m_nothing(new PlainLabel({}, TextSize::Normal, Ink::Secondary))
{
    m_sum->setObjectName(u"sumLabel"_s);
    m_first->setWeight(QFont::DemiBold);
    m_nothing->setWordWrap(true);
    m_nothing->setObjectName(u"nothingLabel"_s);
    m_numbers->setSpacing(0);
    m_people->setHorizontalSpacing(16);
    m_people->setVerticalSpacing(0);
    m_people->setColumnStretch(0, 2);
    m_people->setColumnStretch(1, 3);
    auto *head = new QHBoxLayout;
    head->addWidget(makeSectionTitle(tr("Preview")), 1);
    head->addWidget(m_sum);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_nothing);
    layout->addLayout(m_numbers);
    layout->addSpacing(12);
    layout->addWidget(m_first);
    layout->addLayout(m_people);
    layout->addStretch(1);
}

void BulkPreview::clear()
{
    dropWidgets(*m_numbers);
    dropWidgets(*m_people);
    m_sum->clear();
    m_first->clear();
}

void BulkPreview::setNothing(const QString &words)
{
    clear();
    m_nothing->setText(words);
    m_nothing->show();
}

void BulkPreview::setPlan(const BulkPlan &plan)
{
    clear();
    m_nothing->hide();
    const qsizetype asked =
        plan.create + qsizetype(plan.invitedAlready.size() + plan.repeated.size()) + plan.suppressed;
    const bool blank = plan.people.empty() && plan.create > 0;
    m_sum->setText(blank            ? tr("%Ln link(s)", nullptr, int(asked))
                       : asked == 1 ? tr("1 person")
                                    : tr("%Ln people", nullptr, int(asked)));
    if (blank) {
        addNumber(plan.create, u"createNumber"_s, tr("get made"), tr("Numbered, to print or to hand over"), true);
        return;
    }
    addNumber(plan.create - plan.withoutAddress, u"createNumber"_s, tr("get an invite"),
              tr("A link of their own, to be mailed"), true);
    addNumber(plan.withoutAddress, u"withoutAddressNumber"_s, tr("have no mail address"),
              tr("Get a link, but no mail"));
    addNumber(qsizetype(plan.invitedAlready.size()), u"invitedAlreadyNumber"_s, tr("are invited already"),
              tr("Left out; their links stay as they are"));
    addNumber(qsizetype(plan.repeated.size()), u"repeatedNumber"_s, tr("are repeated"),
              tr("Left out; the same address stands above"));
    if (plan.suppressed > 0) {
        addNumber(plan.suppressed, u"suppressedNumber"_s, tr("were erased"), tr("Left out, as they wished"));
    }
    showPeople(plan);
}

void BulkPreview::addNumber(qsizetype count, const QString &objectName, const QString &title, const QString &sentence,
                            bool good)
{
    const QString number = QLocale().toString(count);
    auto *row = new QWidget;
    nameWidget(*row, objectName, u"%1 %2. %3"_s.arg(number, title, sentence));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 9, 0, 9);
    layout->setSpacing(12);
    auto *value = new PlainLabel(number, TextSize::Panel, good ? Ink::Good : count > 0 ? Ink::Text : Ink::Hint);
    value->setMinimumWidth(44);
    value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    auto *name = new PlainLabel(title);
    name->setWeight(QFont::Medium);
    words->addWidget(name);
    words->addWidget(new PlainLabel(sentence, TextSize::Small, Ink::Secondary));
    layout->addWidget(value);
    layout->addLayout(words, 1);
    m_numbers->addWidget(row);
    m_numbers->addWidget(new Line(Qt::Horizontal));
}

void BulkPreview::showPeople(const BulkPlan &plan)
{
    m_first->setText(plan.people.empty() ? QString()
                         : plan.people.size() > firstPeople
                         ? tr("The first of %1").arg(QLocale().toString(qint64(plan.people.size())))
                         : tr("All of them"));
    for (size_t at = 0; at < qMin(firstPeople, plan.people.size()); ++at) {
        const InvitePerson &person = plan.people[at];
        auto *name = new PlainLabel(person.name.isEmpty() ? tr("Without a name") : person.name, TextSize::Normal,
                                    person.name.isEmpty() ? Ink::Hint : Ink::Text);
        name->setWeight(QFont::Medium);
        auto *email = new PlainLabel(person.email.isEmpty() ? tr("No address, link only") : person.email,
                                     TextSize::Normal, person.email.isEmpty() ? Ink::Hint : Ink::Secondary);
        for (PlainLabel *label : {name, email}) {
            label->setElided(true);
            label->setMinimumHeight(28);
        }
        m_people->addWidget(name, int(at), 0);
        m_people->addWidget(email, int(at), 1);
    }
}

} // namespace guestwright
