#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace guestwright {

/// One person as a row of a contact file names them; every text is trimmed and free of control characters
/// (line breaks survive in extra fields).
struct ContactRow {
    qint64 line = 0; ///< of the file, where the row begins; the first line is 1
    QString name; ///< the whole name; may be empty where an address or a phone is known
    QString firstName;
    QString lastName;
    QString email; ///< as typed; valid, or empty
    QString emailKey; ///< EmailAddress::key() of it
    QString phone; ///< as typed
    QString organization;
    QList<std::pair<QString, QString>> extra; ///< header and value, in the file's order, without empty values

    bool operator==(const ContactRow &) const = default;
};

} // namespace guestwright
