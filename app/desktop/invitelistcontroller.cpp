#include "app/desktop/invitelistcontroller.h"

#include "models/campaigns/campaignrepository.h"
#include "models/contacts/contactrepository.h"
#include "models/invites/inviterepository.h"
#include "models/invites/invitetablemodel.h"
#include "models/journey/journeyevents.h"
#include "models/mail/outboxrepository.h"
#include "models/publication/serverstanding.h"
#include "models/settings/workspacesettings.h"
#include "ui/invites/invitepage.h"
#include "ui/invites/invitepanel.h"

namespace guestwright {

/// What one question about the table brings.
struct InviteListing {
    Campaign campaign;
    QString linkBase;
    qint64 count = 0;
    std::vector<qint64> ids; ///< of the first rows, or all
    QList<Invite> rows; ///< the first page, or those in view
    QSet<qint64> pending; ///< of them: not on the server as they are here
    bool isWhole = false;
    Instant now{};
};

namespace {

constexpr qint64 messagesInPanel = 50;

struct ListQuestion {
    InviteFilter filter;
    InviteSort sort;
    QList<qint64> inView; ///< empty: the first page
    std::optional<qint64> count; ///< where it is known
    Instant now{};
};

Result<QSet<qint64>> pendingOf(Database &db, const QList<Invite> &invites)
{
    std::vector<qint64> ids;
    for (const Invite &invite : invites) {
        ids.push_back(invite.id);
    }
    return pendingInvites(db, ids);
}

/// Rows as the table wants them.
struct InviteRows {
    QList<Invite> rows;
    QSet<qint64> pending;
};

Result<InviteRows> readInviteRows(Database &db, const QList<qint64> &ids)
{
    const auto rows = InviteRepository(db).findAll(std::span(ids.constData(), std::size_t(ids.size())));
    const auto pending = rows ? pendingOf(db, *rows) : Result<QSet<qint64>>(failure(rows));
    return pending ? Result<InviteRows>(InviteRows{*rows, *pending}) : failure(pending);
}

Result<InviteListing> readListing(Database &db, const ListQuestion &question)
{
    const auto &[filter, sort, inView, known, now] = question;
    InviteListing listing{.now = now};
    InviteRepository invites(db);
    const auto campaign = CampaignRepository(db).find(filter.campaignId);
    const auto settings = campaign ? readSettings(db) : Result<WorkspaceSettings>(failure(campaign));
    if (!settings) {
        return failure(settings);
    }
    listing.campaign = *campaign;
    listing.linkBase = settings->linkBase();
    listing.isWhole = !inView.isEmpty();
    const auto ids =
        listing.isWhole ? invites.ids(filter, sort, now) : invites.ids(filter, sort, now, PagedModel::rowsPerPage, 0);
    if (!ids) {
        return failure(ids);
    }
    const bool isAll = listing.isWhole || ids->size() < std::size_t(PagedModel::rowsPerPage);
    const auto count = isAll ? Result<qint64>(qint64(ids->size()))
        : known              ? Result<qint64>(*known)
                             : invites.count(filter, now);
    const auto rows = count
        ? invites.findAll(listing.isWhole ? std::span(inView.constData(), std::size_t(inView.size()))
                                          : std::span<const qint64>(*ids))
        : Result<QList<Invite>>(failure(count));
    const auto pending = rows ? pendingOf(db, *rows) : Result<QSet<qint64>>(failure(rows));
    if (!pending) {
        return failure(pending);
    }
    listing.pending = *pending;
    listing.isWhole = isAll;
    listing.count = *count;
    listing.ids = *ids;
    listing.rows = *rows;
    return listing;
}

Result<InviteDetails> findDetails(Database &db, qint64 id, Instant now)
{
    InviteDetails details{.now = now};
    const auto invite = InviteRepository(db).find(id);
    const auto campaign = invite ? CampaignRepository(db).find(invite->campaignId) : Result<Campaign>(failure(invite));
    const auto settings = campaign ? readSettings(db) : Result<WorkspaceSettings>(failure(campaign));
    const auto messages = settings ? OutboxRepository(db).list({.inviteId = id}, messagesInPanel)
                                   : Result<QList<OutboxMessage>>(failure(settings));
    const auto events = messages ? eventsOfInvite(db, id) : Result<QList<JourneyEvent>>(failure(messages));
    const auto pending = events ? pendingInvites(db, std::span(&id, 1)) : Result<QSet<qint64>>(failure(events));
    if (!pending) {
        return failure(pending);
    }
    details.isPending = !pending->isEmpty();
    if (invite->contactId) {
        const auto contact = ContactRepository(db).find(*invite->contactId);
        details.contactName = contact ? contact->name : QString();
    }
    details.invite = *invite;
    details.campaign = *campaign;
    details.link = inviteUrl(settings->linkBase(), invite->token);
    details.messages = *messages;
    details.events = *events;
    return details;
}

} // namespace

InviteListController::InviteListController(Session &session, InviteTableModel &model, InvitePage &page)
    : m_session(session)
    , m_model(model)
    , m_page(page)
{
    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(0);
    connect(&m_refreshing, &QTimer::timeout, this, &InviteListController::refresh);
    connect(&session, &Session::changed, this, [this] {
        m_counted.reset();
        m_refreshing.start();
    });
    connect(&session, &Session::opened, this, [this] {
        m_counted.reset();
        m_campaignId = 0;
        m_page.setCampaign(0);
        m_model.begin(0, {});
    });
    connect(&page, &InvitePage::listRequested, this, &InviteListController::list);
    connect(&page, &InvitePage::selectionChanged, this, &InviteListController::readDetails);
    connect(&model, &PagedModel::pageRequested, this, &InviteListController::readPage);
}

void InviteListController::showCampaign(qint64 id)
{
    const bool isAnother = id != m_campaignId;
    m_campaignId = id;
    m_page.setCampaign(id);
    isAnother ? list() : m_refreshing.start();
}

void InviteListController::list()
{
    if (m_campaignId == 0) {
        return;
    }
    const quint64 question = ++m_question;
    ListQuestion asked{.filter = m_page.filter(), .sort = m_page.sort(), .now = m_session.now()};
    if (m_counted == asked.filter) {
        asked.count = m_model.rowCount(); // only sorted anew; the ids that follow correct it
    }
    m_session.read(
        this, [asked](Database &db) { return readListing(db, asked); },
        [this, question](const Result<InviteListing> &listing) {
            if (question != m_question) {
                return;
            }
            listing ? listed(*listing) : Q_EMIT failed(listing.error().message);
        });
}

void InviteListController::refresh()
{
    const QList<qint64> inView = m_page.idsInView();
    if (m_campaignId == 0 || inView.isEmpty() || !m_model.hasAllIds()) {
        list();
        return;
    }
    const quint64 question = ++m_question;
    const ListQuestion asked{
        .filter = m_page.filter(), .sort = m_page.sort(), .inView = inView, .now = m_session.now()};
    m_session.read(
        this, [asked](Database &db) { return readListing(db, asked); },
        [this, question](const Result<InviteListing> &listing) {
            if (question != m_question) {
                return;
            }
            listing ? listed(*listing) : Q_EMIT failed(listing.error().message);
        });
}

void InviteListController::listed(const InviteListing &listing)
{
    const bool isSame = listing.isWhole && listing.ids == m_model.ids() && m_model.hasAllIds();
    isSame ? m_model.refreshRows() : m_model.begin(listing.count, listing.ids);
    m_model.setContext(listing.campaign, listing.linkBase, listing.now);
    QList<qint64> shown;
    for (const Invite &invite : listing.rows) {
        shown << invite.id;
    }
    m_model.setPage(m_model.generation(), shown, listing.rows, listing.pending);
    m_page.showCount(listing.count);
    m_counted.reset();
    if (listing.isWhole) {
        m_page.idsArrived();
        m_page.choose(std::exchange(m_chosen, 0));
        Q_EMIT m_page.selectionChanged(); // the selected ones may have changed, though they are the same
    } else {
        readIds(m_page.filter(), m_page.sort());
    }
}

void InviteListController::readIds(const InviteFilter &filter, const InviteSort &sort)
{
    const quint64 question = m_question;
    m_session.read(
        this,
        [filter, sort, now = m_session.now()](Database &db) { return InviteRepository(db).ids(filter, sort, now); },
        [this, question, filter](const Result<std::vector<qint64>> &ids) {
            if (question != m_question) {
                return;
            }
            if (!ids) {
                Q_EMIT failed(ids.error().message);
                return;
            }
            m_model.setIds(*ids);
            m_counted = filter;
            m_page.showCount(qint64(ids->size()));
            m_page.idsArrived();
            m_page.choose(std::exchange(m_chosen, 0));
        });
}

void InviteListController::readPage(quint64 generation, const QList<qint64> &ids)
{
    if (!m_session.isOpen()) {
        return;
    }
    m_session.read(
        this, [ids](Database &db) { return readInviteRows(db, ids); },
        [this, generation, ids](const Result<InviteRows> &rows) {
            if (rows) {
                m_model.setPage(generation, ids, rows->rows, rows->pending);
                Q_EMIT m_page.selectionChanged(); // what is known about the selected ones may be new
            } else {
                Q_EMIT failed(rows.error().message);
            }
        });
}

void InviteListController::readDetails()
{
    const qint64 id = m_page.currentId();
    if (id == 0 || !m_session.isOpen()) {
        return;
    }
    m_session.read(
        this, [id, now = m_session.now()](Database &db) { return findDetails(db, id, now); },
        [this, id](const Result<InviteDetails> &details) {
            if (details && id == m_page.currentId()) {
                m_page.panel().showDetails(*details);
            }
        });
}

} // namespace guestwright
