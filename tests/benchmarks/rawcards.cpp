// The reference for printing cards: codes of libqrencode, painted by QPdfWriter as runs of dark modules. No words, no
// workspace, nothing read back.
// usage: rawcards FILE.pdf CARDS
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <qrencode.h>

#include <cstdlib>
#include <map>
#include <random>

namespace {

constexpr int columns = 2;
constexpr int perSheet = 10;
constexpr double module = 100; // of a place of 90 x 54 mm, in units of a hundredth of a millimetre

QByteArray anyLink(std::mt19937_64 &numbers)
{
    QByteArray token(16, '\0');
    for (char &byte : token) {
        byte = static_cast<char>(numbers());
    }
    return "https://guests.example.org/i/"
        + token.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// Runs of dark modules of each row; those that go on below are made taller.
QList<QRect> runsOf(const QRcode &code)
{
    QList<QRect> runs;
    std::map<std::pair<int, int>, qsizetype> open; // x and width: which run
    for (int y = 0; y < code.width; ++y) {
        std::map<std::pair<int, int>, qsizetype> here;
        for (int x = 0; x < code.width; ++x) {
            const int begin = x;
            while (x < code.width && (code.data[y * code.width + x] & 1) != 0) {
                ++x;
            }
            if (x == begin) {
                continue;
            }
            const auto above = open.find({begin, x - begin});
            const qsizetype run = above == open.end() ? runs.size() : above->second;
            if (above == open.end()) {
                runs.append(QRect(begin, y, x - begin, 1));
            } else {
                runs[run].setBottom(y);
            }
            here[{begin, x - begin}] = run;
        }
        open.swap(here);
    }
    return runs;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (argc < 3) {
        return 1;
    }
    QPdfWriter pdf(QString::fromLocal8Bit(argv[1]));
    pdf.setResolution(1'200);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins({});
    QPainter painter(&pdf);
    const double unit = 1'200 / 2'540.0;
    std::mt19937_64 numbers(7);
    for (int card = 0; card < std::atoi(argv[2]); ++card) {
        const int place = card % perSheet;
        if (card > 0 && place == 0) {
            pdf.newPage();
        }
        QRcode *code = QRcode_encodeString8bit(anyLink(numbers).constData(), 0, QR_ECLEVEL_M);
        painter.resetTransform();
        painter.scale(unit, unit);
        painter.translate(2'000 + place % columns * 9'000.0, 1'500 + place / columns * 5'400.0);
        painter.scale(module, module);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::black);
        painter.drawRects(runsOf(*code));
        QRcode_free(code);
    }
    return painter.end() ? 0 : 1;
}
