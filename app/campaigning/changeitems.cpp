#include "app/campaigning/changeitems.h"

#include "app/campaigning/changecampaign.h"
#include "models/audit/change.h"
#include "models/audit/mergefields.h"
#include "models/campaigns/campaignrepository.h"
#include "models/core/folding.h"
#include "models/core/token.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> invalidItem(const char *text)
{
    return fail(Error::Kind::Invalid, QCoreApplication::translate("ChangeItems", text));
}

Result<> tidyItem(Item &item)
{
    item.name = cleanLine(item.name);
    item.description = cleanLine(item.description);
    if (item.name.isEmpty()) {
        return invalidItem(QT_TRANSLATE_NOOP("ChangeItems", "The item needs a name"));
    }
    if (item.stock && *item.stock < 0) {
        return invalidItem(QT_TRANSLATE_NOOP("ChangeItems", "The stock cannot be less than 0"));
    }
    QStringList variants;
    for (const QString &variant : std::as_const(item.variants)) {
        if (const QString clean = cleanLine(variant); !clean.isEmpty() && !variants.contains(clean)) {
            variants.append(clean);
        }
    }
    item.variants = variants;
    return {};
}

} // namespace

Result<Item> addItem(Database &db, Item item, Instant now)
{
    if (const auto checked = tidyItem(item); !checked) {
        return failure(checked);
    }
    const auto campaign = findChangeable(db, item.campaignId, now);
    if (!campaign) {
        return failure(campaign);
    }
    if (campaign->purpose != Campaign::Purpose::Gift) {
        return invalidItem(
            QT_TRANSLATE_NOOP("ChangeItems", "Only gift campaigns have items; people join a membership campaign"));
    }
    item.uid = makeUid();
    auto change = Change::begin(db, Action::Kind::AddItem, now, item.campaignId, item.name);
    if (!change) {
        return failure(change);
    }
    const auto id = CampaignRepository(db).addItem(item, change->revision());
    auto done = id ? change->rememberNew(u"items"_s, *id) : failure(id);
    done = done ? change->commit(1) : done;
    item.id = id.value_or(0);
    return done ? Result<Item>(item) : failure(done);
}

Result<Item> editItem(Database &db, Item item, Instant now, const std::optional<Item> &seen)
{
    if (const auto checked = tidyItem(item); !checked) {
        return failure(checked);
    }
    const auto campaign = findChangeable(db, item.campaignId, now);
    if (!campaign) {
        return failure(campaign);
    }
    auto change = Change::begin(db, Action::Kind::EditItem, now, item.campaignId, item.name);
    if (!change) {
        return failure(change);
    }
    const auto present = CampaignRepository(db).items(item.campaignId);
    if (!present) {
        return failure(present);
    }
    if (const auto before = std::ranges::find(*present, item.id, &Item::id); before != present->end()) {
        const auto merged = mergeEdits(seen.value_or(*before), item, *before, itemMergeFields());
        if (!merged.conflicts.isEmpty()) {
            return editConflict(merged.conflicts);
        }
        item = merged.value;
    }
    auto done =
        change->remember(u"items"_s, item.id, {u"name"_s, u"description"_s, u"picture"_s, u"stock"_s, u"variants"_s});
    done = done ? CampaignRepository(db).updateItem(item, change->revision()) : done;
    done = done ? change->commit(1) : done;
    return done ? Result<Item>(item) : failure(done);
}

Result<> deleteItem(Database &db, const Item &item, Instant now)
{
    const auto campaign = findChangeable(db, item.campaignId, now);
    if (!campaign) {
        return failure(campaign);
    }
    auto change = Change::begin(db, Action::Kind::DeleteItem, now, item.campaignId, item.name);
    if (!change) {
        return failure(change);
    }
    auto done = change->remember(u"items"_s, item.id, {u"deleted_at"_s});
    done = done ? CampaignRepository(db).deleteItem(item.id, now, change->revision()) : done;
    return done ? change->commit(1) : done;
}

} // namespace guestwright
