#include "ui/cards/cardchoicefield.h"

#include "ui/forms/form.h"
#include "ui/widgets/plainlabel.h"

#include <QButtonGroup>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

CardChoiceField::CardChoiceField(QWidget *parent)
    : QWidget(parent)
    , m_choices(new QButtonGroup(this))
    , m_leftOut(makeHint({}))
    , m_notes(makeHint({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeSectionTitle(tr("Which invites")));
    for (const auto &[choice, name] :
         {std::pair(CardChoice::NotPrinted, u"notPrintedRadio"_s), std::pair(CardChoice::Selected, u"selectedRadio"_s),
          std::pair(CardChoice::All, u"allRadio"_s)}) {
        auto *radio = new QRadioButton(words(choice));
        nameWidget(*radio, name, radio->text());
        m_choices->addButton(radio, int(choice));
        column->addWidget(radio);
    }
    m_leftOut->setObjectName(u"leftOutLabel"_s);
    m_notes->setObjectName(u"cardNotesLabel"_s);
    column->addWidget(m_leftOut);
    column->addWidget(m_notes);
    setChoice(CardChoice::NotPrinted);
    connect(m_choices, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) {
            Q_EMIT chosen(CardChoice(id));
        }
    });
}

QString CardChoiceField::words(CardChoice choice) const
{
    switch (choice) {
    case CardChoice::NotPrinted:
        return tr("Not printed yet, no mail address");
    case CardChoice::Selected:
        return tr("Selected in the table");
    case CardChoice::All:
        return tr("All that match the filter");
    }
    return {};
}

CardChoice CardChoiceField::choice() const
{
    return CardChoice(m_choices->checkedId());
}

void CardChoiceField::setChoice(CardChoice choice)
{
    const QSignalBlocker quiet(m_choices);
    m_choices->button(int(choice))->setChecked(true);
    setFocusProxy(m_choices->button(int(choice)));
}

void CardChoiceField::setPossible(CardChoice choice, bool possible)
{
    m_choices->button(int(choice))->setEnabled(possible);
}

void CardChoiceField::setCount(CardChoice choice, qint64 cards)
{
    QAbstractButton *button = m_choices->button(int(choice));
    button->setText(tr("%1 (%2)", "whose cards, and how many").arg(words(choice), locale().toString(cards)));
    button->setAccessibleName(button->text());
}

void CardChoiceField::showCounts(const CardCounts &counts)
{
    QStringList left;
    for (const NoCard &group : counts.leftOut) {
        left << u"%1 %2"_s.arg(locale().toString(group.count), guestwright::words(group.reason));
    }
    m_leftOut->setText(left.isEmpty() ? QString() : tr("No card: %1.").arg(left.join(u", "_s)));
    m_leftOut->setVisible(!left.isEmpty());
    QStringList notes;
    if (counts.worksLater) {
        notes << tr("The codes do not work yet: the campaign is not active or not open.");
    }
    if (!counts.unprintable.isEmpty()) {
        notes << tr("No font of this computer has these characters, so they are missing on the cards: %1")
                     .arg(counts.unprintable);
    }
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

} // namespace guestwright
