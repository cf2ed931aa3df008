#pragma once

#include "models/cards/cardrequest.h"

#include <QWidget>

class QButtonGroup;

namespace guestwright {

class PlainLabel;

/// Whose cards: those that were not printed and cannot be mailed, those selected in the table, or all it shows.
enum class CardChoice { NotPrinted, Selected, All };

/// Which invites get a card, how many each answer gives, and who gets none and why.
class CardChoiceField : public QWidget
{
    Q_OBJECT

public:
    explicit CardChoiceField(QWidget *parent = nullptr);

    [[nodiscard]] CardChoice choice() const;
    /// Chooses without a signal.
    void setChoice(CardChoice choice);
    void setPossible(CardChoice choice, bool possible);
    void setCount(CardChoice choice, qint64 cards);
    /// Of the choice.
    void showCounts(const CardCounts &counts);

Q_SIGNALS:
    void chosen(CardChoice choice);

private:
    [[nodiscard]] QString words(CardChoice choice) const;

    QButtonGroup *m_choices;
    PlainLabel *m_leftOut;
    PlainLabel *m_notes;
};

} // namespace guestwright
