#include "app/campaigning/tidylink.h"

#include "models/core/emailaddress.h"
#include "models/core/folding.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString linkWords(const char *text)
{
    return QCoreApplication::translate("ChangeLinks", text);
}

tl::unexpected<Error> badLink(const QString &words)
{
    return fail(Error::Kind::Invalid, words);
}

QStringList cleaned(const QStringList &names)
{
    QStringList clean;
    for (const QString &name : names) {
        if (const QString line = cleanLine(name); !line.isEmpty() && !clean.contains(line)) {
            clean.append(line);
        }
    }
    return clean;
}

/// "example.org" or "@Example.ORG" as an address's key ends.
Result<QString> domainKey(const QString &typed)
{
    const QString domain = typed.startsWith(u'@') ? typed.sliced(1) : typed;
    const auto address = EmailAddress::parse(u"somebody@"_s + domain);
    return address
        ? Result<QString>(address->key().section(u'@', -1))
        : badLink(
            linkWords(QT_TRANSLATE_NOOP("ChangeLinks", "“%1” is no domain; write it like example.org")).arg(typed));
}

Result<> tidyDomains(InvitationLink &link)
{
    QStringList keys;
    for (const QString &typed : cleaned(link.domains)) {
        const auto key = domainKey(typed);
        if (!key) {
            return failure(key);
        }
        keys.append(*key);
    }
    keys.removeDuplicates();
    link.domains = keys;
    return {};
}

Result<> tidyLinkPage(LinkPage &page)
{
    page.title = cleanLine(page.title);
    page.button = cleanLine(page.button);
    page.description = page.description.trimmed();
    page.videoUrl = cleanLine(page.videoUrl);
    const QUrl video(page.videoUrl, QUrl::StrictMode);
    const bool isRight = page.videoUrl.isEmpty() || (video.scheme() == u"https"_s && !video.host().isEmpty());
    return isRight
        ? Result<>()
        : badLink(linkWords(QT_TRANSLATE_NOOP("ChangeLinks", "The video needs an address that begins with https://")));
}

} // namespace

Result<> tidyLink(InvitationLink &link, Instant now)
{
    link.name = cleanLine(link.name);
    link.role = cleanLine(link.role);
    link.groups = cleaned(link.groups);
    if (link.name.isEmpty()) {
        return badLink(linkWords(QT_TRANSLATE_NOOP("ChangeLinks", "The invitation link needs a name")));
    }
    if (link.maxUses && *link.maxUses < 1) {
        return badLink(linkWords(QT_TRANSLATE_NOOP("ChangeLinks", "The maximum of uses must be at least 1")));
    }
    if (link.expiresAt && *link.expiresAt <= now && !link.id) {
        return badLink(linkWords(QT_TRANSLATE_NOOP("ChangeLinks", "The expiration is in the past")));
    }
    if (link.kind == InvitationLink::Kind::PreApproved && link.binding == Campaign::Binding::Link) {
        return badLink(linkWords(QT_TRANSLATE_NOOP("ChangeLinks",
                                                   "A pre-approved link must ask who somebody is: by a code or by the "
                                                   "address")));
    }
    const auto domains = tidyDomains(link);
    return domains ? tidyLinkPage(link.page) : domains;
}

} // namespace guestwright
