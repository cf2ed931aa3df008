#include "ui/invites/invitestory.h"

#include "models/core/expiration.h"
#include "models/invites/invitetablemodel.h"
#include "models/invites/reminder.h"
#include "models/mail/outboxtablemodel.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString storyWords(const char *text)
{
    return QCoreApplication::translate("InviteStory", text);
}

QStringList stageNames(Campaign::Purpose purpose)
{
    const bool gift = purpose == Campaign::Purpose::Gift;
    return {storyWords(QT_TRANSLATE_NOOP("InviteStory", "Invite Sent")),
            storyWords(QT_TRANSLATE_NOOP("InviteStory", "Invite Opened")),
            storyWords(QT_TRANSLATE_NOOP("InviteStory", "Link Clicked")),
            storyWords(QT_TRANSLATE_NOOP("InviteStory", "Landing Viewed")),
            storyWords(QT_TRANSLATE_NOOP("InviteStory", "Product Viewed")),
            gift ? storyWords(QT_TRANSLATE_NOOP("InviteStory", "Checkout Started"))
                 : storyWords(QT_TRANSLATE_NOOP("InviteStory", "Sign-up Started")),
            gift ? storyWords(QT_TRANSLATE_NOOP("InviteStory", "Order Completed"))
                 : storyWords(QT_TRANSLATE_NOOP("InviteStory", "Joined"))};
}

struct MessageLook {
    QString word;
    QString iconName;
    Tone tone;
};

MessageLook lookOf(OutboxMessage::State state)
{
    using State = OutboxMessage::State;
    switch (state) {
    case State::Queued:
        return {storyWords(QT_TRANSLATE_NOOP("InviteStory", "waiting")), u"clock"_s, Tone::Neutral};
    case State::Sending:
        return {storyWords(QT_TRANSLATE_NOOP("InviteStory", "sending")), u"send"_s, Tone::Neutral};
    case State::Sent:
        return {storyWords(QT_TRANSLATE_NOOP("InviteStory", "accepted")), u"circle-check"_s, Tone::Good};
    case State::Deferred:
        return {storyWords(QT_TRANSLATE_NOOP("InviteStory", "deferred")), u"clock"_s, Tone::Caution};
    case State::Failed:
        return {storyWords(QT_TRANSLATE_NOOP("InviteStory", "refused")), u"circle-alert"_s, Tone::Bad};
    case State::Uncertain:
        return {storyWords(QT_TRANSLATE_NOOP("InviteStory", "uncertain")), u"circle-question-mark"_s, Tone::Caution};
    case State::Cancelled:
        return {storyWords(QT_TRANSLATE_NOOP("InviteStory", "cancelled")), u"ban"_s, Tone::Neutral};
    }
    return {};
}

QString kindOf(OutboxMessage::Kind kind)
{
    switch (kind) {
    case OutboxMessage::Kind::Invitation:
        return storyWords(QT_TRANSLATE_NOOP("InviteStory", "Invitation"));
    case OutboxMessage::Kind::Resend:
        return storyWords(QT_TRANSLATE_NOOP("InviteStory", "Invitation, again"));
    case OutboxMessage::Kind::Reminder:
        return storyWords(QT_TRANSLATE_NOOP("InviteStory", "Reminder"));
    }
    return {};
}

/// The reminder as it went, waits, or is to come.
JourneyEntry reminderEntry(const InviteDetails &details)
{
    using State = OutboxMessage::State;
    const auto message = std::ranges::find_if(details.messages, [](const OutboxMessage &one) {
        return one.kind == OutboxMessage::Kind::Reminder && one.state != State::Cancelled;
    });
    JourneyEntry entry{.label = storyWords(QT_TRANSLATE_NOOP("InviteStory", "Reminder")),
                       .time = storyWords(QT_TRANSLATE_NOOP("InviteStory", "Not sent"))};
    if (message != details.messages.end()) {
        const Instant at = message->settledAt.value_or(message->queuedAt);
        entry.mark = message->state == State::Sent ? PersonMark : NotReachedMark;
        entry.time = message->state == State::Sent ? shortMoment(at, details.campaign.zone) : words(message->state);
        entry.exact = momentText(at, details.campaign.zone);
    } else if (const auto at = reminderMoment(details.invite, details.campaign);
               at && !details.invite.remindedAt && *at > details.now) {
        entry.time =
            storyWords(QT_TRANSLATE_NOOP("InviteStory", "Comes %1")).arg(shortMoment(*at, details.campaign.zone));
        entry.exact = momentText(*at, details.campaign.zone);
    }
    return entry;
}

} // namespace

QString shortMoment(Instant at, const QString &zone)
{
    const QDateTime local = toDateTime(at).toTimeZone(QTimeZone(zone.toLatin1()));
    return QLocale().toString(local, storyWords(QT_TRANSLATE_NOOP("InviteStory", "ddd d MMM, HH:mm")));
}

QList<JourneyEntry> journeyEntries(const InviteDetails &details)
{
    const QByteArray marks = journeyMarks(details.invite, details.campaign);
    const QStringList names = stageNames(details.campaign.purpose);
    const QString notYet = storyWords(QT_TRANSLATE_NOOP("InviteStory", "Not yet"));
    const QString notCounted = storyWords(QT_TRANSLATE_NOOP("InviteStory", "Not counted"));
    QList<JourneyEntry> entries;
    for (qsizetype stage = 0; stage < marks.size(); ++stage) {
        if (stage == 4 && details.campaign.purpose == Campaign::Purpose::Membership) {
            continue; // members look at no product
        }
        const auto at = stage == 0      ? details.invite.sentAt
            : stage == marks.size() - 1 ? details.invite.usedAt
                                        : std::nullopt;
        JourneyEntry entry{.label = names.at(stage), .time = notYet, .mark = JourneyMark(marks.at(stage))};
        if (at) {
            entry.time = shortMoment(*at, details.campaign.zone);
            entry.exact = momentText(*at, details.campaign.zone);
        } else if (stage == 1 && !details.campaign.trackOpens) {
            entry.time = notCounted;
            entry.mark = SkippedMark;
        }
        entries << entry;
        if (stage == 0 && details.invite.remindDays) {
            entries << reminderEntry(details);
        }
    }
    return entries;
}

QList<MessageEntry> messageEntries(const InviteDetails &details)
{
    QList<MessageEntry> entries;
    for (const OutboxMessage &message : details.messages) {
        const MessageLook look = lookOf(message.state);
        const QString kind = kindOf(message.kind);
        const Instant at = message.settledAt.value_or(message.triedAt.value_or(message.queuedAt));
        QString detail = shortMoment(at, details.campaign.zone);
        if (!message.serverWords.isEmpty()) {
            detail += u". "_s + message.serverWords;
        }
        entries << MessageEntry{storyWords(QT_TRANSLATE_NOOP("InviteStory", "%1, %2")).arg(kind, look.word), detail,
                                look.iconName, look.tone};
    }
    return entries;
}

} // namespace guestwright
