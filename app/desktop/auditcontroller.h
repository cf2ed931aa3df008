#pragma once

#include "app/desktop/session.h"
#include "models/audit/auditentry.h"

#include <QTimer>

namespace guestwright {

class AuditPage;
class AuditTableModel;

/// Fills a page of the audit log: the workspace's, or one campaign's.
class AuditController final : public QObject
{
    Q_OBJECT

public:
    AuditController(Session &session, AuditTableModel &model, AuditPage &page);

    void show(const AuditFilter &filter);

Q_SIGNALS:
    void failed(const QString &happened, const QString &means);

private:
    void list();
    void readPage(quint64 generation, const QList<qint64> &ids);

    Session &m_session;
    AuditTableModel &m_model;
    AuditPage &m_page;
    AuditFilter m_filter;
    QTimer m_listing;
    quint64 m_question = 0;
    bool m_shown = false;
};

} // namespace guestwright
