#pragma once

#include "app/campaigning/queuesending.h"
#include "app/cli/session.h"
#include "app/mail/outboxrunner.h"

namespace guestwright {

class SecretStore;

/// Where the passwords of accounts are kept: the key ring, or files of this user where there is none.
[[nodiscard]] std::shared_ptr<SecretStore> secretStore();

/// The secret an account logs in with; empty where it needs none.
[[nodiscard]] QCoro::Task<Result<QString>> secretFor(std::shared_ptr<SecretStore> store, MailAccount account);

/// Refuses, before anything is made, what queueing would refuse for the whole campaign.
[[nodiscard]] Outcome<> checkCanSend(Session &session, const QString &campaignName);

/// Queues a mail for each of the invites, or for everybody the request is about.
[[nodiscard]] Outcome<SendReport> queue(Session &session, const SendRequest &request);

/// Delivers what matches and is queued, until the queue is empty or Ctrl+C.
[[nodiscard]] Outcome<RunReport> deliver(Session &session, const OutboxFilter &filter);

/// What became of messages since the command began, by state.
[[nodiscard]] Outcome<OutboxTotals> totalsSince(Session &session, OutboxFilter filter);

[[nodiscard]] QJsonObject toJson(const OutboxTotals &totals);
[[nodiscard]] QList<Line> toLines(const OutboxTotals &totals);

/// The command's last word about a run: a failure when something that should have left did not.
[[nodiscard]] Outcome<> judge(Session &session, const RunReport &report, const OutboxFilter &filter);

/// Queues and delivers a mail for new invites, as --send asks for.
[[nodiscard]] Outcome<RunReport> sendNew(Session &session, const Campaign &campaign, const QList<qint64> &ids);

} // namespace guestwright
