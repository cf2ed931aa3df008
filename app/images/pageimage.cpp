#include "app/images/pageimage.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QImage>
#include <QImageReader>

#include <cstring>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 20 * 1024 * 1024;
constexpr qsizetype largestImage = 2 * 1024 * 1024;
constexpr int longestSide = 1'600;
constexpr int jpegQuality = 88;

Error badPicture(const char *text, const QString &path)
{
    return {Error::Kind::Invalid, QCoreApplication::translate("Image", text).arg(path)};
}

Result<QImage> readUpright(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(badPicture(QT_TRANSLATE_NOOP("Image", "%1 cannot be read"), path));
    }
    if (file.size() > largestFile) {
        return tl::unexpected(badPicture(QT_TRANSLATE_NOOP("Image", "%1 is larger than 20 MiB"), path));
    }
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArrayList known{"png", "jpeg", "jpg", "gif", "webp", "bmp"};
    const QImage image = known.contains(reader.format()) ? reader.read() : QImage();
    return image.isNull() ? Result<QImage>(tl::unexpected(badPicture(
               QT_TRANSLATE_NOOP("Image", "%1 is no picture that can be read (PNG, JPEG, GIF, WebP)"), path)))
                          : image;
}

bool isSeenThrough(const QImage &image)
{
    if (!image.hasAlphaChannel()) {
        return false;
    }
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(line[x]) != 255) {
                return true;
            }
        }
    }
    return false;
}

/// The pixels alone: an image also carries texts and sizes of its file.
QImage pixelsOf(const QImage &image, QImage::Format format)
{
    const QImage converted = image.convertToFormat(format);
    QImage bare(converted.size(), format);
    for (int y = 0; y < bare.height(); ++y) {
        std::memcpy(bare.scanLine(y), converted.constScanLine(y), std::size_t(bare.width()) * sizeof(QRgb));
    }
    return bare;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, qstrcmp(format, "JPEG") == 0 ? jpegQuality : -1) ? bytes : QByteArray();
}

} // namespace

Result<PageImage> readPageImage(const QString &path)
{
    const auto read = readUpright(path);
    if (!read) {
        return failure(read);
    }
    QImage image = read->convertToFormat(QImage::Format_ARGB32);
    if (std::max(image.width(), image.height()) > longestSide) {
        image = image.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    const bool hasTransparency = isSeenThrough(image);
    image = pixelsOf(image, hasTransparency ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    QByteArray bytes = encoded(image, "PNG");
    QString type = u"image/png"_s;
    if (!hasTransparency && bytes.size() > largestImage / 8) { // a photograph rather than a drawing
        bytes = encoded(image, "JPEG");
        type = u"image/jpeg"_s;
    }
    while (bytes.size() > largestImage) {
        image = image.scaled(image.size() * 3 / 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        bytes = encoded(image, hasTransparency ? "PNG" : "JPEG");
    }
    if (bytes.isEmpty()) {
        return tl::unexpected(
            badPicture(QT_TRANSLATE_NOOP("Image", "%1 cannot be made into a picture for pages"), path));
    }
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return PageImage{{QString::fromLatin1(hash), type, bytes}, hasTransparency};
}

} // namespace guestwright
