#pragma once

#include "app/cards/card.h"
#include "app/cards/printedtext.h"
#include "models/cards/cardrequest.h"
#include "models/cards/sheet.h"
#include "models/core/result.h"

#include <QColor>
#include <QFont>
#include <QRectF>

#include <map>

class QPainter;

namespace guestwright {

/// Where a code stands on a card and how wide a module is, in hundredths of a millimetre.
struct CodePlace {
    QPointF corner; ///< of the quiet zone
    double module = 0;
};

/// Paints cards of one campaign for one kind of sheet. Knows a card's size and nothing else of the sheet.
/// The painter's unit is a hundredth of a millimetre.
class CardPainter
{
public:
    CardPainter(QSizeF cardInMm, CardLook look, CardLayout layout);

    /// One card with its corner at the origin. Invalid where its link makes no code.
    [[nodiscard]] Result<> paint(QPainter &painter, const Card &card);

    [[nodiscard]] CodePlace codePlace(int modules) const;

private:
    void paintWords(QPainter &painter, const Card &card);
    void paintFoot(QPainter &painter, const Card &card);
    double paintName(QPainter &painter, const QString &name, double y);
    void paintLink(QPainter &painter, const QString &link, double room, double baseline);
    PrintedLine plainLine(const QString &text, int height);
    const QList<PrintedLine> &untilLines(const QString &until);

    const QSizeF m_size;
    const CardLook m_look;
    const CardLayout m_layout;
    const QColor m_color;
    const double m_codeSide; ///< with the quiet zone
    const double m_quiet; ///< where words stand in line with a usual code
    const double m_left; ///< of the words
    const double m_width; ///< of the words
    QFont m_titleFont;
    QFont m_nameFont;
    QFont m_textFont;
    QFont m_smallFont;
    QList<PrintedLine> m_title;
    QList<PrintedLine> m_call;
    QString m_until; ///< the last one
    QList<PrintedLine> m_untilLines;
    std::map<int, PlainLetters> m_letters; ///< by height
};

} // namespace guestwright
