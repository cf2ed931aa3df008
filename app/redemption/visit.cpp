#include "app/redemption/visit.h"

#include "app/mail/mailwords.h"
#include "app/redemption/formnonce.h"

namespace guestwright {

using namespace Qt::StringLiterals;

QString Visit::path(const QString &page) const
{
    const QString own = u"/i/"_s + QString::fromLatin1(token);
    return page.isEmpty() ? own : QString(own + u'/' + page);
}

QByteArray Visit::newNonce(QByteArrayView purpose) const
{
    return FormNonce::make(frame.site().nonceKey, purpose, link.invite.tokenHash, now);
}

Result<Visit> Visit::again(Database &db) const
{
    const auto found = PublicationRepository(db).findLink(link.invite.tokenHash);
    if (!found) {
        return failure(found);
    }
    Visit later = *this;
    if (*found) {
        later.link = **found;
        later.state = inviteState(later.link.facts(), now);
    }
    return later;
}

QString greetingFor(const Visit &visit)
{
    return MailWords::in(visit.words().language()).greetingFor(visit.invite().name);
}

} // namespace guestwright
