#include "app/desktop/auditcontroller.h"

#include "models/audit/auditrepository.h"
#include "models/audit/audittablemodel.h"
#include "ui/audit/auditpage.h"

namespace guestwright {

AuditController::AuditController(Session &session, AuditTableModel &model, AuditPage &page)
    : m_session(session)
    , m_model(model)
    , m_page(page)
{
    m_listing.setSingleShot(true);
    m_listing.setInterval(0);
    connect(&m_listing, &QTimer::timeout, this, &AuditController::list);
    connect(&session, &Session::changed, &m_listing, qOverload<>(&QTimer::start));
    connect(&session, &Session::opened, this, [this] {
        m_shown = false;
        m_model.begin(0, {});
    });
    connect(&model, &PagedModel::pageRequested, this, &AuditController::readPage);
}

void AuditController::show(const AuditFilter &filter)
{
    m_shown = true;
    m_filter = filter;
    list();
}

void AuditController::list()
{
    if (!m_shown || !m_session.isOpen()) {
        return;
    }
    const quint64 question = ++m_question;
    m_session.read(
        this, [filter = m_filter](Database &db) { return AuditRepository(db).ids(filter); },
        [this, question](const Result<std::vector<qint64>> &ids) {
            if (question != m_question) {
                return;
            }
            if (!ids) {
                Q_EMIT failed(tr("The activity could not be read"), ids.error().message);
                return;
            }
            m_model.setNow(m_session.now());
            *ids == m_model.ids() ? m_model.refreshRows() : m_model.begin(qint64(ids->size()), *ids);
            m_page.showCount(qint64(ids->size()));
        });
}

void AuditController::readPage(quint64 generation, const QList<qint64> &ids)
{
    m_session.read(
        this,
        [ids](Database &db) {
            return AuditRepository(db).findAll(std::span(ids.constData(), std::size_t(ids.size())));
        },
        [this, generation, ids](const Result<QList<AuditEntry>> &rows) {
            if (rows) {
                m_model.setPage(generation, ids, *rows);
            } else {
                Q_EMIT failed(tr("The activity could not be read"), rows.error().message);
            }
        });
}

} // namespace guestwright
