#include "app/campaigning/createinvites.h"

#include "app/campaigning/changecampaign.h"
#include "app/campaigning/eraseperson.h"
#include "app/campaigning/people.h"
#include "models/audit/change.h"
#include "models/contacts/suppressionrepository.h"
#include "models/core/emailaddress.h"
#include "models/invites/inviterepository.h"

#include <QCoreApplication>
#include <QSet>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAtOnce = 10'000'000;

QString inviteWords(const char *text)
{
    return QCoreApplication::translate("CreateInvites", text);
}

std::optional<Instant> earlier(std::optional<Instant> a, std::optional<Instant> b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

/// The stored end, after checking it and the reminder against the campaign.
Result<std::optional<Instant>> checkedEnd(const Campaign &campaign, const InviteTerms &terms, Instant now)
{
    const auto end = terms.expiration.resolve(now, campaign.zone);
    if (!end) {
        return end;
    }
    if (*end && **end <= now) {
        return fail(Error::Kind::Invalid,
                    inviteWords(QT_TRANSLATE_NOOP("CreateInvites", "The expiration is in the past")));
    }
    const auto reminder = checkReminder(terms.remindDays, earlier(*end, campaignEnd(campaign)), now);
    return reminder ? end : failure(reminder);
}

Result<> sortIn(Database &db, qint64 campaignId, InvitePerson person, QSet<QString> &seen, BulkPlan &plan)
{
    if (!person.email.isEmpty()) {
        const QString key = addressKey(person.email);
        const auto isInvited = InviteRepository(db).isInvited(campaignId, key);
        if (!isInvited) {
            return failure(isInvited);
        }
        if (*isInvited) {
            plan.invitedAlready.push_back(std::move(person));
            return {};
        }
        if (seen.contains(key)) {
            plan.repeated.push_back(std::move(person));
            return {};
        }
        seen.insert(key);
    } else {
        ++plan.withoutAddress;
    }
    const auto assigned = assignSavedContact(db, person);
    plan.people.push_back(std::move(person));
    return assigned;
}

Result<BulkPlan> planFor(Database &db, qint64 campaignId, const std::vector<InvitePerson> &people)
{
    BulkPlan plan;
    QSet<QString> seen;
    const auto suppressions = SuppressionRepository(db).read();
    if (!suppressions) {
        return failure(suppressions);
    }
    for (const InvitePerson &person : people) {
        const auto tidy = tidyPerson(person);
        if (tidy && suppressions->find(addressKey(tidy->email))) {
            ++plan.suppressed;
            continue;
        }
        const auto sorted = tidy ? sortIn(db, campaignId, *tidy, seen, plan) : failure(tidy);
        if (!sorted) {
            return failure(sorted);
        }
    }
    plan.create = static_cast<qsizetype>(plan.people.size());
    return plan;
}

Result<BulkPlan> blankPlan(qsizetype count)
{
    if (count < 1 || count > mostAtOnce) {
        return fail(Error::Kind::Invalid,
                    inviteWords(QT_TRANSLATE_NOOP("CreateInvites", "The number of links must be between 1 and %1"))
                        .arg(mostAtOnce));
    }
    return BulkPlan{.create = count, .withoutAddress = count};
}

} // namespace

Result<Invite> createInvite(Database &db, qint64 campaignId, const InvitePerson &person, const InviteTerms &terms,
                            Instant now)
{
    const auto campaign = findChangeable(db, campaignId, now);
    const auto end = campaign ? checkedEnd(*campaign, terms, now) : failure(campaign);
    auto tidy = end ? tidyPerson(person) : Result<InvitePerson>(failure(end));
    if (!tidy) {
        return failure(tidy);
    }
    if (const auto allowed = refuseErased(db, tidy->email); !allowed) {
        return failure(allowed);
    }
    auto change = Change::begin(db, Action::Kind::CreateInvites, now, campaignId, tidy->name);
    if (!change) {
        return failure(change);
    }
    InviteRepository invites(db);
    if (!tidy->email.isEmpty() && invites.isInvited(campaignId, addressKey(tidy->email)).value_or(false)) {
        return fail(
            Error::Kind::Conflict,
            inviteWords(QT_TRANSLATE_NOOP("CreateInvites", "%1 is invited already; resend or extend that invite"))
                .arg(tidy->email));
    }
    const auto assigned = assignSavedContact(db, *tidy);
    const auto number = assigned ? invites.takeNumbers(campaignId, 1) : failure(assigned);
    if (!number) {
        return failure(number);
    }
    Invite invite{.campaignId = campaignId,
                  .number = *number,
                  .token = makeToken(),
                  .contactId = tidy->contactId,
                  .name = tidy->name,
                  .email = tidy->email,
                  .phone = tidy->phone,
                  .expiresAt = *end,
                  .remindDays = terms.remindDays,
                  .createdAt = now};
    const auto id = invites.add(invite, change->revision());
    auto done = id ? change->rememberNew(u"invites"_s, *id) : failure(id);
    done = done ? change->commit(1) : done;
    invite.id = id.value_or(0);
    return done ? Result<Invite>(invite) : failure(done);
}

Result<BulkPlan> planBulkInvites(Database &db, qint64 campaignId, const BulkSource &source)
{
    if (const auto *blank = std::get_if<BlankLinks>(&source)) {
        return blankPlan(blank->count);
    }
    const auto people = peopleOf(db, source);
    return people ? planFor(db, campaignId, *people) : failure(people);
}

Result<BulkReport> createBulkInvites(Database &db, qint64 campaignId, const BulkSource &source,
                                     const InviteTerms &terms, Instant now,
                                     const std::function<bool(qsizetype)> &proceed)
{
    const auto campaign = findChangeable(db, campaignId, now);
    const auto end = campaign ? checkedEnd(*campaign, terms, now) : failure(campaign);
    if (!end) {
        return failure(end);
    }
    auto change = Change::begin(db, Action::Kind::CreateInvites, now, campaignId, campaign->name);
    // Planned inside the transaction: nobody is invited twice by two managers at once.
    auto plan = change ? planBulkInvites(db, campaignId, source) : Result<BulkPlan>(failure(change));
    if (!plan) {
        return failure(plan);
    }
    BulkReport report{.created = plan->create,
                      .withoutAddress = plan->withoutAddress,
                      .invitedAlready = static_cast<qsizetype>(plan->invitedAlready.size()),
                      .repeated = static_cast<qsizetype>(plan->repeated.size()),
                      .suppressed = plan->suppressed,
                      .changeId = change->revision()};
    InviteRepository invites(db);
    const auto first = invites.takeNumbers(campaignId, plan->create);
    if (!first) {
        return failure(first);
    }
    const InviteBatch batch{.campaignId = campaignId,
                            .firstNumber = *first,
                            .expiresAt = *end,
                            .remindDays = terms.remindDays,
                            .createdAt = now,
                            .people = std::move(plan->people),
                            .count = plan->create};
    auto done = change->rememberNewInvites(batch.firstNumber, batch.count);
    done = done ? invites.addAll(batch, change->revision(), proceed) : done;
    const auto ids = done ? invites.idsOfNumbers(campaignId, batch.firstNumber, batch.count)
                          : Result<std::vector<qint64>>(failure(done));
    done = ids ? change->commit(batch.count) : failure(ids);
    if (!done) {
        return failure(done);
    }
    report.ids = *ids;
    return report;
}

} // namespace guestwright
