#include "app/redemption/redeeming.h"

#include "app/redemption/attempt.h"
#include "app/redemption/binding.h"
#include "app/redemption/codepage.h"
#include "app/redemption/codes.h"
#include "app/redemption/formnonce.h"
#include "app/redemption/limits.h"
#include "app/redemption/linkpages.h"
#include "app/redemption/notices.h"
#include "app/redemption/refusals.h"
#include "app/redemption/session.h"
#include "app/redemption/shared.h"
#include "models/core/emailaddress.h"
#include "models/publication/mailqueue.h"
#include "models/publication/serverclock.h"

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView redeemPurpose = "redeem";

Response formAgain(const Visit &visit, const Submission &submission, const FormShow &show)
{
    return visit.frame.isMembership() ? joinPage(visit, submission, show) : checkoutPage(visit, submission, show);
}

/// A form that came too fast, too late, or from nowhere.
std::optional<FormShow> askToPressAgain(const Attempt &attempt)
{
    const PageWords &words = attempt.visit.words();
    switch (attempt.nonce.verdict) {
    case FormNonce::Verdict::Good:
        return std::nullopt;
    case FormNonce::Verdict::TooYoung:
        return FormShow{.nonce = attempt.nonceText,
                        .message = Html::escaped(words.translate(
                            "Pages", "That was very quick. Nothing is lost, please press the button again."))};
    case FormNonce::Verdict::Stale:
    case FormNonce::Verdict::Forged:
        break;
    }
    return FormShow{
        .nonce = attempt.visit.newNonce(redeemPurpose),
        .message = Html::escaped(words.translate(
            "Pages", "This page was open for a long time. Nothing is lost, please press the button again."))};
}

Result<> queueCode(Database &db, const Visit &visit, const QString &code, const StoredCode &stored)
{
    const QString key = addressKey(visit.invite().email);
    const auto may = CodeRepository(db).maySend(visit.invite().tokenHash, key, visit.now);
    if (!may || !*may) {
        return may ? Result<>() : failure(may);
    }
    const auto added = CodeRepository(db).add(visit.invite().tokenHash, key, stored, visit.now);
    return added ? MailQueue(db).add({.kind = ServerMail::Kind::Code,
                                      .campaignId = visit.campaign().id,
                                      .recipient = visit.invite().email,
                                      .words = {{u"code"_s, code}},
                                      .expiresAt = visit.now + CodeRepository::lifetime},
                                     visit.now)
                 : added;
}

Response wrongCodePage(const Attempt &attempt)
{
    const QString sentence = attempt.visit.words().translate(
        "Pages", "That is not the code, or it is too old. Check it, or let us send a new one");
    return codePage(attempt.visit, attempt.submission.form,
                    {.nonce = attempt.nonceText, .status = 422, .errors = {{u"code"_s, Html::escaped(sentence)}}});
}

void submitRedemption(const Attempt &attempt, Writer &writer, const Reply &reply)
{
    writer.submit([attempt](Database &db) -> Result<Response> { return redeemAndAnswer(attempt, db); }, reply);
}

/// Whose tries are counted together: at a shared address nobody shall keep others out by guessing.
QByteArray triesOf(const Visit &visit)
{
    return visit.isShared() ? visit.invite().tokenHash + visit.request.client : visit.invite().tokenHash;
}

/// A failed try is one of the few an invite has; whatever it is, it may be a guess.
void countTry(const Attempt &attempt, const Context &context)
{
    if (context.limits) {
        [[maybe_unused]] const auto wait = context.limits->claims.take(triesOf(attempt.visit), attempt.visit.now);
    }
}

/// Draws a code and puts it into a mail, if this is the address; the page and the time it takes say nothing about it.
void sendCode(const Attempt &attempt, const Context &context, const Html &message, const Reply &reply)
{
    const QString code = makeCode();
    const StoredCode stored = hashedCode(code);
    const CodeShow shown{.nonce = attempt.nonceText, .message = message};
    if (attempt.visit.isShared()) {
        if (context.site.sendsMail) {
            context.writer.note(
                [attempt, code, stored](Database &db) { return queueSharedCode(db, attempt, code, stored); });
        }
        return reply(codePage(attempt.visit, attempt.submission.form, shown));
    }
    const bool isInvited = context.site.sendsMail && isInvitedAddress(attempt.visit, attempt.submission.typedEmail);
    context.writer.submit(
        [attempt, shown, code, stored, isInvited](Database &db) -> Result<Response> {
            const auto queued = isInvited ? queueCode(db, attempt.visit, code, stored) : Result<>();
            return queued ? Result<Response>(codePage(attempt.visit, attempt.submission.form, shown)) : failure(queued);
        },
        reply);
}

/// Redeems together with the code: both or neither.
void checkCode(Attempt attempt, const Context &context, const Reply &reply)
{
    attempt.isProved = true; // nothing is redeemed unless it is
    const QByteArray hash = attempt.visit.invite().tokenHash;
    const Visit proved =
        attempt.visit.isShared() ? provedAs(attempt.visit, attempt.submission.typedEmail) : attempt.visit;
    const QString key = addressKey(proved.invite().email);
    const auto pending = CodeRepository(context.db).pending(hash, key, attempt.visit.now);
    if (!pending) {
        return reply(serverErrorPage(attempt.visit.frame, true));
    }
    const QList<qint64> matching = matchingCodes(attempt.submission.form.value(u"code"), *pending);
    if (matching.isEmpty()) {
        countTry(attempt, context);
    }
    context.writer.submit(
        [attempt, proved, hash, key, matching](Database &db) -> Result<Response> {
            const auto isRight = CodeRepository(db).redeem(hash, key, matching, attempt.visit.now);
            if (!isRight) {
                return failure(isRight);
            }
            if (!*isRight) {
                // Something is written for whoever asks: what takes its time must not tell where a code is pending.
                const auto marked = attempt.visit.isShared() ? markTime(db, attempt.visit.now) : Result<>();
                const auto earlier = marked ? answerEarlier(attempt, db) : failure(marked); // the code is used up
                return earlier ? Result<Response>(earlier->value_or(wrongCodePage(attempt))) : failure(earlier);
            }
            auto answer = redeemAndAnswer(attempt, db);
            if (answer) {
                answer->headers.emplaceBack("set-cookie", sessionCookie(proved));
            }
            return answer;
        },
        reply);
}

/// The binding of the campaign by six digits, on the way from a complete form to the redemption.
void proveByCode(const Attempt &attempt, const QString &page, const Context &context, const Reply &reply)
{
    const PageWords &words = attempt.visit.words();
    if (page == u"code"_s) {
        return checkCode(attempt, context, reply);
    }
    const bool isAgain = page == u"code/again"_s;
    const QString message = words.translate("Pages",
                                            "If the address has an invitation, a new code is on its way. The "
                                            "earlier one works too.");
    sendCode(attempt, context, isAgain ? Html::escaped(message) : Html(), reply);
}

/// The gifts of a form, or the page that asks for them.
Result<QList<ChosenGift>> giftsOf(const Visit &visit, Database &db, const FormData &form)
{
    return visit.frame.isMembership() ? Result<QList<ChosenGift>>(QList<ChosenGift>()) : chosenGifts(visit, db, form);
}

/// What has to be mended before anything is written, or nothing.
std::optional<Response> mendingPage(const Attempt &attempt, Database &db)
{
    const Visit &visit = attempt.visit;
    if (!visit.frame.isMembership() && attempt.submission.gifts.isEmpty()) {
        return soldOutPage(visit, db);
    }
    Submission shown = attempt.submission;
    if (const auto show = askToPressAgain(attempt)) {
        shown.errors.clear();
        return formAgain(visit, shown, *show);
    }
    const auto isUnknown = isUnlisted(visit, db, shown.typedEmail);
    if (!isUnknown) {
        return serverErrorPage(visit.frame, true);
    }
    if (visit.isShared() && shown.errors.isEmpty()) {
        return *isUnknown ? std::optional(notListedPage(visit, shown.form, attempt.nonceText)) : std::nullopt;
    }
    const bool isOther = !visit.isShared() && isOtherAddress(visit, shown.typedEmail);
    if (shown.errors.isEmpty()) {
        return isOther ? std::optional(wrongAddressPage(visit, shown.form, attempt.nonceText)) : std::nullopt;
    }
    const bool hasEmailError =
        std::ranges::any_of(shown.errors, [](const FieldFault &error) { return error.field == u"email"_s; });
    if (isOther && !hasEmailError) {
        shown.errors.append({u"email"_s, otherAddressWords(visit, shown.typedEmail)});
    }
    return formAgain(visit, shown, {.nonce = attempt.nonceText, .status = 422});
}

} // namespace

Response firstForm(const Visit &visit, Database &db)
{
    const FormData query = FormData::parse(visit.request.query);
    const auto gifts = giftsOf(visit, db, query);
    if (!gifts) {
        return serverErrorPage(visit.frame, true);
    }
    if (gifts->isEmpty() && !visit.frame.isMembership()) {
        return seeOther(visit.path(u"items"_s).toLatin1());
    }
    const FormShow show{.nonce = visit.newNonce(redeemPurpose)};
    return formAgain(visit, {.gifts = *gifts}, show);
}

void postRedemption(const Visit &visit, const QString &page, const Context &context, const Reply &reply)
{
    const FormData form = FormData::parse(visit.request.body);
    const QByteArray nonceText = form.value(u"nonce").toLatin1();
    const auto gifts = giftsOf(visit, context.db, form);
    if (!gifts) {
        return reply(serverErrorPage(visit.frame, true));
    }
    Attempt attempt{
        .visit = visit,
        .submission = readSubmission(visit, form, *gifts),
        .nonce = FormNonce::judge(context.site.nonceKey, redeemPurpose, visit.invite().tokenHash, nonceText, visit.now),
        .nonceText = nonceText};
    const bool isAfterwards = visit.state.refusal == Refusal::Reason::Used || visit.isShared();
    if (isAfterwards && !visit.state.isRedeemable() && !visit.link.isRetired) {
        return reply(answerUsed(attempt, context.db));
    }
    if (!visit.state.isRedeemable() || visit.link.isRetired) {
        return reply(refusalPage(visit, context.db));
    }
    if (const auto wait = context.limits ? context.limits->claims.wait(triesOf(visit), visit.now) : std::nullopt) {
        return reply(tooManyTriesPage(visit, visit.now + *wait));
    }
    if (const auto again = mendingPage(attempt, context.db)) {
        countTry(attempt, context);
        return reply(*again);
    }
    if (bindingOf(visit) == Campaign::Binding::Code) {
        const bool isKnown = hasSession(visit.isShared() ? provedAs(visit, attempt.submission.typedEmail) : visit);
        if (!isKnown) {
            return proveByCode(attempt, page, context, reply);
        }
        attempt.isProved = true;
    }
    submitRedemption(attempt, context.writer, reply);
}

} // namespace guestwright
