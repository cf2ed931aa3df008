#include "app/cli/peoplefile.h"

#include "app/cli/interruption.h"
#include "app/cli/translations.h"
#include "app/contacts/contactreader.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype namedRows = 3;

} // namespace

Outcome<std::vector<InvitePerson>> readPeople(const QString &path, Output &output)
{
    std::vector<InvitePerson> people;
    QStringList rejected;
    const ContactSink sink{
        .contact = [&people](const ContactRow &row) -> Result<> {
            people.push_back({std::nullopt, row.name, row.email, row.phone});
            return {};
        },
        .rejected = [&rejected](const QStringList &, const RejectedRow &row) -> Result<> {
            if (rejected.size() < namedRows) {
                rejected.append(Cli::tr("line %1 (%2)").arg(row.line).arg(row.words));
            }
            return {};
        },
    };
    const ContactWatch watch{.progress =
                                 [&output](qint64 done, qint64 total) {
                                     output.progress(
                                         Cli::tr("Reading: %1 %").arg(total > 0 ? 100 * done / total : 100));
                                 },
                             .stop = stopOnInterrupt()};
    const auto read = readContacts(path, {}, sink, watch);
    if (!read) {
        return failure(read);
    }
    if (read->rejected > 0) {
        return refused(Cli::tr("Nobody was invited, because %1 of %2 rows of %3 cannot be: %4")
                           .arg(read->rejected)
                           .arg(read->rows)
                           .arg(path, rejected.join(u", "_s))
                       + (read->rejected > rejected.size() ? u" …"_s : QString()));
    }
    return people;
}

} // namespace guestwright
