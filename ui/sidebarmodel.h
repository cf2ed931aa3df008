#pragma once

#include "models/campaigns/campaign.h"
#include "models/contacts/contact.h"
#include "models/mail/outboxmessage.h"
#include "ui/place.h"

#include <QStandardItemModel>

namespace guestwright {

/// What the sidebar shows.
struct SidebarContents {
    QList<CampaignSummary> campaigns;
    QList<ContactList> lists;
    qint64 contacts = 0;
    OutboxTotals outbox;
    Instant now{};
};

/// Campaigns, contacts and delivery with their numbers. Places that stay keep their rows, so that the current one
/// survives an update.
class SidebarModel final : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Section { CampaignSection, ContactSection, DeliverySection };

    explicit SidebarModel(QObject *parent = nullptr);

    void setContents(const SidebarContents &contents);
    [[nodiscard]] QModelIndex indexOf(const Place &place) const;
    [[nodiscard]] static Place placeAt(const QModelIndex &index);

private:
    void addSection(const QString &title, const QString &add = {}, const QString &addName = {});
    void fill(Section section, QList<QStandardItem *> items);
};

} // namespace guestwright
