#pragma once

#include <QString>
#include <QStringList>

namespace guestwright {

/// What a campaign's page shows beyond its title, description, colour and button (design: a campaign's page data).
struct LandingPage {
    QString organizer; ///< empty: the workspace's
    QString replyAddress; ///< where recipients write to; empty: the sender's
    QString privacyUrl; ///< empty: the workspace's
    QString rulesUrl; ///< house rules one agrees to when joining
    QString logo; ///< SHA-256 of an image, in hex; empty: none
    bool logoNeedsPlate = false; ///< it has transparency: a white plate behind it in dark mode
    QString videoUrl;
    QString videoPoster; ///< SHA-256 of an image, in hex
    QString videoCaption;
    QStringList nextSteps; ///< what happens after an order, a line each
    QStringList countries; ///< ISO 3166-1 alpha-2 codes shipped to; empty: all
    qint64 itemsPerInvite = 1;

    bool operator==(const LandingPage &) const = default;
};

} // namespace guestwright
