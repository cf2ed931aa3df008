#pragma once

#include "app/desktop/session.h"

#include <optional>

namespace guestwright {

class InviteesDialog;

/// Reads what is pasted into one open Manage Invites beside the window: one text at a time, and of those that come
/// meanwhile only the last. Lives as long as the dialog.
class AddressReader final : public QObject
{
    Q_OBJECT

public:
    AddressReader(Session &session, qint64 linkId, InviteesDialog &dialog);

private:
    void read(const QString &text);

    Session &m_session;
    const qint64 m_linkId;
    InviteesDialog &m_dialog;
    bool m_isReading = false;
    std::optional<QString> m_next;
};

} // namespace guestwright
