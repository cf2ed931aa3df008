#pragma once

#include <QByteArray>
#include <QString>

class QSslSocket;

namespace guestwright::test {

/// A key and a certificate signed by itself, made by openssl in a folder of the test.
struct Certificate {
    QString certificateFile; ///< PEM; more than one where a chain is shown
    QString keyFile;
    QByteArray tlsVersion; ///< "TLSv1" and the like: a server that speaks no other; empty: as usual

    /// Valid now, for the given names.
    [[nodiscard]] static Certificate make(const QString &folder, const QString &name,
                                          const QString &alternativeName = QStringLiteral("DNS:localhost"));

    /// For localhost, valid between two times of the form 20200101000000Z.
    [[nodiscard]] static Certificate makeDated(const QString &folder, const QString &name, const QString &from,
                                               const QString &until);

    /// Makes a server's side of a connection show it.
    void presentOn(QSslSocket &socket) const;
};

} // namespace guestwright::test
