#include "app/contacts/contactimport.h"

#include "app/contacts/outputtarget.h"
#include "app/contacts/rejectsfile.h"
#include "models/contacts/contactrepository.h"
#include "models/contacts/suppressionrepository.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <memory>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

Contact contactOf(const ContactRow &row, Instant now)
{
    QJsonObject extra;
    for (const auto &[header, value] : row.extra) {
        extra.insert(header, value);
    }
    return {.name = row.name,
            .firstName = row.firstName,
            .lastName = row.lastName,
            .email = row.email,
            .phone = row.phone,
            .organization = row.organization,
            .extra = extra,
            .createdAt = now};
}

std::optional<QString> emailKeyOf(const ContactRow &row)
{
    return row.email.isEmpty() ? std::nullopt : std::optional(row.emailKey);
}

void count(ContactRepository::Outcome outcome, ImportReport &report)
{
    switch (outcome) {
    case ContactRepository::Outcome::Imported:
        ++report.imported;
        break;
    case ContactRepository::Outcome::Merged:
        ++report.merged;
        break;
    case ContactRepository::Outcome::Skipped:
        ++report.skipped;
        break;
    }
}

/// Stores one person after the other inside a change.
class Storing
{
public:
    Storing(Database &db, Change &change, std::optional<qint64> listId, Suppressions suppressions, Instant now)
        : m_contacts(db)
        , m_change(change)
        , m_listId(listId)
        , m_suppressions(std::move(suppressions))
        , m_now(now)
    { }

    [[nodiscard]] Result<> store(const ContactRow &row, ImportReport &report)
    {
        if (m_suppressions.find(row.emailKey)) {
            ++report.skipped;
            ++report.suppressed;
            return {};
        }
        const auto stored = m_contacts.merge(contactOf(row, m_now), emailKeyOf(row), m_change);
        if (!stored) {
            return failure(stored);
        }
        count(stored->outcome, report);
        return m_listId ? putOnList(*stored) : Result<>();
    }

private:
    [[nodiscard]] Result<> putOnList(const ContactRepository::Stored &stored)
    {
        const auto added = m_contacts.addToList(*m_listId, stored.id);
        // A contact that is new goes from the list by itself when the import is taken back.
        return added && *added && stored.outcome != ContactRepository::Outcome::Imported
            ? m_change.rememberMember(*m_listId, stored.id)
            : added ? Result<>()
                    : failure(added);
    }

    ContactRepository m_contacts;
    Change &m_change;
    std::optional<qint64> m_listId;
    const Suppressions m_suppressions;
    Instant m_now;
};

Result<std::optional<qint64>> listFor(Database &db, const QString &name, Change &change)
{
    if (name.isEmpty()) {
        return std::nullopt;
    }
    const auto list = ContactRepository(db).ensureList(name, change);
    return list ? Result<std::optional<qint64>>(*list) : failure(list);
}

/// The rejected rows must not take the place of what they come from.
Result<> checkRejectsPath(const QString &rejects, const QString &source, const Location &workspace)
{
    if (rejects.isEmpty()) {
        return {};
    }
    if (isSameFile(rejects, source)) {
        return fail(Error::Kind::Conflict,
                    QCoreApplication::translate("ContactImport",
                                                "%1 is the file that is imported; it was left as it is. Write the "
                                                "rejected rows to another file")
                        .arg(rejects));
    }
    return refuseDatabaseAsTarget(rejects, workspace);
}

} // namespace

Result<ImportReport> importContacts(Database &db, const QString &path, const ImportOptions &options, Instant now,
                                    const ContactWatch &watch)
{
    if (const auto allowed = checkRejectsPath(options.rejectsPath, path, db.location()); !allowed) {
        return failure(allowed);
    }
    auto change = Change::begin(db, Action::Kind::ImportContacts, now, std::nullopt, QFileInfo(path).fileName());
    const auto watched = change ? change->rememberNewRows(u"contacts"_s) : failure(change);
    const auto list =
        watched ? listFor(db, options.listName, *change) : Result<std::optional<qint64>>(failure(watched));
    const auto suppressions = list ? SuppressionRepository(db).read() : Result<Suppressions>(failure(list));
    if (!suppressions) {
        return failure(suppressions);
    }
    Storing storing(db, *change, *list, *suppressions, now);
    const auto rejects = options.rejectsPath.isEmpty() ? nullptr : std::make_unique<RejectsFile>(options.rejectsPath);
    ImportReport report;
    const ContactSink sink{
        .contact = [&](const ContactRow &row) { return storing.store(row, report); },
        .rejected = [&](const QStringList &header,
                        const RejectedRow &row) { return rejects ? rejects->add(header, row) : Result<>(); },
    };
    const auto read = readContacts(path, options.reading, sink, watch);
    if (!read) {
        return failure(read);
    }
    report.rows = read->rows;
    report.rejected = read->rejected;
    report.encoding = read->format.encoding.name;
    report.delimiter = read->delimiter();
    auto done = rejects ? rejects->commit() : Result<>();
    if (done && !options.dryRun) {
        done = change->commit(report.imported + report.merged);
    }
    return done ? Result<ImportReport>(report) : failure(done);
}

} // namespace guestwright
