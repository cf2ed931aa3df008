#include "app/cli/interruption.h"
#include "app/cli/session.h"
#include "app/cli/translations.h"
#include "app/contacts/contactimport.h"
#include "models/contacts/contactrepository.h"
#include "models/store/backups.h"

#include <QFileInfo>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// Other kinds of contact files come later; read as CSV they would give nonsense.
Outcome<> refuseOtherKinds(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool isOther =
        suffix == u"vcf"_s || suffix == u"vcard"_s || suffix == u"xlsx"_s || suffix == u"xls"_s || suffix == u"ods"_s;
    return isOther
        ? Outcome<>(refused(Cli::tr("%1: only CSV files can be imported yet; export the contacts as CSV").arg(path)))
        : Outcome<>();
}

Outcome<ImportOptions> readImportOptions(const Arguments &arguments)
{
    ImportOptions options;
    options.listName = arguments.text(u"list"_s).value_or(QString());
    options.rejectsPath = arguments.text(u"rejects"_s).value_or(QString());
    options.dryRun = arguments.has(u"dry-run"_s);
    options.reading.encoding = arguments.text(u"encoding"_s).value_or(QString());
    for (const QString &typed : arguments.texts(u"map"_s)) {
        const auto choice = parseColumnChoice(typed);
        if (!choice) {
            return wrongUsage(u"--map %1: %2"_s.arg(typed, choice.error().message));
        }
        options.reading.choices.append(*choice);
    }
    return options;
}

ContactWatch watchOf(Output &output)
{
    return {.progress =
                [&output](qint64 done, qint64 total) {
                    output.progress(Cli::tr("Reading: %1 %").arg(total > 0 ? 100 * done / total : 100));
                },
            .stop = stopOnInterrupt()};
}

/// "3 (why)", or "0".
QString because(qint64 number, const QString &why)
{
    return number == 0 ? QString::number(number) : u"%1 (%2)"_s.arg(number).arg(why);
}

void printReport(Output &output, const ImportReport &report, bool isDryRun)
{
    const auto number = [](qint64 value) { return QString::number(value); };
    QJsonObject object{{u"rows"_s, report.rows},          {u"imported"_s, report.imported},
                       {u"merged"_s, report.merged},      {u"skipped"_s, report.skipped},
                       {u"rejected"_s, report.rejected},  {u"encoding"_s, report.encoding},
                       {u"delimiter"_s, report.delimiter}};
    if (report.suppressed > 0) { // beyond the contract, so only where there is something to say
        object.insert(u"suppressed"_s, report.suppressed);
    }
    output.print(object,
                 {{Cli::tr("Rows"), number(report.rows)},
                  {Cli::tr("Imported"), number(report.imported)},
                  {Cli::tr("Merged"), because(report.merged, Cli::tr("were contacts already"))},
                  {Cli::tr("Skipped"), because(report.skipped, Cli::tr("stand earlier in the file, or were erased"))},
                  {Cli::tr("Of those erased"), report.suppressed == 0 ? QString() : number(report.suppressed)},
                  {Cli::tr("Rejected"), number(report.rejected)},
                  {Cli::tr("Encoding"), report.encoding},
                  {Cli::tr("Delimiter"), report.delimiter == u"\t"_s ? Cli::tr("tab") : report.delimiter}});
    if (isDryRun) {
        output.note(Cli::tr("Nothing was changed: this was a dry run"));
    }
}

Outcome<> importCommand(Session &session)
{
    const QString path = session.arguments().operand();
    const auto kind = refuseOtherKinds(path);
    const auto options = kind ? readImportOptions(session.arguments()) : failure(kind);
    if (!options) {
        return failure(options);
    }
    Output &output = session.output();
    const auto report = session.write(
        [path, options = *options, now = session.now(), watch = watchOf(output)](Database &db) -> Result<ImportReport> {
            const qint64 bytes = options.dryRun ? 0 : QFileInfo(path).size(); // as good as rows
            const auto copied = backUpBefore(db, Backup::Reason::BeforeImport, bytes, now);
            return copied ? importContacts(db, path, options, now, watch) : failure(copied);
        });
    if (!report) {
        return failure(report);
    }
    printReport(output, *report, options->dryRun);
    if (report->rejected > 0) {
        output.note(options->rejectsPath.isEmpty()
                        ? Cli::tr("--rejects FILE writes down which rows were rejected, and why")
                        : Cli::tr("What was rejected, and why, stands in %1").arg(options->rejectsPath));
    }
    return {};
}

QJsonObject contactJson(const Contact &contact)
{
    return {{u"id"_s, contact.id},
            {u"name"_s, contact.name},
            {u"first_name"_s, contact.firstName},
            {u"last_name"_s, contact.lastName},
            {u"email"_s, contact.email},
            {u"phone"_s, contact.phone},
            {u"organization"_s, contact.organization},
            {u"extra"_s, contact.extra}};
}

Result<> listContacts(Database &db, const QString &listName, const QString &search, Output &output)
{
    ContactRepository contacts(db);
    ContactFilter filter{.search = search};
    if (!listName.isEmpty()) {
        const auto list = contacts.findList(listName);
        if (!list) {
            return failure(list);
        }
        filter.listId = list->id;
    }
    Output::List shown(output, {Cli::tr("Name"), Cli::tr("Email"), Cli::tr("Phone"), Cli::tr("Organization")},
                       filter.listId || !search.isEmpty()
                           ? Cli::tr("No contact matches")
                           : Cli::tr("No contacts yet. Import some: guestwright-cli contacts import FILE.csv"));
    const auto read = contacts.forEach(filter, [&shown](const Contact &contact) {
        shown.add(contactJson(contact), {contact.name, contact.email, contact.phone, contact.organization});
        return true;
    });
    shown.finish();
    return read;
}

Outcome<> listCommand(Session &session)
{
    const QString list = session.arguments().text(u"list"_s).value_or(QString());
    const QString search = session.arguments().text(u"search"_s).value_or(QString());
    Output &output = session.output();
    return session.read([list, search, &output](Database &db) { return listContacts(db, list, search, output); });
}

} // namespace

QList<Command> contactCommands()
{
    return {
        {u"contacts import"_s,
         u"FILE"_s,
         Cli::tr("add people from a CSV file, all or none"),
         {{u"list"_s, u"LIST"_s, Cli::tr("put everybody on this list; it is made when there is none")},
          {u"map"_s, u"FIELD=COLUMN"_s,
           Cli::tr("what a column holds: name, first-name, last-name, email, phone, organization, extra or ignore; "
                   "the column by its header or its number"),
           Option::Use::Repeated},
          {u"encoding"_s, u"NAME"_s, Cli::tr("how the file is encoded, where it is guessed wrongly")},
          {u"dry-run"_s, {}, Cli::tr("judge the file, change nothing")},
          {u"rejects"_s, u"FILE"_s, Cli::tr("write rejected rows here, with the reason")}},
         importCommand},
        {u"contacts list"_s,
         {},
         Cli::tr("list saved contacts"),
         {{u"list"_s, u"LIST"_s, Cli::tr("only those on this list")},
          {u"search"_s, u"TEXT"_s, Cli::tr("in name, address, phone and organization")}},
         listCommand},
    };
}

} // namespace guestwright
