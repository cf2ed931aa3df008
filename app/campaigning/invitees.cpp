#include "app/campaigning/invitees.h"

#include "app/campaigning/changecampaign.h"
#include "app/campaigning/people.h"
#include "models/audit/change.h"
#include "models/contacts/suppressionrepository.h"
#include "models/core/emailaddress.h"
#include "models/invites/inviterepository.h"
#include "models/links/linkrepository.h"

#include <QCoreApplication>
#include <QSet>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// Sorts people into a plan, one after the other.
class InviteeSorter
{
public:
    InviteeSorter(Database &db, const InvitationLink &link, const Suppressions &suppressions)
        : m_db(db)
        , m_link(link)
        , m_suppressions(suppressions)
    { }

    Result<> add(const InvitePerson &typed)
    {
        auto person = tidyPerson(typed);
        if (!person) {
            return failure(person);
        }
        const QString key = addressKey(person->email);
        if (key.isEmpty()) {
            ++m_plan.withoutAddress;
        } else if (m_seen.contains(key)) {
            ++m_plan.repeated;
        } else if (m_suppressions.find(key)) {
            ++m_plan.suppressed;
        } else if (!isDomainAllowed(m_link, key)) {
            m_plan.outsideDomains.push_back(*person);
        } else {
            m_seen.insert(key);
            return sortIn(*std::move(person), key);
        }
        return {};
    }

    [[nodiscard]] InviteePlan result() && { return std::move(m_plan); }

private:
    Result<> sortIn(InvitePerson person, const QString &key)
    {
        const auto known = InviteRepository(m_db).findInvitee(m_link.id, key);
        if (!known) {
            return failure(known);
        }
        if (*known) {
            (*known)->deletedAt ? m_plan.back.push_back((*known)->id) : m_plan.listed.push_back(person);
            return {};
        }
        const auto assigned = assignSavedContact(m_db, person);
        m_plan.added.push_back(std::move(person));
        return assigned;
    }

    Database &m_db;
    const InvitationLink &m_link;
    const Suppressions &m_suppressions;
    InviteePlan m_plan;
    QSet<QString> m_seen;
};

Result<> bringBack(Database &db, Change &change, const InvitationLink &link, const std::vector<qint64> &ids,
                   Instant now)
{
    if (ids.empty()) {
        return {};
    }
    InviteFilter removed{.campaignId = link.campaignId, .linkId = link.id, .trash = true};
    removed.ids = QList<qint64>(ids.begin(), ids.end());
    const Condition which = toCondition(removed, now);
    const auto remembered =
        change.remember(u"invites"_s, u"i"_s, {u"deleted_at"_s}, fromInvites(which), which.bindings);
    const auto back = remembered
        ? InviteRepository(db).setInstant(u"deleted_at"_s, std::nullopt, which, change.revision())
        : Result<qint64>(failure(remembered));
    return back ? Result<>() : failure(back);
}

/// Those who are new to the list; their ids.
Result<std::vector<qint64>> addNew(Database &db, Change &change, const InvitationLink &link,
                                   const std::vector<InvitePerson> &people, Instant now,
                                   const std::function<bool(qsizetype)> &proceed)
{
    const auto count = qsizetype(people.size());
    InviteRepository invites(db);
    const auto first = count > 0 ? invites.takeNumbers(link.campaignId, count) : Result<qint64>(0);
    if (!first || count == 0) {
        return first ? Result<std::vector<qint64>>() : failure(first);
    }
    const InviteBatch batch{.campaignId = link.campaignId,
                            .linkId = link.id,
                            .firstNumber = *first,
                            .createdAt = now,
                            .people = people,
                            .count = count};
    auto done = change.rememberNewInvites(batch.firstNumber, batch.count);
    done = done ? invites.addAll(batch, change.revision(), proceed) : done;
    return done ? invites.idsOfNumbers(link.campaignId, *first, count) : Result<std::vector<qint64>>(failure(done));
}

} // namespace

Result<InviteePlan> planInvitees(Database &db, qint64 linkId, const BulkSource &source)
{
    const auto link = LinkRepository(db).find(linkId);
    const auto people = link ? peopleOf(db, source) : Result<std::vector<InvitePerson>>(failure(link));
    const auto suppressions = people ? SuppressionRepository(db).read() : Result<Suppressions>(failure(people));
    if (!suppressions) {
        return failure(suppressions);
    }
    InviteeSorter sorter(db, *link, *suppressions);
    for (const InvitePerson &person : *people) {
        if (const auto sorted = sorter.add(person); !sorted) {
            return failure(sorted);
        }
    }
    return std::move(sorter).result();
}

Result<InviteeReport> approveInvitees(Database &db, qint64 linkId, const BulkSource &source, Instant now,
                                      const std::function<bool(qsizetype)> &proceed)
{
    const auto link = LinkRepository(db).find(linkId);
    const auto campaign = link ? findChangeable(db, link->campaignId, now) : Result<Campaign>(failure(link));
    auto change = campaign ? Change::begin(db, Action::Kind::ApproveInvitees, now, link->campaignId, link->name)
                           : Result<Change>(failure(campaign));
    // Planned inside the transaction: nobody is listed twice by two managers at once.
    auto plan = change ? planInvitees(db, linkId, source) : Result<InviteePlan>(failure(change));
    if (!plan) {
        return failure(plan);
    }
    InviteeReport report{.plan = *std::move(plan), .ids = {}};
    if (report.plan.count() == 0) {
        return report; // nothing was changed, so there is nothing to record
    }
    auto done = bringBack(db, *change, *link, report.plan.back, now);
    const auto ids =
        done ? addNew(db, *change, *link, report.plan.added, now, proceed) : Result<std::vector<qint64>>(failure(done));
    done = ids ? change->commit(report.plan.count()) : failure(ids);
    if (!done) {
        return failure(done);
    }
    report.ids = report.plan.back;
    report.ids.insert(report.ids.end(), ids->begin(), ids->end());
    return report;
}

Result<qint64> removeInvitees(Database &db, const InviteFilter &filter, Instant now)
{
    Q_ASSERT(filter.linkId);
    const auto link = LinkRepository(db).find(*filter.linkId);
    auto change = link ? Change::begin(db, Action::Kind::RemoveInvitees, now, filter.campaignId, link->name)
                       : Result<Change>(failure(link));
    if (!change) {
        return failure(change);
    }
    const Condition which = toCondition(filter, now);
    const auto remembered =
        change->remember(u"invites"_s, u"i"_s, {u"deleted_at"_s}, fromInvites(which), which.bindings);
    const auto removed = remembered ? InviteRepository(db).setInstant(u"deleted_at"_s, now, which, change->revision())
                                    : Result<qint64>(failure(remembered));
    if (!removed || *removed == 0) {
        return removed;
    }
    const auto done = change->commit(*removed);
    return done ? removed : failure(done);
}

} // namespace guestwright
