#include "app/campaigning/changeitems.h"
#include "app/cli/campaignview.h"
#include "app/cli/session.h"
#include "app/cli/translations.h"
#include "app/images/pageimage.h"
#include "models/campaigns/campaignrepository.h"

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// What the options say about an item; what is left out stays.
struct ItemEdit {
    std::optional<QString> name;
    std::optional<qint64> stock;
    bool isUnlimited = false;
    std::optional<QStringList> variants;
    std::optional<QString> description;
    std::optional<QString> picture; ///< a file; empty: none

    [[nodiscard]] Result<> apply(Database &db, Item &item) const
    {
        item.description = description.value_or(item.description);
        item.name = name.value_or(item.name);
        item.stock = isUnlimited ? std::nullopt : stock ? stock : item.stock;
        item.variants = variants.value_or(item.variants);
        if (!picture) {
            return {};
        }
        const auto image = picture->isEmpty() ? Result<PageImage>(PageImage{}) : readPageImage(*picture);
        if (!image) {
            return failure(image);
        }
        item.picture = image->stored.sha256;
        return item.picture.isEmpty() ? Result<>() : ImageRepository(db).add(image->stored);
    }
};

ItemEdit readItem(Values &values)
{
    ItemEdit edit{.name = values.text(u"name"_s)};
    edit.isUnlimited = values.text(u"stock"_s) == u"unlimited"_s;
    edit.stock = edit.isUnlimited ? std::nullopt : values.number(u"stock"_s);
    edit.description = values.text(u"description"_s);
    edit.picture = values.text(u"picture"_s);
    if (const auto variants = values.text(u"variants"_s)) {
        edit.variants = variants->split(u',', Qt::SkipEmptyParts);
    }
    return edit;
}

Outcome<> printItem(Session &session, const Outcome<Item> &item, const QString &sentence)
{
    if (!item) {
        return failure(item);
    }
    session.output().print(toJson(*item), sentence.arg(item->name).arg(item->id));
    return {};
}

Result<Item> findItem(Database &db, const QString &campaignName, qint64 id)
{
    CampaignRepository campaigns(db);
    const auto campaign = campaigns.findNamed(campaignName);
    const auto items = campaign ? campaigns.items(campaign->id) : Result<QList<Item>>(failure(campaign));
    if (!items) {
        return failure(items);
    }
    const auto found = std::ranges::find(*items, id, &Item::id);
    return found != items->end()
        ? Result<Item>(*found)
        : fail(Error::Kind::NotFound, Cli::tr("“%1” has no item %2").arg(campaign->name).arg(id));
}

Outcome<> addCommand(Session &session)
{
    Values values(session.arguments());
    const ItemEdit edit = readItem(values);
    if (const auto checked = values.checked(); !checked) {
        return checked;
    }
    const auto item =
        session.write([edit, name = session.campaignName(), now = session.now()](Database &db) -> Result<Item> {
            const auto campaign = CampaignRepository(db).findNamed(name);
            if (!campaign) {
                return failure(campaign);
            }
            Item item{.campaignId = campaign->id};
            const auto applied = edit.apply(db, item);
            return applied ? addItem(db, item, now) : failure(applied);
        });
    return printItem(session, item, Cli::tr("“%1” added (item %2)"));
}

Outcome<> editCommand(Session &session)
{
    Values values(session.arguments());
    const ItemEdit edit = readItem(values);
    const qint64 id = values.number(u"id"_s, 1).value_or(0);
    if (const auto checked = values.checked(); !checked) {
        return checked;
    }
    const auto item =
        session.write([edit, id, name = session.campaignName(), now = session.now()](Database &db) -> Result<Item> {
            auto found = findItem(db, name, id);
            if (!found) {
                return found;
            }
            const Item seen = *found;
            const auto applied = edit.apply(db, *found);
            return applied ? editItem(db, *found, now, seen) : failure(applied);
        });
    return printItem(session, item, Cli::tr("“%1” changed (item %2)"));
}

Outcome<> deleteCommand(Session &session)
{
    Values values(session.arguments());
    const qint64 id = values.number(u"id"_s, 1).value_or(0);
    if (const auto checked = values.checked(); !checked) {
        return checked;
    }
    const auto item =
        session.write([id, name = session.campaignName(), now = session.now()](Database &db) -> Result<Item> {
            const auto found = findItem(db, name, id);
            const auto deleted = found ? deleteItem(db, *found, now) : Result<>(failure(found));
            return deleted ? found : failure(deleted);
        });
    return printItem(session, item, Cli::tr("“%1” removed (item %2)"));
}

Outcome<> listCommand(Session &session)
{
    const auto items = session.read([name = session.campaignName()](Database &db) -> Result<QList<Item>> {
        const auto campaign = CampaignRepository(db).findNamed(name);
        return campaign ? CampaignRepository(db).items(campaign->id) : failure(campaign);
    });
    if (!items) {
        return failure(items);
    }
    Output::List list(session.output(), {Cli::tr("Id"), Cli::tr("Name"), Cli::tr("Stock"), Cli::tr("Variants")},
                      Cli::tr("No items"));
    for (const Item &item : *items) {
        list.add(toJson(item),
                 {QString::number(item.id), item.name, item.stock ? QString::number(*item.stock) : Cli::tr("unlimited"),
                  item.variants.join(u", "_s)});
    }
    list.finish();
    return {};
}

} // namespace

QList<Command> itemCommands()
{
    using Use = Option::Use;
    const Option campaign{u"campaign"_s, u"CAMPAIGN"_s, Cli::tr("whose item it is"), Use::Required};
    const Option id{u"id"_s, u"ID"_s, Cli::tr("which item, as the list shows it"), Use::Required};
    const QList<Option> values{
        {u"stock"_s, u"N|unlimited"_s, Cli::tr("how many there are")},
        {u"description"_s, u"TEXT"_s, Cli::tr("a line about it")},
        {u"picture"_s, u"FILE"_s, Cli::tr("a picture (PNG, JPEG, GIF, WebP); empty for none")},
        {u"variants"_s, u"\"S,M,L\""_s, Cli::tr("what people choose from")},
    };
    const Option name{u"name"_s, u"NAME"_s, Cli::tr("how it is called")};
    Option neededName = name;
    neededName.use = Use::Required;
    return {
        {u"item add"_s,
         {},
         Cli::tr("add something a gift campaign gives"),
         QList<Option>{campaign, neededName} + values,
         addCommand},
        {u"item list"_s, {}, Cli::tr("list what a campaign gives"), {campaign}, listCommand},
        {u"item edit"_s, {}, Cli::tr("change an item"), QList<Option>{campaign, id, name} + values, editCommand},
        {u"item delete"_s, {}, Cli::tr("remove an item"), {campaign, id}, deleteCommand},
    };
}

} // namespace guestwright
