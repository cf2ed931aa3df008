#include "app/redemption/visitorclass.h"

#include <algorithm>
#include <array>

namespace guestwright {

namespace {

// Parts of user agents, in lower case: programs that fetch links to judge, preview or index them, and libraries.
constexpr std::array<QByteArrayView, 46> machineNames{
    "bot",
    "crawl",
    "spider",
    "scan",
    "preview",
    "slurp",
    "facebookexternalhit",
    "whatsapp",
    "slack-",
    "skypeuri",
    "ms-office",
    "microsoft office",
    "microsoft outlook",
    "safelinks",
    "proofpoint",
    "mimecast",
    "barracuda",
    "symantec",
    "messagelabs",
    "cloudmark",
    "zscaler",
    "fortinet",
    "trendmicro",
    "sophos",
    "ironport",
    "fireeye",
    "checkpoint",
    "forcepoint",
    "cyren",
    "curl/",
    "wget",
    "python",
    "go-http-client",
    "java/",
    "okhttp",
    "libwww",
    "httpclient",
    "http-client",
    "axios",
    "node-fetch",
    "undici",
    "headless",
    "phantomjs",
    "lynx",
    "ruby",
    "perl",
};

bool isMachineName(QByteArrayView agent)
{
    const QByteArray lower = agent.toByteArray().toLower();
    return lower.isEmpty()
        || std::ranges::any_of(machineNames, [&lower](QByteArrayView name) { return lower.contains(name); });
}

bool isPrefetch(const Request &request)
{
    return std::ranges::any_of(std::array<QByteArrayView, 3>{"sec-purpose", "purpose", "x-moz"},
                               [&request](QByteArrayView name) {
                                   const QByteArray purpose = request.header(name).toLower();
                                   return purpose.contains("prefetch") || purpose.contains("preview");
                               });
}

} // namespace

Visitor::Kind visitorOf(const Request &request, const QByteArray &tokenHash, ClientTrail *trail, Instant now)
{
    const bool isOnTheRun = trail && trail->opens(request.client, tokenHash, now);
    const bool isMachine = isOnTheRun || isPrefetch(request) || isMachineName(request.header("user-agent"));
    return isMachine ? Visitor::Kind::Automated : Visitor::Kind::Human;
}

Visitor::Kind readerOf(const Request &request)
{
    const QByteArray agent = request.header("user-agent");
    if (agent.contains("GoogleImageProxy") || agent.contains("YahooMailProxy")) {
        return Visitor::Kind::Human;
    }
    // Apple Mail fetches everything ahead by itself and calls itself just this.
    const bool isAhead = agent == "Mozilla/5.0";
    return isAhead || isPrefetch(request) || isMachineName(agent) ? Visitor::Kind::Automated : Visitor::Kind::Human;
}

} // namespace guestwright
