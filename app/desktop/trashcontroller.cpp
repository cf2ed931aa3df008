#include "app/desktop/trashcontroller.h"

#include "app/campaigning/changecampaign.h"
#include "app/campaigning/changecontacts.h"
#include "app/campaigning/changeinvites.h"
#include "app/campaigning/changelinks.h"
#include "app/campaigning/emptytrash.h"
#include "models/campaigns/campaignrepository.h"
#include "models/contacts/contactrepository.h"
#include "models/core/relativetime.h"
#include "models/invites/inviterepository.h"
#include "models/links/linkrepository.h"
#include "ui/trashpage.h"
#include "ui/widgets/plainmessagebox.h"

#include <QCoreApplication>
#include <QMap>
#include <QPushButton>

#include <chrono>

namespace guestwright {

using namespace Qt::StringLiterals;

struct TrashContents {
    QList<TrashEntry> campaigns;
    QList<TrashEntry> invites;
    qint64 inviteCount = 0;
    QList<TrashEntry> links;
    QList<TrashEntry> items;
    QList<TrashEntry> contacts;
    qint64 contactCount = 0;
};

namespace {

constexpr qint64 mostShown = 200;

QString daysLeft(Instant deleted, Instant now)
{
    const auto left = std::chrono::ceil<std::chrono::days>(deleted + trashKeptFor - now).count();
    return TrashController::tr("%n day(s) left", "", int(qMax(0, int(left))));
}

TrashEntry entryOf(const Invite &invite, const QString &campaignName, Instant now)
{
    const Instant deleted = invite.deletedAt.value_or(now);
    return {invite.id, shownName(invite),
            invite.email.isEmpty() ? campaignName : QString(campaignName + u", "_s + invite.email),
            agoText(deleted, now), daysLeft(deleted, now)};
}

/// Deleted invites of one campaign, as many as are still shown.
Result<> addTrash(Database &db, const Campaign &campaign, Instant now, TrashContents &contents)
{
    const InviteFilter filter{.campaignId = campaign.id, .trash = true};
    InviteRepository invites(db);
    const auto count = invites.count(filter, now);
    const auto ids = count ? invites.ids(filter, {}, now, qMax(qint64(0), mostShown - contents.invites.size()), 0)
                           : Result<std::vector<qint64>>(failure(count));
    const auto rows = ids ? invites.findAll(*ids) : Result<QList<Invite>>(failure(ids));
    if (!rows) {
        return failure(rows);
    }
    contents.inviteCount += *count;
    for (const Invite &invite : *rows) {
        contents.invites << entryOf(invite, campaign.name, now);
    }
    return {};
}

/// Deleted invitation links of one campaign.
Result<> addLinks(Database &db, const Campaign &campaign, Instant now, TrashContents &contents)
{
    const auto links = LinkRepository(db).all(campaign.id, true);
    for (const LinkSummary &summary : links ? *links : QList<LinkSummary>()) {
        const Instant deleted = summary.link.deletedAt.value_or(now);
        contents.links << TrashEntry{summary.link.id, summary.link.name, campaign.name, agoText(deleted, now),
                                     daysLeft(deleted, now)};
    }
    return links ? Result<>() : failure(links);
}

Result<> addItems(Database &db, Instant now, TrashContents &contents)
{
    const auto items = TrashRepository(db).items();
    for (const TrashedItem &trash : items ? *items : QList<TrashedItem>()) {
        contents.items << TrashEntry{trash.item.id, trash.item.name, trash.campaignName, agoText(trash.deletedAt, now),
                                     daysLeft(trash.deletedAt, now)};
    }
    return items ? Result<>() : failure(items);
}

Result<> addContacts(Database &db, Instant now, TrashContents &contents)
{
    ContactRepository repository(db);
    auto ids = repository.ids({.trash = true});
    if (!ids) {
        return failure(ids);
    }
    contents.contactCount = qint64(ids->size());
    ids->resize(qMin(ids->size(), std::size_t(mostShown)));
    const auto contacts = repository.findAll(*ids);
    for (const Contact &contact : contacts ? *contacts : QList<Contact>()) {
        const Instant deleted = contact.deletedAt.value_or(now);
        contents.contacts << TrashEntry{contact.id, contact.name.isEmpty() ? contact.email : contact.name,
                                        contact.email, agoText(deleted, now), daysLeft(deleted, now)};
    }
    return contacts ? Result<>() : failure(contacts);
}

Result<TrashContents> readTrash(Database &db, Instant now)
{
    TrashContents contents;
    const auto living = CampaignRepository(db).all();
    const auto deleted = living ? CampaignRepository(db).all(true) : living;
    if (!deleted) {
        return failure(deleted);
    }
    for (const CampaignSummary &summary : *deleted) {
        const Instant at = summary.campaign.deletedAt.value_or(now);
        contents.campaigns << TrashEntry{summary.campaign.id, summary.campaign.name,
                                         TrashController::tr("%n invite(s)", "", int(summary.invites)),
                                         agoText(at, now), daysLeft(at, now)};
    }
    for (const CampaignSummary &summary : *living) {
        const auto invites = addTrash(db, summary.campaign, now, contents);
        if (const auto added = invites ? addLinks(db, summary.campaign, now, contents) : invites; !added) {
            return failure(added);
        }
    }
    const auto added = addItems(db, now, contents);
    const auto all = added ? addContacts(db, now, contents) : added;
    return all ? Result<TrashContents>(contents) : failure(all);
}

Result<qint64> restoreEach(Database &db, const QList<qint64> &ids, Instant now)
{
    const auto invites = InviteRepository(db).findAll(std::span(ids.constData(), std::size_t(ids.size())));
    if (!invites) {
        return failure(invites);
    }
    QMap<qint64, QList<qint64>> ofCampaign;
    for (const Invite &invite : *invites) {
        ofCampaign[invite.campaignId] << invite.id;
    }
    qint64 restored = 0;
    for (auto it = ofCampaign.cbegin(); it != ofCampaign.cend(); ++it) {
        const auto some = restoreInvites(db, {.campaignId = it.key(), .ids = it.value(), .trash = true}, now);
        if (!some) {
            return some;
        }
        restored += *some;
    }
    return restored;
}

} // namespace

TrashController::TrashController(Session &session, TrashPage &page) : m_session(session), m_page(page)
{
    m_reading.setSingleShot(true);
    m_reading.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, &TrashController::read);
    connect(&session, &Session::changed, &m_reading, qOverload<>(&QTimer::start));
    connect(&session, &Session::opened, this, [this] { m_shown = false; });
    connect(&page, &TrashPage::restoreCampaignsRequested, this, &TrashController::restoreCampaigns);
    connect(&page, &TrashPage::restoreInvitesRequested, this, &TrashController::restore);
    connect(&page, &TrashPage::emptyRequested, this, &TrashController::askToEmpty);
    restoreOthers();
}

void TrashController::restoreOthers()
{
    connect(&m_page, &TrashPage::restoreLinksRequested, this, &TrashController::restoreLinks);
    connect(&m_page, &TrashPage::restoreItemsRequested, this, [this](const QList<qint64> &ids) {
        m_session.write(
            this, [ids, now = m_session.now()](Database &db) { return restoreItems(db, ids, now); },
            [this](const Result<qint64> &result) { restored(result); });
    });
    connect(&m_page, &TrashPage::restoreContactsRequested, this, [this](const QList<qint64> &ids) {
        m_session.write(
            this, [ids, now = m_session.now()](Database &db) { return restoreContacts(db, ids, now); },
            [this](const Result<qint64> &result) { restored(result); });
    });
}

void TrashController::askToEmpty()
{
    m_session.read(
        this, [](Database &db) { return TrashRepository(db).totals(); },
        [this](const Result<TrashTotals> &totals) {
            if (!totals || totals->all() == 0) {
                return;
            }
            auto *box = new PlainMessageBox(QMessageBox::Warning, tr("Empty Trash"),
                                            tr("Remove %n thing(s) for good?", "", int(totals->all())),
                                            tr("Their links will never work again. Undo cannot bring them back."),
                                            QMessageBox::Cancel, m_page.window());
            box->setObjectName(u"emptyTrashBox"_s);
            box->setAttribute(Qt::WA_DeleteOnClose);
            auto *empty = box->addButton(tr("Remove for Good"), QMessageBox::DestructiveRole);
            empty->setObjectName(u"removeForGoodButton"_s);
            box->setDefaultButton(QMessageBox::Cancel);
            connect(empty, &QAbstractButton::clicked, this, &TrashController::empty);
            box->open();
        });
}

void TrashController::empty()
{
    m_session.write(
        this, [now = m_session.now()](Database &db) { return emptyTrash(db, now); },
        [this](const Result<TrashTotals> &gone) {
            gone ? Q_EMIT done(tr("Removed %n thing(s) for good", "", int(gone->all())))
                 : Q_EMIT failed(tr("The trash was not emptied"), gone.error().message);
        });
}

void TrashController::show()
{
    m_shown = true;
    read();
}

void TrashController::read()
{
    if (!m_shown) {
        return;
    }
    m_session.read(
        this, [now = m_session.now()](Database &db) { return readTrash(db, now); },
        [this](const Result<TrashContents> &contents) {
            if (contents) {
                m_page.showCampaigns(contents->campaigns, contents->campaigns.size());
                m_page.showInvites(contents->invites, contents->inviteCount);
                m_page.showLinks(contents->links, contents->links.size());
                m_page.showItems(contents->items, contents->items.size());
                m_page.showContacts(contents->contacts, contents->contactCount);
            } else {
                Q_EMIT failed(tr("The trash could not be read"), contents.error().message);
            }
        });
}

void TrashController::restoreCampaigns(const QList<qint64> &ids)
{
    m_session.write(
        this,
        [ids, now = m_session.now()](Database &db) -> Result<qint64> {
            for (const qint64 id : ids) {
                if (const auto campaign = restoreCampaign(db, id, now); !campaign) {
                    return failure(campaign);
                }
            }
            return qint64(ids.size());
        },
        [this](const Result<qint64> &result) { restored(result); });
}

void TrashController::restoreLinks(const QList<qint64> &ids)
{
    m_session.write(
        this,
        [ids, now = m_session.now()](Database &db) -> Result<qint64> {
            for (const qint64 id : ids) {
                if (const auto link = restoreLink(db, id, now); !link) {
                    return failure(link);
                }
            }
            return qint64(ids.size());
        },
        [this](const Result<qint64> &result) { restored(result); });
}

void TrashController::restore(const QList<qint64> &ids)
{
    m_session.write(
        this, [ids, now = m_session.now()](Database &db) { return restoreEach(db, ids, now); },
        [this](const Result<qint64> &result) { restored(result); });
}

void TrashController::restored(const Result<qint64> &result)
{
    result ? Q_EMIT done(tr("Restored %n, with the old links", "", int(*result)))
           : Q_EMIT failed(tr("Not everything was restored"), result.error().message);
}

} // namespace guestwright
