#include "app/cards/qrfiles.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSaveFile>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int savedModule = 20; // pixels: 3 cm at 600 dots an inch for a usual link

QByteArray qrPng(const QrCode &code)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return qrImage(code, savedModule).save(&buffer, "PNG") ? bytes : QByteArray();
}

} // namespace

QByteArray qrSvg(const QrCode &code)
{
    QByteArray path;
    for (const QRect &run : code.dark) {
        const QRect at = run.translated(QrCode::quietZone, QrCode::quietZone);
        path += 'M' + QByteArray::number(at.x()) + ' ' + QByteArray::number(at.y()) + 'h'
            + QByteArray::number(at.width()) + 'v' + QByteArray::number(at.height()) + "h-"
            + QByteArray::number(at.width()) + 'z';
    }
    const QByteArray side = QByteArray::number(code.sizeWithQuietZone());
    return R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 )" + side + ' ' + side
        + R"(" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h)" + side + 'v' + side + "h-" + side
        + R"(z"/><path d=")" + path + "\"/></svg>\n";
}

Result<> saveQrCode(const QrCode &code, const QString &path)
{
    const QByteArray bytes = path.endsWith(u".svg"_s, Qt::CaseInsensitive) ? qrSvg(code) : qrPng(code);
    QSaveFile file(path);
    const bool isWritten = !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    if (!isWritten || !file.commit()) {
        return fail(
            Error::Kind::Storage,
            QCoreApplication::translate("QrCode", "The QR code could not be written: %1").arg(file.errorString()));
    }
    return {};
}

} // namespace guestwright
