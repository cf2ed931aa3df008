#include "app/redemption/asking.h"

#include "app/redemption/addressform.h"
#include "app/redemption/binding.h"
#include "app/redemption/formdata.h"
#include "app/redemption/formnonce.h"
#include "app/redemption/notices.h"
#include "models/core/emailaddress.h"
#include "models/publication/guestanswers.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView askPurpose = "ask";

AddressForm askForm(const Visit &visit)
{
    const PageWords &words = visit.words();
    const QString organizer = visit.frame.organizer();
    return {.icon = PageIcon::Key,
            .title = words.translate("Pages", "Ask for a new link"),
            .lead = Html::escaped(words.translate("Pages", "%1 reads your request and decides.").arg(organizer)),
            .text = Html::escaped(words.translate(
                "Pages", "The answer goes to the address your invitation was sent to, never to another one.")),
            .action = visit.path(u"ask"_s),
            .nonce = visit.newNonce(askPurpose),
            .button = words.translate("Pages", "Ask %1").arg(organizer)};
}

Response askedPage(const Visit &visit)
{
    const Frame &frame = visit.frame;
    const PageWords &words = frame.words();
    const Html small = frame.contactLink().isEmpty()
        ? Html()
        : Html::sentence(words.translate("Pages", "In a hurry? %1"), {frame.contactLink()});
    return noticePage(
        frame,
        {.icon = PageIcon::Done,
         .title = words.translate("Pages", "Your request is noted"),
         .lead = Html::escaped(words.translate("Pages", "If this address has an invitation, %1 now sees your request.")
                                   .arg(frame.organizer())),
         .text = Html::escaped(words.translate("Pages", "The answer comes by mail. You can close this page.")),
         .small = small});
}

} // namespace

bool mayAsk(const Visit &visit)
{
    if (visit.isShared()) {
        return false; // nobody knows whom to answer
    }
    return visit.link.isRetired || visit.state.refusal == Refusal::Reason::Expired
        || visit.state.refusal == Refusal::Reason::Revoked;
}

Response askPage(const Visit &visit)
{
    return addressForm(visit.frame, askForm(visit));
}

void postAsk(const Visit &visit, const Context &context, const Reply &reply)
{
    const FormData form = FormData::parse(visit.request.body);
    const PageWords &words = visit.words();
    const FormNonce nonce = FormNonce::judge(context.site.nonceKey, askPurpose, visit.invite().tokenHash,
                                             form.value(u"nonce").toLatin1(), visit.now);
    AddressForm again = askForm(visit);
    if (nonce.verdict != FormNonce::Verdict::Good) {
        again.message = Html::escaped(words.translate("Pages", "Please type the address and press the button again."));
        return reply(addressForm(visit.frame, again));
    }
    const auto typed = EmailAddress::parse(form.value(u"email"));
    if (!typed) {
        again.status = 422;
        again.errors = {
            {u"email"_s, Html::escaped(words.translate("Pages", "Type an e-mail address like ada@example.org"))}};
        return reply(addressForm(visit.frame, again));
    }
    const bool isHeard = visit.invite().email.isEmpty() || isInvitedAddress(visit, form.value(u"email"));
    context.writer.submit(
        [visit, isHeard](Database &db) -> Result<Response> {
            const auto asked = isHeard ? askForNewLink(db, visit.invite().tokenHash, visit.now) : Result<>();
            return asked ? Result<Response>(askedPage(visit)) : failure(asked);
        },
        reply);
}

} // namespace guestwright
