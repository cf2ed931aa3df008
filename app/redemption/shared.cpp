#include "app/redemption/shared.h"

#include "models/core/emailaddress.h"
#include "models/publication/mailqueue.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// Empty where nobody is to get a mail.
Result<QString> recipientOf(Database &db, const Visit &visit, const QString &typed)
{
    const InvitationLink &link = visit.link.link->link;
    if (link.kind == InvitationLink::Kind::Evergreen) {
        return isDomainAllowed(link, addressKey(typed)) ? typed.trimmed() : QString();
    }
    const auto listed = PublicationRepository(db).findInvitee(link.id, addressKey(typed));
    if (!listed) {
        return failure(listed);
    }
    return *listed ? (*listed)->email : QString();
}

} // namespace

Result<bool> isUnlisted(const Visit &visit, Database &db, const QString &typed)
{
    if (!visit.isShared() || bindingOf(visit) != Campaign::Binding::Address || typed.isEmpty()) {
        return false;
    }
    const auto listed = PublicationRepository(db).findInvitee(visit.link.link->link.id, addressKey(typed));
    return listed ? Result<bool>(!listed->has_value()) : failure(listed);
}

Visit provedAs(Visit visit, const QString &email)
{
    visit.link.invite.email = email;
    return visit;
}

Result<> queueSharedCode(Database &db, const Attempt &attempt, const QString &code, const StoredCode &stored)
{
    const Visit &visit = attempt.visit;
    const auto recipient = recipientOf(db, visit, attempt.submission.typedEmail);
    if (!recipient || recipient->isEmpty()) {
        return recipient ? Result<>() : failure(recipient);
    }
    const QString key = addressKey(*recipient);
    CodeRepository codes(db);
    const auto may = codes.maySend(visit.invite().tokenHash, key, visit.now);
    if (!may || !*may) {
        return may ? Result<>() : failure(may);
    }
    const auto added = codes.add(visit.invite().tokenHash, key, stored, visit.now);
    return added ? MailQueue(db).add({.kind = ServerMail::Kind::Code,
                                      .campaignId = visit.campaign().id,
                                      .recipient = *recipient,
                                      .words = {{u"code"_s, code}},
                                      .expiresAt = visit.now + CodeRepository::lifetime},
                                     visit.now)
                 : added;
}

} // namespace guestwright
