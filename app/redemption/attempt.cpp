#include "app/redemption/attempt.h"

#include "app/redemption/linkpages.h"
#include "app/redemption/notices.h"
#include "app/redemption/refusals.h"
#include "models/publication/mailqueue.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours confirmationLifetime(48);

Response receiptRedirect(const Redemption &done)
{
    return seeOther("/r/" + done.receipt);
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
    case Redemption::Outcome::NotAllowed:
        return notAllowedPage(*later);
    case Redemption::Outcome::NotListed:
        return notListedPage(*later, attempt.submission.form, attempt.nonceText);
    case Redemption::Outcome::CameBefore:
        return cameBeforePage(*later);
    case Redemption::Outcome::ProofNeeded: // it was asked for nothing when the form was shown
        return seeOther(later->path().toLatin1());
    case Redemption::Outcome::Refused:
        break;
    }
    return redemption.refusal == Refusal::Reason::Used ? usedPage(*later, db) : refusalPage(*later, db);
}

Result<Redemption> redeemOnly(const Attempt &attempt, Database &db)
{
    const Submission &submission = attempt.submission;
    const QByteArray &hash = attempt.visit.invite().tokenHash;
    if (attempt.visit.frame.isMembership()) {
        const Joining joining{.tokenHash = hash,
                              .nonce = attempt.nonce.identity,
                              .formHash = submission.hash(),
                              .name = submission.destination.name,
                              .email = submission.destination.email,
                              .isProved = attempt.isProved};
        return redeem(db, joining, attempt.visit.now);
    }
    Claim claim{.tokenHash = hash,
                .nonce = attempt.nonce.identity,
                .formHash = submission.hash(),
                .destination = submission.destination,
                .isProved = attempt.isProved};
    for (const ChosenGift &gift : submission.gifts) {
        claim.items.append({.uid = gift.item.uid, .name = gift.item.name, .variant = gift.variant});
    }
    return redeem(db, claim, attempt.visit.now);
}

/// Never one that was only typed.
QString confirmedAddress(const Attempt &attempt, const Redemption &redemption)
{
    if (!attempt.visit.isShared()) {
        return attempt.visit.invite().email;
    }
    return bindingOf(attempt.visit) == Campaign::Binding::Link ? QString() : redemption.email;
}

/// With a confirmation to the invite's own address, or to the one that was proved, if the server has an account.
Result<Redemption> redeemNow(const Attempt &attempt, Database &db)
{
    const auto redemption = redeemOnly(attempt, db);
    const bool isNew = redemption && redemption->outcome == Redemption::Outcome::Done && !redemption->isEarlier;
    const QString recipient = isNew ? confirmedAddress(attempt, *redemption) : QString();
    if (recipient.isEmpty() || !attempt.visit.frame.site().sendsMail) {
        return redemption;
    }
    const auto queued = MailQueue(db).add({.kind = ServerMail::Kind::Confirmation,
                                           .campaignId = attempt.visit.campaign().id,
                                           .recipient = recipient,
                                           .words = {{u"receipt"_s, QString::fromLatin1(redemption->receipt)}},
                                           .expiresAt = attempt.visit.now + confirmationLifetime},
                                          attempt.visit.now);
    return queued ? redemption : Result<Redemption>(failure(queued));
}

} // namespace

Result<std::optional<Response>> answerEarlier(const Attempt &attempt, Database &db)
{
    if (attempt.nonce.identity.isEmpty()) {
        return std::nullopt;
    }
    const auto earlier = earlierRedemption(db, attempt.nonce.identity, attempt.submission.hash());
    if (!earlier || !*earlier) {
        return earlier ? Result<std::optional<Response>>(std::nullopt) : failure(earlier);
    }
    return (*earlier)->outcome == Redemption::Outcome::Done ? receiptRedirect(**earlier) : otherFormPage(attempt.visit);
}

Response answerUsed(const Attempt &attempt, Database &db)
{
    const auto earlier = answerEarlier(attempt, db);
    if (!earlier) {
        return serverErrorPage(attempt.visit.frame, true);
    }
    const bool isClosed = attempt.visit.state.refusal != Refusal::Reason::Used;
    return *earlier ? **earlier : isClosed ? refusalPage(attempt.visit, db) : usedPage(attempt.visit, db);
}

Response soldOutPage(const Visit &visit, Database &db)
{
    return giftsPage(visit, db, 409,
                     Html::escaped(visit.words().translate(
                         "Pages", "Somebody was faster: that gift is sold out now. Please choose another one.")));
}

Result<Response> redeemAndAnswer(const Attempt &attempt, Database &db)
{
    const auto redemption = redeemNow(attempt, db);
    return redemption ? answerFor(*redemption, attempt, db) : failure(redemption);
}

} // namespace guestwright
