#pragma once

#include "app/desktop/session.h"

#include <QTimer>

namespace guestwright {

class InviteesDialog;
struct InviteeListing;

/// Fills the list of one open Manage Invites, and follows what becomes of its link. Lives as long as the dialog.
class InviteeListController final : public QObject
{
    Q_OBJECT

public:
    InviteeListController(Session &session, qint64 linkId, InviteesDialog &dialog);

private:
    void list();
    void listed(const InviteeListing &listing);
    void readPage(quint64 generation, const QList<qint64> &ids);

    Session &m_session;
    const qint64 m_linkId;
    InviteesDialog &m_dialog;
    QTimer m_reading;
    bool m_isAnother = false; ///< search or order: the rows in view will be others
    quint64 m_question = 0; ///< answers to older ones are dropped
};

} // namespace guestwright
