#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace guestwright {

/// Who is to be mailed.
struct SendRequest {
    qint64 campaignId = 0;
    std::optional<qint64> linkId; ///< the invitees of that invitation link instead of the personal invites
    std::optional<qint64> accountId;
    QList<qint64> inviteIds; ///< empty: everybody in the campaign
    bool resend = false; ///< also to those who have got the mail already
    std::optional<int> notWithinDays; ///< leaves out who got a mail in the last days
    QString batch; ///< names this sending, however often it is asked for: in it nobody gets two; empty: a new one
    std::optional<qint64> previewed; ///< how many were shown to get it; refused when it would be another number now
    std::optional<QString> subject; ///< instead of the campaign's, for telling what is empty
    bool skipEmptyValues = false; ///< leaves out those for whom the mail shows a field that they have no value for
};

/// Who gets a mail and who does not: the sum of all is everybody who was asked about.
struct SendPlan {
    Q_GADGET

public:
    /// Why somebody gets none; the first that holds.
    enum class Reason {
        Deleted,
        Used,
        Revoked,
        Expired,
        CampaignNotActive,
        LinkPaused,
        LinkFull,
        NoAddress,
        Unwanted, ///< unsubscribed or erased
        Bounced, ///< on a link's list and not asked for by name
        Underway,
        Uncertain,
        SentAlready,
        SentLately,
        EmptyValue
    };
    Q_ENUM(Reason)

    struct Group {
        Reason reason = Reason::NoAddress;
        qint64 count = 0;
        QList<qint64> inviteIds; ///< the first few, for showing

        bool operator==(const Group &) const = default;
    };

    /// A merge field that the mail shows, and for which recipients have no value.
    struct EmptyValue {
        /// Whose value it is. What the campaign lacks is missing from every mail.
        enum class Owner { Name, End, Campaign };

        QString field; ///< "first_name"
        Owner owner = Owner::Name;
        qint64 count = 0; ///< of the recipients
        QList<qint64> inviteIds; ///< the first few
        QStringList people; ///< the same, as they are called

        bool operator==(const EmptyValue &) const = default;
    };

    QList<qint64> recipients; ///< ids of the invites that get it
    QList<Group> leftOut; ///< in the order of the reasons, without empty ones
    QList<EmptyValue> emptyValues; ///< in the order in which the mail shows the fields

    [[nodiscard]] qint64 asked() const
    {
        qint64 sum = recipients.size();
        for (const Group &group : leftOut) {
            sum += group.count;
        }
        return sum;
    }
};

[[nodiscard]] QString words(SendPlan::Reason reason);

} // namespace guestwright
