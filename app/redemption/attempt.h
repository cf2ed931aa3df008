#pragma once

#include "app/redemption/checkout.h"
#include "app/redemption/formnonce.h"
#include "app/redemption/visit.h"
#include "models/publication/redeem.h"

namespace guestwright {

/// Everything about one POST.
struct Attempt {
    Visit visit;
    Submission submission;
    FormNonce nonce;
    QByteArray nonceText;
    bool isProved = false; ///< the address that was typed, by a code
};

/// What this very form did earlier, as the answer to it; nothing where it did nothing yet.
[[nodiscard]] Result<std::optional<Response>> answerEarlier(const Attempt &attempt, Database &db);

/// What a used link, or an invitation link that is closed, answers a POST: the same order to the same form, and the
/// truth to everybody else.
[[nodiscard]] Response answerUsed(const Attempt &attempt, Database &db);

/// The gifts again, with the word that the chosen one is gone.
[[nodiscard]] Response soldOutPage(const Visit &visit, Database &db);

/// Redeems and answers, inside the writer's transaction: the order, with a confirmation to the invite's own address, if
/// it has one (never to one that was only typed), or the page that says why not.
[[nodiscard]] Result<Response> redeemAndAnswer(const Attempt &attempt, Database &db);

} // namespace guestwright
