#include "app/desktop/linkqr.h"

#include "app/cards/qrfiles.h"
#include "app/contacts/outputtarget.h"
#include "app/desktop/ask.h"
#include "app/desktop/beside.h"
#include "ui/links/linkqrdialog.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QMimeData>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int pastedModule = 10; // pixels: large enough to be scaled down in a document

QString linkQrWords(const char *text)
{
    return QCoreApplication::translate("LinkQr", text);
}

void copyLinkPicture(const QrCode &code, const QString &link)
{
    auto *data = new QMimeData;
    data->setImageData(qrImage(code, pastedModule));
    data->setText(link); // for where no picture can be pasted
    QGuiApplication::clipboard()->setMimeData(data);
}

/// Written beside the window: the file may lie on a network.
void saveLinkQr(LinkQrDialog *dialog, const QrCode &code, const QString &path, const Location &workspace)
{
    const auto written = runBeside([code, path, workspace]() -> Result<> {
        const auto allowed = refuseDatabaseAsTarget(path, workspace);
        return allowed ? saveQrCode(code, path) : allowed;
    });
    whenFinished(written, dialog, [dialog, path](const QFuture<Result<>> &future) {
        const Result<> saved = future.result();
        dialog->say(saved ? linkQrWords(QT_TRANSLATE_NOOP("LinkQr", "Saved as %1")).arg(QDir::toNativeSeparators(path))
                          : saved.error().message);
    });
}

void askForQrPath(LinkQrDialog *dialog, const QrCode &code, const Location &workspace)
{
    auto *files =
        new QFileDialog(dialog, linkQrWords(QT_TRANSLATE_NOOP("LinkQr", "Save QR Code")), {},
                        linkQrWords(QT_TRANSLATE_NOOP("LinkQr", "PNG pictures (*.png);;SVG drawings (*.svg)")));
    files->setObjectName(u"saveQrFileDialog"_s);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"png"_s);
    QObject::connect(files, &QFileDialog::filterSelected, files, [files](const QString &filter) {
        files->setDefaultSuffix(filter.contains(u"svg"_s) ? u"svg"_s : u"png"_s);
    });
    QObject::connect(files, &QFileDialog::fileSelected, dialog,
                     [dialog, code, workspace](const QString &path) { saveLinkQr(dialog, code, path, workspace); });
    openDialog(files);
}

} // namespace

Result<> showLinkQr(const Session &session, QWidget *over, const QString &name, const QString &link)
{
    const auto code = makeQrCode(link);
    if (!code) {
        return failure(code);
    }
    auto *dialog = openDialog(new LinkQrDialog(name, link, qrImage(*code, 1), over));
    QObject::connect(dialog, &LinkQrDialog::copyRequested, dialog, [dialog, link] {
        QGuiApplication::clipboard()->setText(link);
        dialog->say(linkQrWords(QT_TRANSLATE_NOOP("LinkQr", "Copied the link")));
    });
    QObject::connect(dialog, &LinkQrDialog::copyPictureRequested, dialog, [dialog, code = *code, link] {
        copyLinkPicture(code, link);
        dialog->say(linkQrWords(QT_TRANSLATE_NOOP("LinkQr", "Copied the picture")));
    });
    QObject::connect(
        dialog, &LinkQrDialog::saveRequested, dialog,
        [dialog, code = *code, workspace = session.workspace()->location()] { askForQrPath(dialog, code, workspace); });
    return {};
}

} // namespace guestwright
