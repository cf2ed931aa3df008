#pragma once

#include <QString>

namespace guestwright::test {

/// A key and a certificate signed by itself, made by openssl in a folder of the test.
struct Certificate {
    QString certificateFile;
    QString keyFile;

    /// Valid now, for the given names.
    [[nodiscard]] static Certificate make(const QString &folder, const QString &name,
                                          const QString &alternativeName = QStringLiteral("DNS:localhost"));

    /// For localhost, valid between two times of the form 20200101000000Z.
    [[nodiscard]] static Certificate makeDated(const QString &folder, const QString &name, const QString &from,
                                               const QString &until);
};

} // namespace guestwright::test
