#include "app/cards/qrcode.h"

#include "app/cards/qrreading.h"

#include <QCoreApplication>
#include <QPainter>

#include <qrencode.h>

#include <memory>

namespace guestwright {

namespace {

struct FreeQrCode {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

/// Runs of dark modules; one that is exactly below another of the row above makes it taller.
QList<QRect> darkRuns(const QRcode &code)
{
    QList<QRect> done;
    QList<QRect> open;
    QList<QRect> here;
    done.reserve(code.width * code.width / 4); // a little more than there are
    for (int y = 0; y < code.width; ++y) {
        here.clear();
        const unsigned char *row = code.data + y * code.width;
        for (int x = 0; x < code.width; ++x) {
            const int begin = x;
            while (x < code.width && (row[x] & 1) != 0) {
                ++x;
            }
            if (x > begin) {
                here.append(QRect(begin, y, x - begin, 1));
            }
        }
        qsizetype above = 0;
        for (QRect &run : here) {
            while (above < open.size() && open.at(above).x() < run.x()) {
                done.append(open.at(above++));
            }
            if (above < open.size() && open.at(above).x() == run.x()) {
                if (open.at(above).width() == run.width()) {
                    run.setTop(open.at(above).top());
                } else {
                    done.append(open.at(above));
                }
                ++above;
            }
        }
        while (above < open.size()) {
            done.append(open.at(above++));
        }
        open.swap(here);
    }
    return done + open;
}

} // namespace

Result<QrCode> makeQrCode(const QString &url)
{
    const QByteArray bytes = url.toUtf8();
    const std::unique_ptr<QRcode, FreeQrCode> made(QRcode_encodeData(
        static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0, QR_ECLEVEL_M));
    if (!made) {
        return fail(Error::Kind::Invalid, QCoreApplication::translate("QrCode", "The link is too long for a QR code"));
    }
    const QrCode code{.size = made->width, .dark = darkRuns(*made)};
    if (readQrCode(code) != bytes) {
        return fail(Error::Kind::Invalid,
                    QCoreApplication::translate("QrCode", "A QR code did not read back as its link; nothing was made"));
    }
    return code;
}

QImage qrImage(const QrCode &code, int pixelsPerModule)
{
    const int side = code.sizeWithQuietZone() * pixelsPerModule;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(pixelsPerModule, pixelsPerModule);
    painter.translate(QrCode::quietZone, QrCode::quietZone);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRects(code.dark);
    return image;
}

} // namespace guestwright
