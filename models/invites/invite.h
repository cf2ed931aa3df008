#pragma once

#include "models/core/clock.h"
#include "models/core/token.h"
#include "models/journey/journey.h"
#include "models/links/linkfacts.h"

#include <QString>

#include <optional>

namespace guestwright {

/// One recipient's private link and its record. May have no contact details at all.
struct Invite {
    qint64 id = 0;
    qint64 campaignId = 0;
    qint64 number = 0; ///< counts from 1 within the campaign and is never used again
    Token token;
    std::optional<qint64> contactId; ///< set: assigned to a saved contact
    std::optional<qint64> linkId; ///< set: an invitee of that invitation link
    std::optional<LinkFacts> link; ///< the link's part in the judgement, without whether it is full
    QString name;
    QString email;
    QString phone;
    std::optional<Instant> expiresAt; ///< works before this instant, unless the campaign ends earlier
    std::optional<qint64> remindDays;
    Instant createdAt;
    std::optional<Instant> sentAt; ///< of the latest accepted invitation or resend
    std::optional<Instant> printedAt; ///< when a card was last printed
    std::optional<Instant> usedAt;
    QString orderNumber;
    std::optional<Instant> revokedAt;
    std::optional<Instant> bouncedAt;
    QString bounceWords; ///< the server's
    std::optional<Instant> deletedAt;
    std::optional<Instant> remindedAt; ///< when its one reminder was queued
    std::optional<Instant> declinedAt; ///< "No, thank you", until taken back
    std::optional<Instant> askedAt; ///< for a new link, the last time
    Journey journey;

    bool operator==(const Invite &) const = default;
};

/// How an invite is called: its name, or its number ("Card 043").
[[nodiscard]] QString shownName(const Invite &invite);
[[nodiscard]] QString cardName(qint64 number);

/// The same for a million invites in a row: the translation is asked once.
class CardNames
{
public:
    [[nodiscard]] QString of(qint64 number) const;

private:
    const QString m_example = cardName(0);
    const qsizetype m_place = m_example.indexOf(QStringLiteral("000"));
};

/// The private link, made from the workspace's public URL.
[[nodiscard]] QString inviteUrl(const QString &publicUrl, const Token &token);

} // namespace guestwright
