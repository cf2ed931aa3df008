#include "app/redemption/pages.h"

#include "app/redemption/gifts.h"
#include "app/redemption/landing.h"
#include "app/redemption/notices.h"
#include "app/redemption/receiptpage.h"
#include "app/redemption/redeeming.h"
#include "app/redemption/refusals.h"
#include "app/redemption/sitefiles.h"
#include "models/core/token.h"
#include "models/publication/serverclock.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// What is answered 500 gets a page; the writer rolled back, so nothing was ordered.
Reply withErrorPages(const SiteSettings &site, const Reply &reply)
{
    return [site, reply](Response response) {
        if (response.status == 500 && response.body.isEmpty()) {
            response = serverErrorPage(site, true);
        } else if (response.status == 503 && response.body.isEmpty()) {
            response = busyPage(site);
        }
        reply(std::move(response));
    };
}

Result<std::optional<Visit>> findVisit(const Request &request, const Context &context, const QByteArray &token)
{
    const auto now = notBeforeMarked(context.db, context.now);
    const auto link = now ? PublicationRepository(context.db).findLink(Token{token}.hash())
                          : Result<std::optional<PublishedLink>>(failure(now));
    if (!link || !*link) {
        return link ? Result<std::optional<Visit>>(std::nullopt) : failure(link);
    }
    return Visit{.request = request,
                 .token = token,
                 .link = **link,
                 .state = inviteState((*link)->facts(), *now),
                 .now = *now,
                 .frame = Frame(context.site, (*link)->campaign)};
}

/// What somebody was told has expired must stay so, whatever happens to the clock.
void rememberExpiry(const Visit &visit, Writer &writer)
{
    if (visit.state.refusal == Refusal::Reason::Expired) {
        writer.note([now = visit.now](Database &db) { return markTime(db, now); });
    }
}

Response readPage(const Visit &visit, const QString &page, const Context &context)
{
    if (!visit.state.isRedeemable() || visit.link.isRetired) {
        rememberExpiry(visit, context.writer);
        return refusalPage(visit, context.db);
    }
    if (page.isEmpty()) {
        return landingPage(visit);
    }
    const bool isGift = !visit.frame.isMembership();
    if (page == u"items"_s && isGift) {
        return giftsPage(visit, context.db);
    }
    if (page == (isGift ? u"checkout"_s : u"join"_s)) {
        return firstForm(visit, context.db);
    }
    return unknownPage(context.site);
}

void linkPage(const Request &request, const Context &context, const QByteArray &token, const QString &page,
              const Reply &reply)
{
    const auto visit = findVisit(request, context, token);
    if (!visit) {
        return reply(serverErrorPage(context.site, true));
    }
    if (!*visit) {
        return reply(unknownPage(context.site));
    }
    if (request.isRead()) {
        return reply(readPage(**visit, page, context));
    }
    if (page == u"redeem"_s || page == u"address"_s) {
        return postRedemption(**visit, context, reply);
    }
    reply(unknownPage(context.site));
}

/// Files, which only are read.
Response filePage(const QStringList &parts, const Context &context)
{
    const QString &first = parts.value(1);
    if (first == u"style.css"_s && parts.size() == 2) {
        return styleFile();
    }
    if (first == u"c"_s && parts.size() == 4 && parts.at(3) == u"theme.css"_s) {
        return themeFile(context.db, parts.at(2));
    }
    if (first == u"img"_s && parts.size() == 3) {
        return imageFile(context.db, parts.at(2));
    }
    if (first == u"r"_s && parts.size() == 3) {
        return receiptPage(parts.at(2).toLatin1(), context);
    }
    if (first == u"favicon.ico"_s || first == u"robots.txt"_s) {
        return noFile();
    }
    return unknownPage(context.site);
}

} // namespace

void handlePage(const Request &request, const Context &context, const Reply &reply)
{
    const Reply answer = withErrorPages(context.site, reply);
    if (!request.isRead() && request.method != Request::Method::Post) {
        return answer(wrongMethodPage(context.site, "GET, HEAD, POST"));
    }
    const QStringList parts = QString::fromUtf8(request.path).split(u'/');
    if (parts.value(1) == u"i"_s && (parts.size() == 3 || parts.size() == 4)) {
        return linkPage(request, context, parts.at(2).toUtf8(), parts.value(3), answer);
    }
    answer(request.isRead() ? filePage(parts, context) : wrongMethodPage(context.site, "GET, HEAD"));
}

} // namespace guestwright
