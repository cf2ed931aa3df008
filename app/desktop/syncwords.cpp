#include "app/desktop/syncwords.h"

#include "models/core/relativetime.h"

#include <QCoreApplication>
#include <QLocale>

#include <chrono>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString syncWords(const char *text)
{
    return QCoreApplication::translate("SyncWords", text);
}

QString countedWords(const char *text, qint64 count)
{
    return QCoreApplication::translate("SyncWords", text, nullptr, int(count));
}

QString clockWords(milliseconds offset)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::abs(offset)).count();
    return countedWords(QT_TRANSLATE_N_NOOP("SyncWords",
                                            "The clocks of the server and of this computer are %Ln second(s) apart; "
                                            "links end by the server's."),
                        seconds);
}

QString pendingWords(const ServerStanding &standing)
{
    if (!standing.isPending()) {
        return syncWords(QT_TRANSLATE_NOOP("SyncWords", "Everything is on the server"));
    }
    return standing.invites > 0
        ? countedWords(QT_TRANSLATE_N_NOOP("SyncWords", "%Ln invite(s) are not on the server yet"), standing.invites)
        : syncWords(QT_TRANSLATE_NOOP("SyncWords", "Changes are not on the server yet"));
}

QString troubleWords(const SyncState &state)
{
    QString words = state.trouble->kind == Error::Kind::Network
        ? syncWords(QT_TRANSLATE_NOOP("SyncWords", "Not synchronized: the server was not reached"))
        : syncWords(QT_TRANSLATE_NOOP("SyncWords", "Not synchronized: click to see why"));
    if (state.nextTry && *state.nextTry > state.now) {
        const auto minutes = std::chrono::ceil<std::chrono::minutes>(*state.nextTry - state.now).count();
        words += u"; "_s + countedWords(QT_TRANSLATE_N_NOOP("SyncWords", "tried again in %Ln min"), minutes);
    }
    return words;
}

} // namespace

StatusSync statusFor(const SyncState &state)
{
    const ServerStanding &standing = state.standing;
    if (standing.url.isEmpty()) {
        return {};
    }
    if (state.isRunning) {
        return {u"cloud-upload"_s, syncWords(QT_TRANSLATE_NOOP("SyncWords", "Synchronizing…")), standing.url};
    }
    if (state.trouble) {
        return {u"cloud-off"_s, troubleWords(state), state.trouble->message + u'\n' + pendingWords(standing)};
    }
    const QString when = standing.syncedAt
        ? syncWords(QT_TRANSLATE_NOOP("SyncWords", "Synchronized %1")).arg(agoText(*standing.syncedAt, state.now))
        : syncWords(QT_TRANSLATE_NOOP("SyncWords", "Not synchronized yet"));
    return {standing.isPending() ? u"cloud-upload"_s : u"cloud-check"_s, when + u". "_s + pendingWords(standing),
            standing.url};
}

QString wordsFor(const SyncReport &report)
{
    QStringList words;
    if (report.invites > 0) {
        words << countedWords(QT_TRANSLATE_N_NOOP("SyncWords", "%Ln invite(s) published"), report.invites);
    }
    if (report.pulled.orders > 0) {
        words << countedWords(QT_TRANSLATE_N_NOOP("SyncWords", "%Ln new order(s)"), report.pulled.orders);
    }
    if (report.pulled.members > 0) {
        words << countedWords(QT_TRANSLATE_N_NOOP("SyncWords", "%Ln new member(s)"), report.pulled.members);
    }
    const QString done = syncWords(QT_TRANSLATE_NOOP("SyncWords", "Synchronized"));
    return words.isEmpty() ? done : QString(done + u": "_s + words.join(u", "_s));
}

QString cautionFor(const SyncReport &report)
{
    QStringList words;
    if (report.startedOver) {
        words << syncWords(QT_TRANSLATE_NOOP("SyncWords",
                                             "The server or this workspace was restored from a copy, so both were "
                                             "compared from the beginning. Nothing was lost, and no used link works "
                                             "again."));
    }
    if (report.conflicts > 0) {
        words << countedWords(QT_TRANSLATE_N_NOOP("SyncWords",
                                                  "%Ln link(s) were used before the server heard that they were "
                                                  "replaced. They keep their orders."),
                              report.conflicts);
    }
    if (std::chrono::abs(report.clockOffset) > noticeableClockOffset) {
        words << clockWords(report.clockOffset);
    }
    return words.join(u' ');
}

QString wordsFor(const ServerProbe &probe)
{
    if (std::chrono::abs(probe.clockOffset) > noticeableClockOffset) {
        return clockWords(probe.clockOffset);
    }
    return probe.campaigns == 0
        ? syncWords(QT_TRANSLATE_NOOP("SyncWords", "The server answers and knows the key."))
        : countedWords(
            QT_TRANSLATE_N_NOOP("SyncWords", "The server answers and knows the key. %Ln campaign(s) are there."),
            probe.campaigns);
}

} // namespace guestwright
