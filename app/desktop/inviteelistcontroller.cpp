#include "app/desktop/inviteelistcontroller.h"

#include "app/desktop/inviteelisting.h"
#include "models/links/inviteetablemodel.h"
#include "ui/links/inviteelist.h"
#include "ui/links/inviteesdialog.h"

#include <utility>

namespace guestwright {

InviteeListController::InviteeListController(Session &session, qint64 linkId, InviteesDialog &dialog)
    : QObject(&dialog)
    , m_session(session)
    , m_linkId(linkId)
    , m_dialog(dialog)
{
    m_reading.setSingleShot(true);
    m_reading.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, &InviteeListController::list);
    connect(&session, &Session::changed, &m_reading, qOverload<>(&QTimer::start));
    connect(&session, &Session::opened, &dialog, [&dialog] { dialog.done(QDialog::Rejected); }); // of another workspace
    connect(&dialog.invitees(), &InviteeList::listRequested, this, [this] {
        m_isAnother = true;
        m_reading.start();
    });
    connect(&dialog.invitees().model(), &PagedModel::pageRequested, this, &InviteeListController::readPage);
    m_reading.start();
}

void InviteeListController::list()
{
    if (!m_session.isOpen()) {
        return;
    }
    const InviteeList &shown = m_dialog.invitees();
    const InviteeQuestion asked{.linkId = m_linkId,
                                .search = shown.search(),
                                .sort = shown.sort(),
                                .inView = std::exchange(m_isAnother, false) ? QList<qint64>() : shown.idsInView(),
                                .now = m_session.now()};
    m_session.read(
        this, [asked](Database &db) { return readInviteeListing(db, asked); },
        [this, question = ++m_question](const Result<InviteeListing> &listing) {
            if (question != m_question) {
                return;
            }
            listing ? listed(*listing) : m_dialog.showError(listing.error().message);
        });
}

void InviteeListController::listed(const InviteeListing &listing)
{
    InviteeList &shown = m_dialog.invitees();
    InviteeTableModel &model = shown.model();
    const auto count = qint64(listing.ids.size());
    const bool isSame = listing.ids == model.ids() && model.hasAllIds();
    if (!isSame) {
        shown.keepPlace();
    }
    isSame ? model.refreshRows() : model.begin(count, listing.ids);
    model.setContext(listing.campaign, listing.now);
    QList<qint64> seen;
    for (const Invite &invitee : listing.seen.rows) {
        seen << invitee.id;
    }
    model.setPage(model.generation(), seen, listing.seen.rows, listing.seen.pending);
    shown.showCount(listing.summary.invitees, listing.summary.waiting, count);
    if (!isSame) {
        shown.restorePlace();
    }
    shown.showPendingRemovals(listing.pendingRemovals);
    m_dialog.follow(listing.summary, listing.campaign);
}

void InviteeListController::readPage(quint64 generation, const QList<qint64> &ids)
{
    if (!m_session.isOpen()) {
        return;
    }
    m_session.read(
        this, [ids](Database &db) { return readInviteeRows(db, std::span(ids.constData(), std::size_t(ids.size()))); },
        [this, generation, ids](const Result<InviteeRows> &read) {
            read ? m_dialog.invitees().model().setPage(generation, ids, read->rows, read->pending)
                 : m_dialog.showError(read.error().message);
        });
}

} // namespace guestwright
