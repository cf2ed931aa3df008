#include "app/redemption/gifts.h"

#include "app/redemption/notices.h"
#include "app/redemption/refusals.h"

#include <QJsonArray>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fewLeft = 20; // below, the number is worth telling

QJsonObject chipFor(const ChosenGift &gift, const QString &label)
{
    return {{u"value"_s, gift.value()}, {u"label"_s, label}};
}

QJsonArray chipsFor(const Visit &visit, const PublishedItem &published)
{
    QJsonArray chips;
    if (published.isGone()) {
        return chips;
    }
    for (const QString &variant : published.item.variants) {
        chips.append(chipFor({published.item, variant}, variant));
    }
    if (chips.isEmpty()) {
        chips.append(chipFor({published.item, {}}, visit.words().translate("Pages", "This one")));
    }
    return chips;
}

QString stockTag(const Visit &visit, const PublishedItem &published)
{
    if (published.isGone()) {
        return visit.words().translate("Pages", "Sold out");
    }
    const qint64 left = published.item.stock ? *published.item.stock - published.ordered : fewLeft + 1;
    return left <= fewLeft ? visit.words().translate("Pages", "%n left", nullptr, int(left)) : QString();
}

QJsonObject giftValues(const Visit &visit, const PublishedItem &published)
{
    const Item &item = published.item;
    return {{u"picture"_s, item.picture.isEmpty() ? QString() : QString(u"/img/"_s + item.picture)},
            {u"name"_s, item.name},
            {u"text"_s, item.description},
            {u"gone"_s, published.isGone()},
            {u"has_chips"_s, !published.isGone()},
            {u"choices"_s, chipsFor(visit, published)},
            {u"tag"_s, stockTag(visit, published)}};
}

QString giftsHint(const Visit &visit)
{
    const qint64 most = visit.campaign().page.itemsPerInvite;
    return most > 1 ? visit.words().translate("Pages",
                                              "Up to %n of these are yours. You can still change your mind on "
                                              "the next page.",
                                              nullptr, int(most))
                    : visit.words().translate("Pages",
                                              "One of these is yours. You can still change your mind on the "
                                              "next page.");
}

} // namespace

Response giftsPage(const Visit &visit, Database &db, int status, const Html &message)
{
    const auto items = PublicationRepository(db).items(visit.campaign().id);
    if (!items) {
        return serverErrorPage(visit.frame, true);
    }
    if (std::ranges::all_of(*items, &PublishedItem::isGone)) {
        return nothingLeftPage(visit);
    }
    QJsonArray gifts;
    for (const PublishedItem &item : *items) {
        gifts.append(giftValues(visit, item));
    }
    const PageWords &words = visit.words();
    const bool isSeveral = visit.campaign().page.itemsPerInvite > 1;
    const QString title =
        isSeveral ? words.translate("Pages", "Choose your gifts") : words.translate("Pages", "Choose your gift");
    return visit.frame.page(status, title, u"items"_s,
                            {{u"step"_s, words.translate("Pages", "Step 1 of 2")},
                             {u"heading"_s, title},
                             {u"hint"_s, giftsHint(visit)},
                             {u"message_html"_s, message.text()},
                             {u"checkout_url"_s, visit.path(u"checkout"_s)},
                             {u"type"_s, isSeveral ? u"checkbox"_s : u"radio"_s},
                             {u"one"_s, !isSeveral},
                             {u"items"_s, gifts},
                             {u"continue"_s, words.translate("Pages", "Continue")},
                             {u"until_html"_s, visit.frame.worksUntil(visit.state.worksUntil.end).text()}});
}

Result<QList<ChosenGift>> chosenGifts(const Visit &visit, Database &db, const FormData &form)
{
    const auto items = PublicationRepository(db).items(visit.campaign().id);
    if (!items) {
        return failure(items);
    }
    QList<ChosenGift> chosen;
    for (const QString &value : form.values(u"choice")) {
        const QString uid = value.section(u':', 0, 0);
        const QString variant = value.section(u':', 1);
        const auto found =
            std::ranges::find_if(*items, [&uid](const PublishedItem &published) { return published.item.uid == uid; });
        const bool isThere = found != items->end() && !found->isGone()
            && (found->item.variants.isEmpty() ? variant.isEmpty() : found->item.variants.contains(variant));
        if (!isThere) {
            return QList<ChosenGift>();
        }
        chosen.append({found->item, variant});
    }
    return chosen.size() <= std::max(visit.campaign().page.itemsPerInvite, qint64(1)) ? chosen : QList<ChosenGift>();
}

} // namespace guestwright
