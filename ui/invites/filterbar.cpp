#include "ui/invites/filterbar.h"

#include "models/invites/invitestate.h"
#include "models/journey/journeywords.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int filterHeight = 28;

template <typename Enum> std::optional<Enum> chosenEnum(const FilterButton &button)
{
    const QVariant value = button.value();
    return value.isValid() ? std::optional(static_cast<Enum>(value.toInt())) : std::nullopt;
}

// One menu asks for how far invites are in three ways; each has a hundred numbers of its own.
constexpr int furthestChoice = 0;
constexpr int reachedChoice = 100;
constexpr int guestChoice = 200;

template <typename Enum> std::optional<Enum> chosenAbove(const FilterButton &button, int first)
{
    const QVariant value = button.value();
    const int number = value.toInt() - first;
    return value.isValid() && number >= 0 && number < 100 ? std::optional(static_cast<Enum>(number)) : std::nullopt;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Search name, email, order")))
    , m_count(new PlainLabel({}, TextSize::Small, Ink::Secondary))
    , m_columns(iconButton(u"columns-3"_s, tr("Choose Columns"), u"chooseColumnsButton"_s))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 0, 16, 0);
    layout->setSpacing(6);
    m_search->setObjectName(u"searchEdit"_s);
    m_search->setFixedSize(240, filterHeight);
    layout->addWidget(m_search);
    m_status = addFilter(tr("Status"), u"statusFilterButton"_s);
    for (const auto &[text, value] :
         {std::pair(tr("Used"), InviteFilter::Status::Used), std::pair(tr("Unused"), InviteFilter::Status::Unused),
          std::pair(tr("Revoked"), InviteFilter::Status::Revoked),
          std::pair(tr("Expired"), InviteFilter::Status::Expired),
          std::pair(tr("Bounced"), InviteFilter::Status::Bounced)}) {
        m_status->addChoice(text, int(value));
    }
    m_contact = addFilter(tr("Contact"), u"contactFilterButton"_s);
    m_contact->addChoice(tr("Assigned"), true);
    m_contact->addChoice(tr("Not assigned"), false);
    m_journey = addFilter(tr("Journey"), u"journeyFilterButton"_s);
    setPurpose(Campaign::Purpose::Gift);
    m_count->setObjectName(u"inviteCountLabel"_s);
    layout->addStretch(1);
    layout->addWidget(m_count);
    layout->addWidget(m_columns);
    connect(m_search, &SearchField::searchChanged, this, &FilterBar::changed);
    connect(m_search, &SearchField::left, this, &FilterBar::left);
}

FilterButton *FilterBar::addFilter(const QString &name, const QString &objectName)
{
    auto *button = new FilterButton(name);
    button->setObjectName(objectName);
    static_cast<QHBoxLayout *>(layout())->addWidget(button);
    connect(button, &FilterButton::valueChanged, this, &FilterBar::changed);
    return button;
}

void FilterBar::applyTo(InviteFilter &filter) const
{
    filter.search = m_search->text();
    filter.status = chosenEnum<InviteFilter::Status>(*m_status);
    filter.stage = chosenAbove<InviteFilter::Stage>(*m_journey, furthestChoice);
    filter.reached = chosenAbove<Stage::Kind>(*m_journey, reachedChoice);
    filter.guest = chosenAbove<InviteFilter::Guest>(*m_journey, guestChoice);
    filter.assigned = m_contact->value().isValid() ? std::optional(m_contact->value().toBool()) : std::nullopt;
}

QStringList FilterBar::words() const
{
    QStringList all;
    if (!m_search->text().trimmed().isEmpty()) {
        all << tr("Search for “%1”").arg(m_search->text().trimmed());
    }
    for (const FilterButton *button : {m_status, m_contact, m_journey}) {
        if (!button->words().isEmpty()) {
            all << button->words();
        }
    }
    return all;
}

void FilterBar::setPurpose(Campaign::Purpose purpose)
{
    if (m_purpose == purpose) {
        return;
    }
    m_purpose = purpose;
    const QVariant before = m_journey->value();
    m_journey->clearChoices();
    m_journey->addChoice(tr("None yet"), furthestChoice + int(InviteFilter::Stage::None));
    QList<Stage::Kind> stages;
    for (int number = 0; number < Stage::count; ++number) {
        if (hasStage(Stage::Kind(number), purpose)) {
            stages << Stage::Kind(number);
        }
    }
    for (const Stage::Kind stage : stages) {
        m_journey->addChoice(stageWords(stage, purpose), furthestChoice + int(stage) + 1);
    }
    for (const Stage::Kind stage : stages) {
        if (stage != stages.last()) {
            m_journey->addChoice(tr("%1 or further").arg(stageWords(stage, purpose)), reachedChoice + int(stage));
        }
    }
    m_journey->addChoice(tr("Active now"), guestChoice + int(InviteFilter::Guest::ActiveNow));
    m_journey->addChoice(tr("Declined"), guestChoice + int(InviteFilter::Guest::Declined));
    m_journey->addChoice(tr("Asked for a new link"), guestChoice + int(InviteFilter::Guest::AskedForLink));
    m_journey->setValue(before);
}

void FilterBar::choose(const InviteFilter &filter)
{
    reset();
    m_status->setValue(filter.status ? QVariant(int(*filter.status)) : QVariant());
    m_contact->setValue(filter.assigned ? QVariant(*filter.assigned) : QVariant());
    m_journey->setValue(filter.guest ? QVariant(guestChoice + int(*filter.guest))
                            : filter.reached == Stage::Kind::Completed
                            ? QVariant(furthestChoice + int(InviteFilter::Stage::Completed))
                            : filter.reached ? QVariant(reachedChoice + int(*filter.reached))
                            : filter.stage   ? QVariant(furthestChoice + int(*filter.stage))
                                             : QVariant());
}

void FilterBar::reset()
{
    m_search->reset();
    for (FilterButton *button : {m_status, m_contact, m_journey}) {
        button->setValue({});
    }
}

void FilterBar::setCount(qint64 shown, bool isNarrowed)
{
    const QString number = QLocale().toString(shown);
    m_count->setText(isNarrowed       ? tr("%1 found").arg(number)
                         : shown == 1 ? tr("1 invite")
                                      : tr("%1 invites").arg(number));
}

} // namespace guestwright
