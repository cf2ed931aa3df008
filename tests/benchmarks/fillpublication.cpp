#include "models/core/token.h"
#include "models/publication/publicationrepository.h"
#include "models/publication/publicationstore.h"

#include <cstdio>
#include <cstdlib>

using namespace guestwright;

namespace {

template <typename T> void need(const Result<T> &result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().message));
        std::exit(1);
    }
}

PublishedCampaign benchmarkCampaign()
{
    PublishedCampaign published;
    Campaign &campaign = published.campaign;
    campaign.uid = QStringLiteral("benchmark");
    campaign.name = QStringLiteral("Spring Gift");
    campaign.description = QStringLiteral("Choose one of two gifts, and we send it to you. *It costs nothing.*");
    campaign.storedState = Campaign::State::Active;
    campaign.binding = Campaign::Binding::Link;
    campaign.page.organizer = QStringLiteral("Alder & Finch");
    campaign.page.privacyUrl = QStringLiteral("https://alderfinch.example/privacy");
    published.revision = 1;
    published.items = {{.uid = QStringLiteral("mug"), .name = QStringLiteral("Stoneware mug")},
                       {.uid = QStringLiteral("seeds"), .name = QStringLiteral("Sunflower garden")}};
    return published;
}

} // namespace

/// Makes a publication for benchmarks and writes the token of each invite to standard output.
/// usage: fillpublication FILE COUNT
int main(int argc, char **argv)
{
    if (argc != 3) {
        return 2;
    }
    const Location place{.path = QString::fromLocal8Bit(argv[1])};
    need(preparePublication(place));
    const auto db = Database::open(place, Database::Access::ReadWrite);
    need(db);
    auto transaction = Transaction::begin(**db);
    need(transaction);
    PublicationRepository repository(**db);
    const PublishedCampaign campaign = benchmarkCampaign();
    need(repository.put(campaign));
    QList<PublishedInvite> invites;
    for (HashedToken &made : makeTokensInHashOrder(std::atoi(argv[2]))) {
        PublishedInvite invite;
        invite.tokenHash = made.hash;
        invite.name = QStringLiteral("Ada Lovelace");
        invite.revision = 1;
        invites.append(invite);
        std::printf("%s\n", made.token.text.constData());
    }
    need(repository.put(campaign.campaign.uid, invites));
    need(transaction->commit());
    return 0;
}
