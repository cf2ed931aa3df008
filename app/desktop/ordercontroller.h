#pragma once

#include "app/desktop/session.h"
#include "models/invites/exportmode.h"

#include <QTimer>

namespace guestwright {

class OrderPage;

/// Fills the Orders or Members tab and exports it.
class OrderController final : public QObject
{
    Q_OBJECT

public:
    OrderController(Session &session, OrderPage &page);

    void setCampaign(qint64 id);

Q_SIGNALS:
    void failed(const QString &happened, const QString &means);
    void done(const QString &words);
    /// How many the tab has.
    void counted(qint64 count);

private:
    void read();
    void askForPath();
    void writeFile(const QString &path);

    Session &m_session;
    OrderPage &m_page;
    QTimer m_reading;
    qint64 m_campaignId = 0;
};

} // namespace guestwright
