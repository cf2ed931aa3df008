#include "app/campaigning/landingpagecheck.h"

#include "models/core/emailaddress.h"
#include "models/core/folding.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostItems = 20;

bool isWebAddressOrNone(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return text.isEmpty()
        || (url.isValid() && (url.scheme() == u"https"_s || url.scheme() == u"http"_s) && !url.host().isEmpty());
}

tl::unexpected<Error> badPage(const char *text, const QString &value)
{
    return fail(Error::Kind::Invalid, QCoreApplication::translate("LandingPage", text).arg(value));
}

QStringList cleanLines(const QStringList &lines)
{
    QStringList clean;
    for (const QString &line : lines) {
        if (const QString one = cleanLine(line); !one.isEmpty()) {
            clean << one;
        }
    }
    return clean;
}

Result<> tidyCountries(LandingPage &page)
{
    static const QRegularExpression twoLetters(u"^[A-Z]{2}$"_s);
    QStringList countries;
    for (const QString &typed : std::as_const(page.countries)) {
        const QString code = typed.trimmed().toUpper();
        if (!twoLetters.match(code).hasMatch()) {
            return badPage(QT_TRANSLATE_NOOP("LandingPage", "“%1” is no country; write codes of two letters like DE"),
                           typed);
        }
        if (!countries.contains(code)) {
            countries << code;
        }
    }
    page.countries = countries;
    return {};
}

} // namespace

Result<> tidyLandingPage(LandingPage &page)
{
    for (QString *line :
         {&page.organizer, &page.replyAddress, &page.privacyUrl, &page.rulesUrl, &page.videoUrl, &page.videoCaption}) {
        *line = cleanLine(*line);
    }
    page.nextSteps = cleanLines(page.nextSteps);
    for (const QString &address : {page.privacyUrl, page.rulesUrl, page.videoUrl}) {
        if (!isWebAddressOrNone(address)) {
            return badPage(QT_TRANSLATE_NOOP("LandingPage", "“%1” is no web address like https://example.org"),
                           address);
        }
    }
    if (!page.replyAddress.isEmpty()) {
        if (const auto address = EmailAddress::parse(page.replyAddress); !address) {
            return failure(address);
        }
    }
    if (page.itemsPerInvite < 1 || page.itemsPerInvite > mostItems) {
        return badPage(QT_TRANSLATE_NOOP("LandingPage", "A guest can choose from 1 to 20 items, not %1"),
                       QString::number(page.itemsPerInvite));
    }
    return tidyCountries(page);
}

} // namespace guestwright
