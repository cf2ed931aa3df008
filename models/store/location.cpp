#include "models/store/location.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString locationWords(const char *text)
{
    return QCoreApplication::translate("Location", text);
}

Result<Location> parsePostgres(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QUrlQuery query(url);
    Location location;
    location.engine = Engine::Postgres;
    location.host = query.hasQueryItem(u"host"_s) ? query.queryItemValue(u"host"_s, QUrl::FullyDecoded) : url.host();
    location.port = url.port(5432);
    location.user = url.userName(QUrl::FullyDecoded);
    location.password = url.password(QUrl::FullyDecoded);
    location.database = url.path(QUrl::FullyDecoded).mid(1);
    if (!url.isValid() || location.database.isEmpty()) {
        return fail(Error::Kind::Invalid,
                    locationWords(QT_TRANSLATE_NOOP("Location",
                                                    "A PostgreSQL workspace is named like "
                                                    "postgresql://user@host/database")));
    }
    const bool isSocket = location.host.isEmpty() || location.host.startsWith(u'/');
    location.sslMode = query.queryItemValue(u"sslmode"_s);
    if (location.sslMode.isEmpty()) {
        // libpq's own default, prefer, falls back to plain text without a word.
        location.sslMode = isSocket ? u"disable"_s : u"verify-full"_s;
    }
    location.caFile = query.queryItemValue(u"sslrootcert"_s, QUrl::FullyDecoded);
    if (!QStringList{u"disable"_s, u"require"_s, u"verify-ca"_s, u"verify-full"_s}.contains(location.sslMode)) {
        return fail(Error::Kind::Invalid,
                    locationWords(
                        QT_TRANSLATE_NOOP("Location",
                                          "sslmode must be verify-full, verify-ca, require or disable: any other would "
                                          "go on in plain text without a word")));
    }
    if (location.caFile.contains(u';')) { // Qt's driver would take it for the end of the option
        return fail(Error::Kind::Invalid,
                    locationWords(QT_TRANSLATE_NOOP("Location", "The certificate file's name must not contain “;”")));
    }
    return location;
}

} // namespace

Result<Location> Location::parse(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return fail(Error::Kind::Invalid,
                    locationWords(QT_TRANSLATE_NOOP("Location", "Which workspace? Name a file or a PostgreSQL URL")));
    }
    if (text.startsWith(u"postgresql://"_s) || text.startsWith(u"postgres://"_s)) {
        return parsePostgres(text);
    }
    Location location;
    location.path = QFileInfo(text).absoluteFilePath();
    return location;
}

QString Location::display() const
{
    if (engine == Engine::Sqlite) {
        return path;
    }
    return QString(u"postgresql://"_s + user + u'@' + (host.isEmpty() ? u"localhost"_s : host) + u'/' + database);
}

QString Location::toUrl() const
{
    if (engine == Engine::Sqlite) {
        return path;
    }
    const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    const QString name = user.isEmpty() ? QString() : QString(encoded(user) + u'@');
    // As in libpq, the host may stand in the query: so may the folder of a socket.
    return u"postgresql://%1localhost:%2/%3?host=%4&sslmode=%5%6"_s.arg(
        name, QString::number(port), encoded(database), encoded(host), encoded(sslMode),
        caFile.isEmpty() ? QString() : QString(u"&sslrootcert="_s + encoded(caFile)));
}

} // namespace guestwright
