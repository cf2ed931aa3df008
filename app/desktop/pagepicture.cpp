#include "app/desktop/pagepicture.h"

#include "app/desktop/lastfolder.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace guestwright {

namespace {

Result<PageImage> takePicture(Database &db, const QString &path)
{
    const auto image = readPageImage(path);
    const auto added = image ? ImageRepository(db).add(image->stored) : Result<>(failure(image));
    return added ? image : failure(added);
}

} // namespace

void choosePagePicture(Session &session, QObject *context, QWidget *over, const QString &title,
                       const QString &objectName, const std::function<void(const Result<PageImage> &)> &answer)
{
    auto *files = new QFileDialog(
        over, title, {},
        QCoreApplication::translate("PageController", "Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp)"));
    files->setObjectName(objectName);
    files->setAttribute(Qt::WA_DeleteOnClose);
    startInLastFolder(*files);
    QObject::connect(files, &QFileDialog::fileSelected, context, [&session, context, answer](const QString &path) {
        session.look(
            context, [path](Database &db) { return takePicture(db, path); }, answer);
    });
    files->open();
}

QByteArray pagePicture(Database &db, const QString &sha256)
{
    const auto stored = sha256.isEmpty() ? Result<StoredImage>() : ImageRepository(db).find(sha256);
    return stored ? stored->bytes : QByteArray();
}

} // namespace guestwright
