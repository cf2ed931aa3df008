#pragma once

#include "models/core/result.h"
#include "models/store/database.h"

namespace guestwright {

/// A picture as pages show it: made anew here, so that it is one and carries nothing else.
struct StoredImage {
    QString sha256; ///< of the bytes, in hex
    QString type; ///< image/png or image/jpeg
    QByteArray bytes;

    bool operator==(const StoredImage &) const = default;
};

/// The images table. Pictures are found by what they are, so storing one twice keeps one.
class ImageRepository
{
public:
    explicit ImageRepository(Database &db) : m_db(db) { }

    [[nodiscard]] Result<> add(const StoredImage &image);
    /// NotFound if there is none.
    [[nodiscard]] Result<StoredImage> find(const QString &sha256);

private:
    Database &m_db;
};

} // namespace guestwright
