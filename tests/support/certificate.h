#pragma once

#include <QSsl>
#include <QString>

class QSslSocket;

namespace guestwright::test {

/// A key and a certificate signed by itself, made by openssl in a folder of the test.
struct Certificate {
    QString certificateFile; ///< PEM; more than one where a chain is shown
    QString keyFile;
    QSsl::SslProtocol protocol = QSsl::SecureProtocols; ///< what a server that shows it speaks

    /// Valid now, for the given names.
    [[nodiscard]] static Certificate make(const QString &folder, const QString &name,
                                          const QString &alternativeName = QStringLiteral("DNS:localhost"));

    /// For localhost, valid between two times of the form 20200101000000Z.
    [[nodiscard]] static Certificate makeDated(const QString &folder, const QString &name, const QString &from,
                                               const QString &until);

    /// What sets a signed certificate apart.
    struct Traits {
        QString alternativeName = QStringLiteral("DNS:localhost");
        bool isAuthority = false;
        QString digest = QStringLiteral("sha256");
    };

    /// Valid now, signed by another one.
    [[nodiscard]] static Certificate makeSigned(const QString &folder, const QString &name, const Certificate &issuer,
                                                const Traits &traits);

    /// The same, showing the certificates of another one after its own.
    [[nodiscard]] Certificate withChain(const Certificate &issuer) const;

    /// Makes a server's side of a connection show it.
    void presentOn(QSslSocket &socket) const;
};

} // namespace guestwright::test
