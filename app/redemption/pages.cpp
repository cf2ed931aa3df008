#include "app/redemption/pages.h"

#include "app/redemption/asking.h"
#include "app/redemption/crosssite.h"
#include "app/redemption/decline.h"
#include "app/redemption/gifts.h"
#include "app/redemption/journeynotes.h"
#include "app/redemption/landing.h"
#include "app/redemption/limits.h"
#include "app/redemption/notices.h"
#include "app/redemption/receiptpage.h"
#include "app/redemption/redeeming.h"
#include "app/redemption/refusals.h"
#include "app/redemption/sitefiles.h"
#include "app/redemption/unsubscribe.h"
#include "app/redemption/videopage.h"
#include "models/core/token.h"
#include "models/publication/serverclock.h"

#include <QLoggingCategory>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(pagesLog, "guestwright.server.pages")

bool isPage(const Response &response)
{
    return std::ranges::any_of(response.headers, [](const auto &header) {
        return header.first.compare("content-type", Qt::CaseInsensitive) == 0 && header.second.startsWith("text/html");
    });
}

/// What the writer answers in its own short words gets a page. It does not tell a failed write from a COMMIT whose
/// outcome nobody knows, so the page does not promise that nothing was ordered.
Reply withErrorPages(const Frame &frame, const Reply &reply)
{
    return [frame, reply](Response response) {
        if (response.status == 500 && !isPage(response)) {
            response = serverErrorPage(frame, false);
        } else if (response.status == 503 && !isPage(response)) {
            response = busyPage(frame);
        }
        reply(std::move(response));
    };
}

Result<std::optional<Visit>> findVisit(const Request &request, const Context &context, const QByteArray &token)
{
    const auto link = PublicationRepository(context.db).findLink(Token{token}.hash());
    if (!link || !*link) {
        return link ? Result<std::optional<Visit>>(std::nullopt) : failure(link);
    }
    const Instant now = std::max(context.now, (*link)->latest);
    return Visit{.request = request,
                 .token = token,
                 .link = **link,
                 .state = inviteState((*link)->facts(), now),
                 .now = now,
                 .frame = Frame(context.site, (*link)->campaign)};
}

QStringList formPages()
{
    return {u"redeem"_s, u"address"_s, u"code"_s, u"code/again"_s, u"ask"_s};
}

/// Guessing from many addresses at once stays below what each may ask; whoever runs the server should look.
void watchForGuessing(Limits &limits, Instant now)
{
    const QByteArray everybody = "all";
    if (limits.allUnknownLinks.take(everybody, now) && !limits.alarms.take(everybody, now)) {
        qCWarning(pagesLog, "More than 1,000 unknown links were asked for within a minute: somebody may be guessing");
    }
}

/// Who asks for many links that nobody knows is looking for one.
Response unknownLink(const Request &request, const Context &context)
{
    const auto wait = context.limits ? context.limits->unknownLinks.take(request.client, context.now) : std::nullopt;
    if (context.limits) {
        watchForGuessing(*context.limits, context.now);
    }
    Response page = unknownPage(context.site);
    if (wait) {
        page.status = 429;
        page.headers.emplaceBack("retry-after", QByteArray::number(qint64(wait->count())));
    }
    return page;
}

/// What somebody was told has expired must stay so, whatever happens to the clock.
void rememberExpiry(const Visit &visit, Writer &writer)
{
    if (visit.state.refusal == Refusal::Reason::Expired) {
        writer.note([now = visit.now](Database &db) { return markTime(db, now); });
    }
}

/// Pages of a link that still works.
Response openPage(const Visit &visit, const QString &page, const Context &context)
{
    const bool isGift = !visit.frame.isMembership();
    if (page.isEmpty()) {
        noteStage(visit, context, Stage::Kind::Clicked);
        return landingPage(visit);
    }
    if (page == u"items"_s && isGift) {
        noteStage(visit, context, Stage::Kind::ProductViewed);
        return giftsPage(visit, context.db);
    }
    if (page == (isGift ? u"checkout"_s : u"join"_s)) {
        noteStage(visit, context, Stage::Kind::CheckoutStarted);
        return firstForm(visit, context.db);
    }
    if (page == u"decline"_s && !visit.isShared()) {
        return declinePage(visit);
    }
    if (page == u"video"_s) {
        return videoPage(visit);
    }
    if (page == u"more"_s) {
        noteHiddenLink(visit, context);
        return landingPage(visit);
    }
    // What only answers a form, or belongs to a link in another state, leads back to the beginning.
    return formPages().contains(page) ? seeOther(visit.path().toLatin1()) : unknownPage(context.site);
}

Response readPage(const Visit &visit, const QString &page, const Context &context)
{
    if (page == u"ask"_s && mayAsk(visit)) {
        return askPage(visit);
    }
    if (!visit.state.isRedeemable() || visit.link.isRetired) {
        if (page.isEmpty()) {
            noteStage(visit, context, Stage::Kind::Clicked);
        }
        rememberExpiry(visit, context.writer);
        return refusalPage(visit, context.db);
    }
    return openPage(visit, page, context);
}

void postedPage(const Visit &visit, const QString &page, const Context &context, const Reply &reply)
{
    if (page == u"redeem"_s || page == u"address"_s || page == u"code"_s || page == u"code/again"_s) {
        return postRedemption(visit, page, context, reply);
    }
    if (page == u"ask"_s && mayAsk(visit)) {
        return postAsk(visit, context, reply);
    }
    if (page == u"decline"_s && !visit.isShared()) {
        const bool isOpen = visit.state.isRedeemable() && !visit.link.isRetired;
        return isOpen ? postDecline(visit, context, reply) : reply(refusalPage(visit, context.db));
    }
    reply(unknownPage(context.site));
}

void linkPage(const Request &request, const Context &context, const QByteArray &token, const QString &page,
              const Reply &reply)
{
    const auto visit = findVisit(request, context, token);
    if (!visit) {
        return reply(serverErrorPage(context.site, true));
    }
    if (!*visit) {
        return reply(unknownLink(request, context));
    }
    request.isRead() ? reply(readPage(**visit, page, context))
                     : postedPage(**visit, page, context, withErrorPages((*visit)->frame, reply));
}

/// Files, which only are read.
Response filePage(const Request &request, const QStringList &parts, const Context &context)
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
    if ((first == u"p"_s || first == u"v"_s) && parts.size() == 3) {
        return countingPicture(request, context, first, parts.at(2));
    }
    if (first == u"privacy"_s && parts.size() == 2) {
        return privacyPage(context.site);
    }
    if (first == u"favicon.ico"_s || first == u"robots.txt"_s) {
        return noFile();
    }
    return unknownPage(context.site);
}

} // namespace

void handlePage(const Request &request, const Context &context, const Reply &reply)
{
    const Reply answer = withErrorPages(Frame(context.site), reply);
    if (!request.isRead() && request.method != Request::Method::Post) {
        return answer(wrongMethodPage(context.site, "GET, HEAD, POST"));
    }
    const QStringList parts = QString::fromUtf8(request.path).split(u'/');
    if (parts.value(1) == u"i"_s && parts.size() >= 3) {
        if (!request.isRead() && isCrossSite(request, context.site)) {
            return answer(plainResponse(403));
        }
        return linkPage(request, context, parts.at(2).toUtf8(), parts.sliced(3).join(u'/'), answer);
    }
    if (parts.value(1) == u"u"_s && parts.size() == 3) {
        return unsubscribe(request, context, parts.at(2).toLatin1(), answer);
    }
    answer(request.isRead() ? filePage(request, parts, context) : wrongMethodPage(context.site, "GET, HEAD"));
}

} // namespace guestwright
