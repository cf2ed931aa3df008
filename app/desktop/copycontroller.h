#pragma once

#include "app/desktop/session.h"

namespace guestwright {

struct Actions;
class InvitePage;

/// Copies the selected invite in other forms than its bare link.
class CopyController final : public QObject
{
    Q_OBJECT

public:
    CopyController(Session &session, Actions &actions, InvitePage &page);

Q_SIGNALS:
    void failed(const QString &happened, const QString &means);
    void done(const QString &words);

private:
    void copyQrCode();
    void copyMessage();

    Session &m_session;
    InvitePage &m_page;
};

} // namespace guestwright
