#include "ui/sidebarmodel.h"

#include "models/store/itemdatarole.h"
#include "ui/campaigns/campaignlook.h"

#include <QLocale>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int placeRole = Qt::UserRole + 100;

QStandardItem *placeItem(const Place &place, const QString &text, const QString &iconName, const QString &count)
{
    auto *item = new QStandardItem(text);
    item->setData(QVariant::fromValue(place), placeRole);
    item->setData(iconName, IconNameRole);
    item->setData(count, CountRole);
    return item;
}

QString shownCount(qint64 number)
{
    return QLocale().toString(number);
}

QStandardItem *campaignItem(const CampaignSummary &summary, Instant now)
{
    const Campaign::State state = campaignState(summary.campaign, now);
    const CampaignLook look = campaignLook(state);
    const bool isActive = state == Campaign::State::Active;
    auto *item = placeItem({Place::Kind::Campaign, summary.campaign.id}, summary.campaign.name, look.iconName,
                           shownCount(summary.invites));
    item->setData(isActive ? QString() : look.word, DetailRole);
    if (look.tone != Tone::Neutral) {
        item->setData(int(look.tone), ToneRole);
    }
    item->setData(state == Campaign::State::Expired, FadedRole);
    item->setData(
        SidebarModel::tr("%1, %2, %n invite(s)", "", int(summary.invites)).arg(summary.campaign.name, look.word),
        Qt::AccessibleTextRole);
    return item;
}

} // namespace

SidebarModel::SidebarModel(QObject *parent) : QStandardItemModel(parent)
{
    addSection(tr("Campaigns"), tr("Create Campaign"), u"addCampaignButton"_s);
    addSection(tr("Contacts"), tr("Import Contacts"), u"addContactsButton"_s);
    addSection(tr("Delivery"));
    setContents({});
}

void SidebarModel::addSection(const QString &title, const QString &add, const QString &addName)
{
    auto *item = new QStandardItem(title);
    item->setData(add, AddActionRole);
    item->setData(addName, Qt::AccessibleDescriptionRole);
    item->setFlags(Qt::ItemIsEnabled);
    appendRow(item);
}

void SidebarModel::setContents(const SidebarContents &contents)
{
    QList<QStandardItem *> campaigns;
    for (const CampaignSummary &summary : contents.campaigns) {
        campaigns << campaignItem(summary, contents.now);
    }
    if (campaigns.isEmpty()) {
        auto *none = new QStandardItem(tr("No campaigns yet"));
        none->setFlags(Qt::ItemIsEnabled);
        campaigns << none;
    }
    fill(CampaignSection, campaigns);

    QList<QStandardItem *> contacts = {
        placeItem({Place::Kind::AllContacts}, tr("All contacts"), u"users"_s, shownCount(contents.contacts))};
    for (const ContactList &list : contents.lists) {
        contacts << placeItem({Place::Kind::ContactList, list.id}, list.name, u"list"_s, shownCount(list.size));
    }
    fill(ContactSection, contacts);

    const OutboxTotals &outbox = contents.outbox;
    const qint64 waiting = outbox.queued + outbox.sending + outbox.deferred;
    QList<QStandardItem *> delivery = {placeItem({Place::Kind::Outbox}, tr("Outbox"), u"send"_s, shownCount(waiting))};
    if (outbox.uncertain > 0) {
        delivery << placeItem({Place::Kind::Uncertain}, tr("Uncertain"), u"circle-question-mark"_s,
                              shownCount(outbox.uncertain));
        delivery.last()->setData(int(Tone::Caution), ToneRole);
    }
    delivery << placeItem({Place::Kind::Activity}, tr("Activity"), u"history"_s, {});
    delivery << placeItem({Place::Kind::Trash}, tr("Trash"), u"trash-2"_s, {});
    fill(DeliverySection, delivery);
}

void SidebarModel::fill(Section section, QList<QStandardItem *> items)
{
    QStandardItem *parent = item(section);
    int row = 0;
    for (QStandardItem *fresh : items) {
        QStandardItem *known = parent->child(row);
        while (known && known->data(placeRole) != fresh->data(placeRole) && parent->rowCount() > items.size()) {
            parent->removeRow(row);
            known = parent->child(row);
        }
        if (!known || known->data(placeRole) != fresh->data(placeRole)) {
            parent->insertRow(row, fresh);
        } else {
            for (const int role : {int(Qt::DisplayRole), int(IconNameRole), int(CountRole), int(DetailRole),
                                   int(ToneRole), int(FadedRole), int(Qt::AccessibleTextRole)}) {
                known->setData(fresh->data(role), role);
            }
            delete fresh;
        }
        ++row;
    }
    parent->removeRows(row, parent->rowCount() - row);
}

QModelIndex SidebarModel::indexOf(const Place &place) const
{
    for (int section = 0; section < rowCount(); ++section) {
        for (int row = 0; row < item(section)->rowCount(); ++row) {
            const QStandardItem *child = item(section)->child(row);
            if (child->data(placeRole).isValid() && child->data(placeRole).value<Place>() == place) {
                return child->index();
            }
        }
    }
    return {};
}

Place SidebarModel::placeAt(const QModelIndex &index)
{
    return index.data(placeRole).value<Place>();
}

} // namespace guestwright
