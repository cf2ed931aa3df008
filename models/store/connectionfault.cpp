#include "models/store/connectionfault.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// A piece of libpq's words, and what is said instead; the first that is found counts.
struct Fault {
    QStringView sign;
    Error::Kind kind;
    const char *words; ///< %1 the workspace, %2 the host, %3 the database, %4 the user
};

constexpr Fault connectionFaults[] = {
    {u"does not match host name", Error::Kind::Rejected,
     QT_TRANSLATE_NOOP("Connection",
                       "The certificate of the server is not for %2. Nothing was sent. Write the name the certificate "
                       "was issued for, or ask the server's administrator for one that names %2")},
    {u"certificate verify failed", Error::Kind::Rejected,
     QT_TRANSLATE_NOOP(
         "Connection",
         "The certificate of %2 could not be verified: it has expired, is not valid yet, signs itself, or "
         "comes from an authority this computer does not know. Nothing was sent. Choose the certificate "
         "of the authority that issued it, or ask the server's administrator")},
    {u"could not get server's host name from server certificate", Error::Kind::Rejected,
     QT_TRANSLATE_NOOP("Connection",
                       "The certificate of the server names no host, so nobody can tell that it is %2. Nothing was "
                       "sent. Ask the server's administrator for one that names %2")},
    {u"root certificate file", Error::Kind::Invalid,
     QT_TRANSLATE_NOOP("Connection",
                       "The file of trusted certificates is missing or holds none, so %2 could not be verified. Choose "
                       "the certificate of the authority that issued the server's")},
    {u"server does not support SSL", Error::Kind::Rejected,
     QT_TRANSLATE_NOOP("Connection",
                       "%2 offers no encryption. Nothing was sent. Ask the server's administrator to switch TLS on")},
    {u"invalid response to SSL negotiation", Error::Kind::Network,
     QT_TRANSLATE_NOOP("Connection", "What answers at %2 is no PostgreSQL server. Check the host and the port")},
    {u"SSL error", Error::Kind::Rejected,
     QT_TRANSLATE_NOOP("Connection",
                       "%2 and this computer could not agree on an encrypted connection. Nothing was sent. Ask the "
                       "server's administrator which TLS versions it offers")},
    {u"no password supplied", Error::Kind::Rejected,
     QT_TRANSLATE_NOOP("Connection", "%2 asks for a password, and none was given. Enter the password of %4")},
    {u"password authentication failed", Error::Kind::Rejected,
     QT_TRANSLATE_NOOP("Connection", "%2 refused the user name or password. Check both")},
    {u"no pg_hba.conf entry", Error::Kind::Rejected,
     QT_TRANSLATE_NOOP("Connection",
                       "%2 does not let %4 in from this computer. Ask the server's administrator for access to “%3”")},
    {u"too many", Error::Kind::Network,
     QT_TRANSLATE_NOOP("Connection", "%2 has no connection left. Try again in a moment")},
    {u"database system is", Error::Kind::Network,
     QT_TRANSLATE_NOOP("Connection", "%2 is starting or stopping. Try again in a moment")},
    {u"could not translate host name", Error::Kind::Network,
     QT_TRANSLATE_NOOP("Connection", "%2 could not be reached: there is no such name. Check the host")},
    {u"Connection refused", Error::Kind::Network,
     QT_TRANSLATE_NOOP("Connection",
                       "%2 could not be reached: no server answers there. Check the host and the port, and whether the "
                       "server runs")},
    {u"timeout expired", Error::Kind::Network,
     QT_TRANSLATE_NOOP("Connection",
                       "%2 could not be reached in time. Check the host and your connection; a firewall may be in the "
                       "way")},
};

QString filled(const char *words, const Location &location)
{
    // Not arg(): a sentence that leaves one out would get the others in the wrong places.
    return QCoreApplication::translate("Connection", words)
        .replace(u"%1"_s, location.display())
        .replace(u"%2"_s, location.host.isEmpty() ? u"localhost"_s : location.host)
        .replace(u"%3"_s, location.database)
        .replace(u"%4"_s,
                 location.user.isEmpty() ? QCoreApplication::translate("Connection", "the user") : location.user);
}

/// `FATAL:  database "x" does not exist` and `role "x" does not exist` differ in their first word.
bool saysMissing(const QString &words, const QString &what)
{
    return words.contains(what + u" \""_s) && words.contains(u"does not exist"_s);
}

} // namespace

Error connectionFault(const Location &location, const QString &words)
{
    const auto fault = std::ranges::find_if(connectionFaults, [&words](const Fault &candidate) {
        return words.contains(candidate.sign, Qt::CaseInsensitive);
    });
    if (fault != std::end(connectionFaults)) {
        return {fault->kind, filled(fault->words, location)};
    }
    if (saysMissing(words, u"database"_s)) {
        return {
            Error::Kind::NotFound,
            filled(QT_TRANSLATE_NOOP("Connection",
                                     "%2 has no database “%3”. Check the name, or ask the server's administrator to "
                                     "make it"),
                   location)};
    }
    if (saysMissing(words, u"role"_s)) {
        return {Error::Kind::Rejected,
                filled(QT_TRANSLATE_NOOP("Connection", "%2 refused the user name or password. Check both"), location)};
    }
    return {Error::Kind::Network,
            filled(QT_TRANSLATE_NOOP(
                       "Connection",
                       "%1 could not be reached: check the server, the database, the user name and the password"),
                   location)};
}

} // namespace guestwright
