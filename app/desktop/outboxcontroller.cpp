#include "app/desktop/outboxcontroller.h"

#include "app/campaigning/queuesending.h"
#include "models/invites/inviterepository.h"
#include "models/mail/outboxrepository.h"
#include "models/mail/outboxtablemodel.h"
#include "ui/mail/outboxpage.h"

namespace guestwright {

namespace {

struct OutboxListing {
    std::vector<qint64> ids;
    OutboxTotals totals;
};

Result<OutboxListing> readOutbox(Database &db, std::optional<OutboxMessage::State> state)
{
    auto ids = OutboxRepository(db).ids({.state = state});
    const auto totals = ids ? OutboxRepository(db).totals({}) : Result<OutboxTotals>(failure(ids));
    return totals ? Result<OutboxListing>(OutboxListing{std::move(*ids), *totals}) : failure(totals);
}

} // namespace

OutboxController::OutboxController(Session &session, OutboxTableModel &model, OutboxPage &page)
    : m_session(session)
    , m_model(model)
    , m_page(page)
{
    page.setModel(&model);
    m_listing.setSingleShot(true);
    m_listing.setInterval(0);
    connect(&m_listing, &QTimer::timeout, this, &OutboxController::list);
    connect(&session, &Session::changed, &m_listing, qOverload<>(&QTimer::start));
    connect(&session, &Session::opened, this, [this] {
        m_shown = false;
        m_model.begin(0, {});
    });
    connect(&model, &PagedModel::pageRequested, this, &OutboxController::readPage);
    connect(&page, &OutboxPage::stateChosen, this, [this](const std::optional<OutboxMessage::State> &state) {
        m_state = state;
        list();
    });
    connect(&page, &OutboxPage::retryRequested, this, &OutboxController::retry);
    connect(&page, &OutboxPage::cancelRequested, this, &OutboxController::cancel);
    connect(&page, &OutboxPage::inviteRequested, this, &OutboxController::findInvite);
}

void OutboxController::show(std::optional<OutboxMessage::State> state)
{
    m_shown = true;
    m_state = state;
    m_page.setState(state);
    list();
}

void OutboxController::list()
{
    if (!m_shown) {
        return;
    }
    const quint64 question = ++m_question;
    m_session.read(
        this, [state = m_state](Database &db) { return readOutbox(db, state); },
        [this, question](const Result<OutboxListing> &listing) {
            if (question != m_question) {
                return;
            }
            if (!listing) {
                Q_EMIT failed(tr("The outbox could not be read"), listing.error().message);
                return;
            }
            m_model.setNow(m_session.now());
            listing->ids == m_model.ids() ? m_model.refreshRows()
                                          : m_model.begin(qint64(listing->ids.size()), listing->ids);
            m_page.showTotals(listing->totals);
        });
}

void OutboxController::readPage(quint64 generation, const QList<qint64> &ids)
{
    m_session.read(
        this,
        [ids](Database &db) {
            return OutboxRepository(db).findAll(std::span(ids.constData(), std::size_t(ids.size())));
        },
        [this, generation, ids](const Result<QList<OutboxMessage>> &rows) {
            if (rows) {
                m_model.setPage(generation, ids, *rows);
            } else {
                Q_EMIT failed(tr("The outbox could not be read"), rows.error().message);
            }
        });
}

void OutboxController::retry(const QList<qint64> &ids)
{
    m_session.write(
        this, [ids, now = m_session.now()](Database &db) { return retryMessages(db, {.ids = ids}, now); },
        [this](const Result<qint64> &queued) {
            queued ? Q_EMIT done(tr("%n message(s) wait to be sent", "", int(*queued)))
                   : Q_EMIT failed(tr("Nothing was queued"), queued.error().message);
        });
}

void OutboxController::cancel(const QList<qint64> &ids)
{
    m_session.write(
        this, [ids, now = m_session.now()](Database &db) { return cancelMessages(db, {.ids = ids}, now); },
        [this](const Result<qint64> &cancelled) {
            cancelled ? Q_EMIT done(tr("Took back %n message(s)", "", int(*cancelled)))
                      : Q_EMIT failed(tr("Nothing was taken back"), cancelled.error().message);
        });
}

void OutboxController::findInvite(qint64 inviteId)
{
    m_session.read(
        this, [inviteId](Database &db) { return InviteRepository(db).find(inviteId); },
        [this](const Result<Invite> &invite) {
            invite ? Q_EMIT inviteFound(invite->campaignId, invite->id)
                   : Q_EMIT failed(tr("The invite could not be found"), invite.error().message);
        });
}

} // namespace guestwright
