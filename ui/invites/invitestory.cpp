#include "ui/invites/invitestory.h"

#include "models/core/expiration.h"
#include "models/invites/reminder.h"
#include "models/journey/invitejourney.h"
#include "models/journey/journeywords.h"
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

JourneyEntry happened(const InviteDetails &details, const QString &label, Instant at, JourneyMark mark = PersonMark)
{
    return {.label = label,
            .time = shortMoment(at, details.campaign.zone),
            .mark = mark,
            .exact = momentText(at, details.campaign.zone)};
}

/// When a person reached the stage first.
std::optional<Instant> reachedAt(const InviteDetails &details, Stage::Kind stage)
{
    const auto event = std::ranges::find_if(details.events, [stage](const JourneyEvent &one) {
        return one.stage == stage && one.visitor == Visitor::Kind::Human;
    });
    if (event != details.events.end()) {
        return event->at;
    }
    return stage == Stage::Kind::Sent     ? details.invite.sentAt
        : stage == Stage::Kind::Completed ? details.invite.usedAt
                                          : std::nullopt;
}

JourneyEntry stageEntry(const InviteDetails &details, Stage::Kind stage, JourneyMark mark)
{
    const QString label = stageWords(stage, details.campaign.purpose);
    if (const auto at = reachedAt(details, stage)) {
        return happened(details, label, *at);
    }
    const bool isCounted = countsStage(stage, details.campaign);
    // What machines did stands in a line of its own.
    return {.label = label,
            .time = isCounted ? storyWords(QT_TRANSLATE_NOOP("InviteStory", "Not yet"))
                              : storyWords(QT_TRANSLATE_NOOP("InviteStory", "Not counted")),
            .mark = !isCounted          ? SkippedMark
                : mark == AutomatedMark ? NotReachedMark
                                        : mark};
}

/// What scanners and previews did at a stage, in one line.
std::optional<JourneyEntry> automatedEntry(const InviteDetails &details, Stage::Kind stage)
{
    std::optional<Instant> first;
    int count = 0;
    for (const JourneyEvent &event : details.events) {
        if (event.stage == stage && event.visitor == Visitor::Kind::Automated) {
            first = first.value_or(event.at);
            ++count;
        }
    }
    if (!first) {
        return std::nullopt;
    }
    const QString label = storyWords(QT_TRANSLATE_NOOP("InviteStory", "%1 (automated)"));
    JourneyEntry entry =
        happened(details, label.arg(shortStageWords(stage, details.campaign.purpose)), *first, AutomatedMark);
    if (count > 1) {
        entry.exact +=
            u'\n' + QCoreApplication::translate("InviteStory", "%n time(s), by scanners or previews", nullptr, count);
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
    QList<JourneyEntry> entries;
    for (int number = 0; number < Stage::count; ++number) {
        const auto stage = Stage::Kind(number);
        if (!hasStage(stage, details.campaign.purpose)) {
            continue;
        }
        entries << stageEntry(details, stage, JourneyMark(marks.at(number)));
        if (const auto automated = automatedEntry(details, stage)) {
            entries << *automated;
        }
        if (stage == Stage::Kind::Sent && details.invite.remindDays) {
            entries << reminderEntry(details);
        }
    }
    if (details.invite.declinedAt) {
        entries << happened(details, storyWords(QT_TRANSLATE_NOOP("InviteStory", "Declined")),
                            *details.invite.declinedAt);
    }
    if (details.invite.askedAt) {
        entries << happened(details, storyWords(QT_TRANSLATE_NOOP("InviteStory", "Asked for a new link")),
                            *details.invite.askedAt);
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
