#pragma once

#include "models/campaigns/campaign.h"
#include "models/invites/invite.h"
#include "models/mail/outboxmessage.h"

#include <QWidget>

class QLineEdit;

namespace guestwright {

struct Actions;
class JourneyTimeline;
class MessageList;
class PillLabel;
class PlainLabel;

/// All there is to know about one invite.
struct InviteDetails {
    Invite invite;
    Campaign campaign;
    QString link;
    QString contactName; ///< of the saved contact it is assigned to
    QList<OutboxMessage> messages; ///< newest first
    QList<JourneyEvent> events; ///< oldest first
    bool isPending = false; ///< not on the server as it is here
    Instant now{};
};

/// The side panel beside the table.
class InvitePanel : public QWidget
{
    Q_OBJECT

public:
    explicit InvitePanel(Actions &actions, QWidget *parent = nullptr);

    void showDetails(const InviteDetails &details);
    [[nodiscard]] qint64 inviteId() const { return m_inviteId; }
    /// A line at its side where no splitter draws one.
    void setEdgeShown(bool shown);

Q_SIGNALS:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeContents(Actions &actions);
    [[nodiscard]] QWidget *makeFooter(Actions &actions);

    qint64 m_inviteId = 0;
    QWidget *m_edge;
    PlainLabel *m_name;
    PillLabel *m_status;
    PlainLabel *m_contact;
    PlainLabel *m_address;
    PlainLabel *m_phone;
    QLineEdit *m_link;
    PlainLabel *m_until;
    JourneyTimeline *m_journey;
    PlainLabel *m_noMessages;
    MessageList *m_messages;
};

} // namespace guestwright
