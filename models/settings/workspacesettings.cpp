#include "models/settings/workspacesettings.h"

#include "models/mail/mailaccount.h"
#include "models/store/query.h"

#include <QCoreApplication>
#include <QUrl>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QString localServer = u"http://localhost:8080"_s;

QString settingsWords(const char *text)
{
    return QCoreApplication::translate("WorkspaceSettings", text);
}

Result<> writeSetting(Database &db, const QString &name, const QString &value)
{
    const auto written = run(
        db,
        u"INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
        {name, value});
    return written ? Result<>() : failure(written);
}

} // namespace

QString WorkspaceSettings::linkBase() const
{
    return publicUrl.isEmpty() ? localServer : publicUrl;
}

bool WorkspaceSettings::isLocalOnly() const
{
    return publicUrl.isEmpty() || isLoopbackHost(QUrl(publicUrl).host());
}

Result<QString> checkedPublicUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || url.hasQuery() || url.hasFragment()
        || !url.userInfo().isEmpty()) {
        return fail(
            Error::Kind::Invalid,
            settingsWords(QT_TRANSLATE_NOOP("WorkspaceSettings",
                                            "“%1” is no public address; write one like https://gift.example.org"))
                .arg(text));
    }
    QString base = url.toString(QUrl::FullyEncoded);
    while (base.endsWith(u'/')) {
        base.chop(1); // QUrl::StripTrailingSlash would leave the root's
    }
    return base;
}

Result<QString> checkedPrivacyUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isAllowed = url.scheme() == u"https"_s || url.scheme() == u"http"_s || url.scheme() == u"mailto"_s;
    if (!text.trimmed().isEmpty() && (!url.isValid() || !isAllowed)) {
        return fail(
            Error::Kind::Invalid,
            settingsWords(QT_TRANSLATE_NOOP("WorkspaceSettings",
                                            "“%1” is no web address; write one like https://example.org/privacy"))
                .arg(text));
    }
    return url.toString(QUrl::FullyEncoded);
}

Result<WorkspaceSettings> readSettings(Database &db)
{
    const auto rows = run(db, u"SELECT name, value FROM settings"_s);
    if (!rows) {
        return failure(rows);
    }
    WorkspaceSettings settings;
    for (const QVariantList &row : rows->rows) {
        const QString name = row.at(0).toString();
        QString *const field = name == u"public_url"_s ? &settings.publicUrl
            : name == u"organizer"_s                   ? &settings.organizer
            : name == u"privacy_url"_s                 ? &settings.privacyUrl
            : name == serverUrlSetting                  ? &settings.serverUrl
                                                       : nullptr;
        if (field) {
            *field = row.at(1).toString();
        }
    }
    return settings;
}

Result<> writeSettings(Database &db, const WorkspaceSettings &settings)
{
    auto written = writeSetting(db, u"public_url"_s, settings.publicUrl);
    written = written ? writeSetting(db, u"organizer"_s, settings.organizer) : written;
    return written ? writeSetting(db, u"privacy_url"_s, settings.privacyUrl) : written;
}

} // namespace guestwright
