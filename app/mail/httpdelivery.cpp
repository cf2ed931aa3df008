#include "app/mail/httpdelivery.h"

#include "app/mail/smtpoutcome.h"
#include "models/core/crashpoint.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QDeadlineTimer>

#include <algorithm>

namespace guestwright {

using namespace std::chrono_literals;

/// What one request brought: for each item, and whether asking again may help and cannot mail anybody twice. Not in the
/// anonymous namespace: coroutine frames hold it.
struct HttpAttempt {
    QList<Delivery> deliveries;
    bool mayRepeat = false;
    std::chrono::milliseconds pause{}; ///< the server's wish; zero where it has none
};

namespace {

using Outcome = Delivery::Outcome;
using Fault = Delivery::Fault;
using HttpTrouble = std::optional<Delivery>;

constexpr int mostAttempts = 4;
constexpr auto longestPause = 30s; // a server that wants longer is asked another day
constexpr auto longestStay = 9min; // with one batch, all attempts together: the claim on it ends later
constexpr auto shortNap = 100ms;

Delivery httpTrouble(Fault fault, const char *text)
{
    return outcomeOwn(Outcome::Deferred, fault, QCoreApplication::translate("HttpMail", text));
}

/// A connection of its own for every request, unless asking again is harmless: one that was kept may end unseen, and
/// then nobody knows whether the request was read.
bool isKept(const HttpSession &session)
{
    return session.provider->keyWindow().has_value();
}

QCoro::Task<HttpTrouble> openHttp(std::shared_ptr<HttpSession> session)
{
    if (isKept(*session) && session->link.isOpen() && !session->link.hasStrayBytes()) {
        co_return std::nullopt;
    }
    HttpLink::Peer peer;
    peer.host = session->host();
    peer.port = session->settings.port;
    peer.isEncrypted = true;
    if (!session->settings.caFile.isEmpty()) {
        peer.roots =
            QSslCertificate::fromPath(session->settings.caFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
        if (peer.roots.isEmpty()) {
            co_return httpTrouble(Fault::Account,
                                  QT_TRANSLATE_NOOP("HttpMail", "The account's file of trusted certificates is empty"));
        }
    }
    crashPoint("before_connect");
    const LinkEnd end = co_await session->link.open(peer, session->settings.timeouts.connect);
    if (end != LinkEnd::Done) {
        const Delivery trouble = outcomeOfEnd(end, session->link.trouble(), false);
        session->link.drop();
        co_return trouble;
    }
    crashPoint("connected");
    co_return std::nullopt;
}

/// The bytes of a request, or why there can be none.
Result<QByteArray> bytesOf(const HttpSession &session, const HttpRequest &request)
{
    if (!request.isWellFormed()) {
        return fail(Error::Kind::Invalid,
                    QCoreApplication::translate("HttpMail", "The token contains an impossible character"));
    }
    return request.toBytes(session.host().toUtf8(), isKept(session));
}

/// Writes a request and waits for its answer. REQUIRES: an open connection.
QCoro::Task<LinkEnd> ask(std::shared_ptr<HttpSession> session, QByteArray bytes)
{
    const HttpTimeouts &timeouts = session->settings.timeouts;
    session->link.write(bytes);
    LinkEnd end = co_await session->link.drained(timeouts.body);
    if (end == LinkEnd::Done || end == LinkEnd::Lost) {
        end = co_await session->link.nextReply(timeouts.answer);
    }
    if (end != LinkEnd::Done || !isKept(*session)
        || session->link.reply().headers.value("connection").toLower() == "close") {
        session->link.drop();
    }
    co_return end;
}

HttpAttempt attemptOf(const HttpSession &session, LinkEnd end, qsizetype count)
{
    const bool hasKey = session.provider->keyWindow().has_value();
    if (end != LinkEnd::Done) {
        const Delivery lost = outcomeOfEnd(end, session.link.trouble(), true);
        return {QList<Delivery>(count, lost), hasKey && end != LinkEnd::Cancelled, {}};
    }
    const HttpReply &reply = session.link.reply();
    HttpAttempt attempt{session.provider->outcomes(reply, count), false, {}};
    const Delivery &first = attempt.deliveries.first();
    const bool isTooMuch = reply.status == 429 && first.outcome == Outcome::Deferred;
    attempt.mayRepeat = isTooMuch || (hasKey && first.outcome == Outcome::Uncertain);
    attempt.pause = std::chrono::seconds(reply.retryAfter().value_or(0));
    return attempt;
}

QCoro::Task<> pauseFor(std::shared_ptr<HttpSession> session, std::chrono::milliseconds left)
{
    while (left > 0ms && !session->link.isCancelled()) {
        const auto nap = std::min<std::chrono::milliseconds>(left, shortNap);
        co_await QCoro::sleepFor(nap);
        left -= nap;
    }
}

/// Asks until there is an answer that stands. REQUIRES: an open connection.
QCoro::Task<QList<Delivery>> askUntilAnswered(std::shared_ptr<HttpSession> session, QByteArray bytes, qsizetype count)
{
    const auto window = session->provider->keyWindow().value_or(longestStay);
    const QDeadlineTimer stay(std::min<std::chrono::milliseconds>(window, longestStay));
    auto pause = session->settings.timeouts.pause;
    HttpAttempt attempt;
    for (int attempts = 1;; ++attempts, pause *= 2) {
        crashPoint("before_dot");
        const LinkEnd end = co_await ask(session, bytes);
        crashPoint("reply_read");
        attempt = attemptOf(*session, end, count);
        const auto wait = std::max(pause, attempt.pause);
        const bool goesOn = attempt.mayRepeat && attempts < mostAttempts && wait <= longestPause
            && std::chrono::milliseconds(stay.remainingTime()) > wait;
        if (!goesOn) {
            break;
        }
        co_await pauseFor(session, wait);
        const HttpTrouble trouble = co_await openHttp(session);
        if (trouble || session->link.isCancelled()) {
            break; // what the attempt before left open stays open
        }
    }
    co_return attempt.deliveries;
}

/// The judge's answer: which of them go.
QCoro::Task<QList<bool>> allowedOf(BeforeBatch beforeBatch, qsizetype count)
{
    QList<bool> allowed(count, true);
    if (beforeBatch) {
        allowed = co_await beforeBatch();
        allowed.resize(count);
    }
    co_return allowed;
}

/// The same for the same outbox row, whatever becomes of it.
QByteArray keyOf(const QByteArray &messageId)
{
    return messageId.mid(1, messageId.indexOf('@') - 1);
}

Delivery calledOff()
{
    return httpTrouble(Fault::Cancelled, QT_TRANSLATE_NOOP("HttpMail", "Called off before it was handed over"));
}

HttpRequest requestFor(const HttpSession &session, const QList<Envelope> &leaving)
{
    QList<QByteArray> items;
    for (const Envelope &envelope : leaving) {
        items.append(envelope.message);
    }
    return session.provider->sending(items, session.settings.token.toUtf8(), keyOf(leaving.first().id));
}

/// The point of no return is passed: what was allowed leaves.
QCoro::Task<QList<Delivery>> sendItems(std::shared_ptr<HttpSession> session, QList<Envelope> leaving)
{
    if (leaving.isEmpty()) {
        co_return QList<Delivery>();
    }
    const auto bytes = bytesOf(*session, requestFor(*session, leaving));
    if (!bytes) {
        const Delivery refused = outcomeOwn(Outcome::Deferred, Fault::Account, bytes.error().message);
        co_return QList<Delivery>(leaving.size(), refused);
    }
    if (!session->link.isOpen() || session->link.hasStrayBytes()) {
        const Delivery closed =
            httpTrouble(Fault::Connection, QT_TRANSLATE_NOOP("HttpMail", "The provider closed the connection"));
        co_return QList<Delivery>(leaving.size(), closed);
    }
    const QByteArray request = *bytes;
    co_return co_await askUntilAnswered(session, request, leaving.size());
}

} // namespace

QCoro::Task<QList<Delivery>> deliverOverHttp(std::shared_ptr<HttpSession> session, QList<Envelope> envelopes,
                                             BeforeBatch beforeBatch)
{
    const qsizetype count = envelopes.size();
    const HttpTrouble trouble = co_await openHttp(session);
    if (trouble) {
        co_return QList<Delivery>(count, *trouble);
    }
    const QList<bool> allowed = co_await allowedOf(beforeBatch, count);
    QList<Envelope> leaving;
    for (qsizetype i = 0; i < count; ++i) {
        if (allowed.at(i) && !session->link.isCancelled()) {
            leaving.append(envelopes.at(i));
        }
    }
    QList<Delivery> answers = co_await sendItems(session, leaving);
    QList<Delivery> deliveries;
    for (qsizetype i = 0; i < count; ++i) {
        const bool isAnswered = allowed.at(i) && !answers.isEmpty();
        deliveries.append(isAnswered ? answers.takeFirst() : calledOff());
    }
    co_return deliveries;
}

QCoro::Task<Delivery> probeOverHttp(std::shared_ptr<HttpSession> session)
{
    const auto bytes = bytesOf(*session, session->provider->probing(session->settings.token.toUtf8()));
    if (!bytes) {
        co_return outcomeOwn(Outcome::Deferred, Fault::Account, bytes.error().message);
    }
    const HttpTrouble trouble = co_await openHttp(session);
    if (trouble) {
        co_return *trouble;
    }
    const LinkEnd end = co_await ask(session, *bytes);
    co_return end == LinkEnd::Done ? session->provider->probed(session->link.reply())
                                   : outcomeOfEnd(end, session->link.trouble(), false);
}

} // namespace guestwright
