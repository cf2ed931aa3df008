#include "tests/app/redemption/guestlist.h"

#include "app/redemption/formnonce.h"
#include "models/core/token.h"
#include "models/publication/publicationrepository.h"
#include "models/publication/publicationstore.h"
#include "tests/app/redemption/testvisitor.h"

#include <QUrl>

namespace guestwright::test {

using namespace Qt::StringLiterals;

namespace {

template <typename T> T needed(Result<T> result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().message));
    }
    return std::move(*result);
}

PublishedCampaign giftCampaign()
{
    PublishedCampaign published;
    Campaign &campaign = published.campaign;
    campaign.uid = u"campaign"_s;
    campaign.name = u"Spring Gift"_s;
    campaign.storedState = Campaign::State::Active;
    campaign.binding = Campaign::Binding::Link;
    campaign.page.organizer = u"Alder & Finch"_s;
    published.revision = 1;
    published.items = {{.uid = u"mug"_s, .name = u"Mug"_s, .variants = {u"Sage"_s}}};
    return published;
}

} // namespace

GuestList::GuestList(const Location &place, int count)
{
    m_nonceKey = needed(preparePublication(place)).nonceKey;
    publish(place, count);
}

void GuestList::publish(const Location &place, int count)
{
    const auto db = needed(Database::open(place, Database::Access::ReadWrite));
    const PublishedCampaign campaign = giftCampaign();
    QList<PublishedInvite> invites;
    for (int i = 0; i < count; ++i) {
        m_tokens.append(makeToken().text);
        PublishedInvite invite;
        invite.tokenHash = Token{m_tokens.last()}.hash();
        invite.revision = 1;
        invites.append(invite);
    }
    auto transaction = needed(Transaction::begin(*db));
    PublicationRepository repository(*db);
    const auto put = repository.put(campaign);
    const auto refused = put ? repository.put(campaign.campaign.uid, invites) : failure(put);
    const auto done = refused ? transaction.commit() : Result<>(failure(refused));
    if (!done) {
        qFatal("%s", qPrintable(done.error().message));
    }
}

QByteArray GuestList::order(const QByteArray &token, Instant opened)
{
    QByteArray &body = m_orders[token];
    if (body.isEmpty()) {
        const QByteArray nonce = FormNonce::make(m_nonceKey, "redeem", Token{token}.hash(), opened);
        body = formBody(
            QList<std::pair<QString, QString>>{{u"nonce"_s, QString::fromLatin1(nonce)}, {u"choice"_s, u"mug:Sage"_s}}
            + addressFields());
    }
    return formRequest("/i/" + token + "/redeem", body);
}

QByteArray getRequest(const QByteArray &path, const QByteArray &fields)
{
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n";
}

QByteArray formRequest(const QByteArray &path, const QByteArray &body, const QByteArray &fields)
{
    return "POST " + path + " HTTP/1.1\r\nHost: x\r\n" + fields
        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

QByteArray formBody(const QList<std::pair<QString, QString>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

} // namespace guestwright::test
