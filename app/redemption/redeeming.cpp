#include "app/redemption/redeeming.h"

#include "app/redemption/binding.h"
#include "app/redemption/formnonce.h"
#include "app/redemption/notices.h"
#include "app/redemption/refusals.h"
#include "models/publication/redeem.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView redeemPurpose = "redeem";

/// Everything about one POST.
struct Attempt {
    Visit visit;
    Submission submission;
    FormNonce nonce;
    QByteArray nonceText;
};

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

Response receiptRedirect(const Redemption &done)
{
    return seeOther("/r/" + done.receipt);
}

/// What a used link answers a POST: the same order to the same form, and the truth to everybody else.
Response answerUsed(const Attempt &attempt, Database &db)
{
    if (attempt.nonce.identity.isEmpty()) {
        return usedPage(attempt.visit, db);
    }
    const auto earlier = earlierRedemption(db, attempt.nonce.identity, attempt.submission.hash());
    if (!earlier) {
        return serverErrorPage(attempt.visit.frame.site(), true);
    }
    if (!*earlier) {
        return usedPage(attempt.visit, db);
    }
    return (*earlier)->outcome == Redemption::Outcome::Done ? receiptRedirect(**earlier) : otherFormPage(attempt.visit);
}

Response soldOutPage(const Visit &visit, Database &db)
{
    return giftsPage(visit, db, 409,
                     Html::escaped(visit.words().translate(
                         "Pages", "Somebody was faster: that gift is sold out now. Please choose another one.")));
}

/// After the conditional write, still within its transaction.
Result<Response> answerFor(const Redemption &redemption, const Attempt &attempt, Database &db)
{
    const auto later = attempt.visit.again(db);
    if (!later) {
        return failure(later);
    }
    switch (redemption.outcome) {
    case Redemption::Outcome::Done:
        return receiptRedirect(redemption);
    case Redemption::Outcome::OutOfStock:
        return soldOutPage(*later, db);
    case Redemption::Outcome::OtherForm:
        return otherFormPage(*later);
    case Redemption::Outcome::Refused:
        break;
    }
    return redemption.refusal == Refusal::Reason::Used ? usedPage(*later, db) : refusalPage(*later, db);
}

Result<Redemption> redeemNow(const Attempt &attempt, Database &db)
{
    const Submission &submission = attempt.submission;
    const QByteArray &hash = attempt.visit.invite().tokenHash;
    if (attempt.visit.frame.isMembership()) {
        const Joining joining{.tokenHash = hash,
                              .nonce = attempt.nonce.identity,
                              .formHash = submission.hash(),
                              .name = submission.destination.name,
                              .email = submission.destination.email};
        return redeem(db, joining, attempt.visit.now);
    }
    Claim claim{.tokenHash = hash,
                .nonce = attempt.nonce.identity,
                .formHash = submission.hash(),
                .destination = submission.destination};
    for (const ChosenGift &gift : submission.gifts) {
        claim.items.append({.uid = gift.item.uid, .name = gift.item.name, .variant = gift.variant});
    }
    return redeem(db, claim, attempt.visit.now);
}

void submitRedemption(const Attempt &attempt, Writer &writer, const Reply &reply)
{
    writer.submit(
        [attempt](Database &db) -> Result<Response> {
            const auto redemption = redeemNow(attempt, db);
            return redemption ? answerFor(*redemption, attempt, db) : failure(redemption);
        },
        reply);
}

/// The gifts of a form, or the page that asks for them.
Result<QList<ChosenGift>> giftsOf(const Visit &visit, Database &db, const FormData &form)
{
    return visit.frame.isMembership() ? Result<QList<ChosenGift>>(QList<ChosenGift>()) : chosenGifts(visit, db, form);
}

} // namespace

Response firstForm(const Visit &visit, Database &db)
{
    const FormData query = FormData::parse(visit.request.query);
    const auto gifts = giftsOf(visit, db, query);
    if (!gifts) {
        return serverErrorPage(visit.frame.site(), true);
    }
    if (gifts->isEmpty() && !visit.frame.isMembership()) {
        return seeOther(visit.path(u"items"_s).toLatin1());
    }
    const FormShow show{.nonce = visit.newNonce(redeemPurpose)};
    return formAgain(visit, {.gifts = *gifts}, show);
}

void postRedemption(const Visit &visit, const Context &context, const Reply &reply)
{
    const FormData form = FormData::parse(visit.request.body);
    const QByteArray nonceText = form.value(u"nonce").toLatin1();
    const auto gifts = giftsOf(visit, context.db, form);
    if (!gifts) {
        return reply(serverErrorPage(context.site, true));
    }
    const Attempt attempt{
        .visit = visit,
        .submission = readSubmission(visit, form, *gifts),
        .nonce = FormNonce::judge(context.site.nonceKey, redeemPurpose, visit.invite().tokenHash, nonceText, visit.now),
        .nonceText = nonceText};
    if (visit.state.refusal == Refusal::Reason::Used && !visit.link.isRetired) {
        return reply(answerUsed(attempt, context.db));
    }
    if (!visit.state.isRedeemable() || visit.link.isRetired) {
        return reply(refusalPage(visit, context.db));
    }
    if (!visit.frame.isMembership() && gifts->isEmpty()) {
        return reply(soldOutPage(visit, context.db));
    }
    if (const auto show = askToPressAgain(attempt)) {
        return reply(formAgain(visit,
                               {.form = form,
                                .gifts = attempt.submission.gifts,
                                .destination = attempt.submission.destination,
                                .typedEmail = attempt.submission.typedEmail},
                               *show));
    }
    if (!attempt.submission.errors.isEmpty()) {
        Submission shown = attempt.submission;
        if (isOtherAddress(visit, shown.typedEmail)) {
            shown.errors.append({u"email"_s, otherAddressWords(visit, shown.typedEmail)});
        }
        return reply(formAgain(visit, shown, {.nonce = nonceText, .status = 422}));
    }
    if (isOtherAddress(visit, attempt.submission.typedEmail)) {
        return reply(wrongAddressPage(visit, form, nonceText));
    }
    submitRedemption(attempt, context.writer, reply);
}

} // namespace guestwright
