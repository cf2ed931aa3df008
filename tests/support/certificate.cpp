#include "tests/support/certificate.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

namespace guestwright::test {

using namespace Qt::StringLiterals;

namespace {

void openssl(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"OPENSSL_CONF"_s); // a test's own, for the library
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(u"openssl"_s, arguments);
    process.waitForFinished();
}

void writeTextFile(const QString &path, const QString &text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(text.toUtf8());
    }
}

const QStringList newKey{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s};

} // namespace

Certificate Certificate::make(const QString &folder, const QString &name, const QString &alternativeName)
{
    const Certificate made{folder + u'/' + name + u".pem"_s, folder + u'/' + name + u".key"_s};
    openssl(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s} + newKey
            + QStringList{u"-subj"_s, u"/CN="_s + name, u"-addext"_s, u"subjectAltName="_s + alternativeName,
                          u"-keyout"_s, made.keyFile, u"-out"_s, made.certificateFile});
    return made;
}

Certificate Certificate::makeDated(const QString &folder, const QString &name, const QString &from,
                                   const QString &until)
{
    // An authority of its own, because openssl lets only an authority choose the first day.
    const Certificate made{folder + u'/' + name + u".pem"_s, folder + u'/' + name + u".key"_s};
    const QString authority = folder + u'/' + name + u"-authority"_s;
    QDir().mkpath(authority);
    const QString configuration = authority + u"/configuration"_s;
    const QString request = authority + u"/request"_s;
    writeTextFile(authority + u"/index"_s, {});
    writeTextFile(authority + u"/serial"_s, u"01\n"_s);
    writeTextFile(configuration,
                  u"[ca]\ndefault_ca=own\n[own]\ndatabase=%1/index\nserial=%1/serial\nnew_certs_dir=%1\n"
                  "default_md=sha256\npolicy=any\nx509_extensions=extensions\n[any]\ncommonName=supplied\n"
                  "[extensions]\nsubjectAltName=DNS:localhost\nbasicConstraints=CA:TRUE\n"
                  "[req]\ndistinguished_name=nobody\n[nobody]\n"_s.arg(authority));
    openssl(QStringList{u"req"_s, u"-new"_s, u"-config"_s, configuration} + newKey
            + QStringList{u"-subj"_s, u"/CN="_s + name, u"-keyout"_s, made.keyFile, u"-out"_s, request});
    openssl({u"ca"_s, u"-batch"_s, u"-selfsign"_s, u"-notext"_s, u"-config"_s, configuration, u"-keyfile"_s,
             made.keyFile, u"-in"_s, request, u"-out"_s, made.certificateFile, u"-startdate"_s, from, u"-enddate"_s,
             until});
    return made;
}

Certificate Certificate::makeSigned(const QString &folder, const QString &name, const Certificate &issuer,
                                    const Traits &traits)
{
    const Certificate made{folder + u'/' + name + u".pem"_s, folder + u'/' + name + u".key"_s};
    const QString request = folder + u'/' + name + u".request"_s;
    const QString extensions = folder + u'/' + name + u".extensions"_s;
    writeTextFile(extensions,
                  u"subjectAltName=%1\nbasicConstraints=critical,CA:%2\n"_s.arg(
                      traits.alternativeName, traits.isAuthority ? u"TRUE"_s : u"FALSE"_s));
    openssl(QStringList{u"req"_s, u"-new"_s} + newKey
            + QStringList{u"-subj"_s, u"/CN="_s + name, u"-keyout"_s, made.keyFile, u"-out"_s, request});
    openssl({u"x509"_s, u"-req"_s, u"-days"_s, u"2"_s, u'-' + traits.digest, u"-in"_s, request, u"-CA"_s,
             issuer.certificateFile, u"-CAkey"_s, issuer.keyFile, u"-CAcreateserial"_s, u"-extfile"_s, extensions,
             u"-out"_s, made.certificateFile});
    return made;
}

Certificate Certificate::withChain(const Certificate &issuer) const
{
    Certificate chained = *this;
    chained.certificateFile += u".chain"_s;
    QFile chain(chained.certificateFile);
    if (chain.open(QIODevice::WriteOnly)) {
        for (const QString &path : {certificateFile, issuer.certificateFile}) {
            QFile part(path);
            if (part.open(QIODevice::ReadOnly)) {
                chain.write(part.readAll());
            }
        }
    }
    return chained;
}

void Certificate::presentOn(QSslSocket &socket) const
{
    QSslConfiguration configuration = socket.sslConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificateFile));
    QFile key(keyFile);
    if (key.open(QIODevice::ReadOnly)) {
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    }
    configuration.setProtocol(protocol);
    socket.setSslConfiguration(configuration);
}

} // namespace guestwright::test
