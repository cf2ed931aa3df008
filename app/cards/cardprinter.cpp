#include "app/cards/cardprinter.h"

#include "app/cards/cardpainter.h"
#include "app/cards/printedtext.h"
#include "models/core/crashpoint.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPen>

#include <set>

namespace guestwright {

namespace {

// In hundredths of a millimetre.
constexpr double markGap = 150; // between a card and its marks
constexpr double markLength = 400;

/// Lines in the margins, never on a card, where a blade begins and ends.
void paintCutMarks(QPainter &painter, const Sheet &sheet)
{
    std::set<double> columns;
    std::set<double> rows;
    QRectF all;
    for (int i = 0; i < sheet.cards(); ++i) {
        const QRectF place(sheet.place(i).topLeft() * perMillimetre, sheet.place(i).size() * perMillimetre);
        columns.insert({place.left(), place.right()});
        rows.insert({place.top(), place.bottom()});
        all |= place;
    }
    painter.setPen(QPen(QColor(0x62, 0x62, 0x6e), 12));
    for (const double x : columns) {
        for (const double y : {all.top() - markGap - markLength, all.bottom() + markGap}) {
            painter.drawLine(QLineF(x, y, x, y + markLength));
        }
    }
    for (const double y : rows) {
        for (const double x : {all.left() - markGap - markLength, all.right() + markGap}) {
            painter.drawLine(QLineF(x, y, x + markLength, y));
        }
    }
}

Result<> paintSheetWith(CardPainter &cards, QPainter &painter, const CardJob &job, qsizetype page)
{
    const int perSheet = job.sheet.cards();
    const auto copies = static_cast<qsizetype>(job.cards.size()) * job.layout.copies;
    if (job.layout.cutMarks) {
        paintCutMarks(painter, job.sheet);
    }
    for (int place = 0; place < perSheet; ++place) {
        const qsizetype copy = page * perSheet + place - (job.layout.start - 1);
        if (copy < 0 || copy >= copies) {
            continue;
        }
        painter.save();
        painter.translate(job.sheet.place(place).topLeft() * perMillimetre);
        const auto painted = cards.paint(painter, job.cards[copy / job.layout.copies]);
        painter.restore();
        if (!painted) {
            return painted;
        }
    }
    return {};
}

} // namespace

Result<> paintSheet(QPainter &painter, const CardJob &job, qsizetype page)
{
    CardPainter cards(job.sheet.card, job.look, job.layout);
    return paintSheetWith(cards, painter, job, page);
}

Result<> printCards(QPagedPaintDevice &device, const CardJob &job, const std::function<bool(qint64)> &proceed)
{
    const auto cannotPaint = [] {
        return fail(Error::Kind::Storage,
                    QCoreApplication::translate("CardPrinter", "The cards could not be handed to the printer or file"));
    };
    QPainter painter;
    if (!painter.begin(&device)) {
        return cannotPaint();
    }
    const double unit = device.logicalDpiX() / 25.4 / perMillimetre;
    CardPainter cards(job.sheet.card, job.look, job.layout);
    const qsizetype pages = job.pages();
    for (qsizetype page = 0; page < pages; ++page) {
        crashPoint("cards");
        if (page > 0 && !device.newPage()) {
            return cannotPaint();
        }
        painter.resetTransform();
        painter.scale(unit, unit);
        if (const auto painted = paintSheetWith(cards, painter, job, page); !painted) {
            return painted;
        }
        const auto done = std::min<qint64>((page + 1) * job.sheet.cards(), job.cards.size() * job.layout.copies);
        if (!proceed(done)) {
            return fail(Error::Kind::Cancelled,
                        QCoreApplication::translate("CardPrinter", "Cancelled; nothing was printed"));
        }
    }
    return painter.end() ? Result<>() : cannotPaint();
}

} // namespace guestwright
