#include "models/images/imagerepository.h"

#include "models/store/query.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

Result<> ImageRepository::add(const StoredImage &image)
{
    const auto added =
        run(m_db, u"INSERT INTO images (sha256, type, bytes) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING"_s,
            {image.sha256, image.type, image.bytes});
    return added ? Result<>() : failure(added);
}

Result<StoredImage> ImageRepository::find(const QString &sha256)
{
    const auto found = run(m_db, u"SELECT sha256, type, bytes FROM images WHERE sha256 = ?"_s, {sha256});
    if (!found) {
        return failure(found);
    }
    if (found->isEmpty()) {
        return fail(Error::Kind::NotFound,
                    QCoreApplication::translate("Image", "The picture is not in this workspace"));
    }
    RowReader read = found->first();
    return StoredImage{.sha256 = read.text(), .type = read.text(), .bytes = read.bytes()};
}

} // namespace guestwright
