#include "app/campaigning/changeworkspace.h"
#include "app/cli/session.h"
#include "app/cli/translations.h"
#include "models/store/backup.h"

#include <QJsonArray>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// The file that stands behind the command, or the workspace named elsewhere.
Outcome<Location> placeOf(Session &session)
{
    const QString file = session.arguments().operand();
    if (file.isEmpty()) {
        return session.location();
    }
    if (session.arguments().has(u"workspace"_s)) {
        return wrongUsage(Cli::tr("Which of the two workspaces? Name one, behind the command or with --workspace"));
    }
    return toOutcome(Location::parse(file));
}

Outcome<> init(Session &session)
{
    const auto place = placeOf(session);
    if (!place) {
        return failure(place);
    }
    if (const auto created = Workspace::create(*place); !created) {
        return failure(created);
    }
    session.output().print(QJsonObject{{u"workspace"_s, place->display()}},
                           Cli::tr("A new workspace: %1").arg(place->display()));
    return {};
}

/// "outbox_messages" for people.
QString tableText(const QString &table)
{
    QString text = QString(table).replace(u'_', u' ');
    text[0] = text.at(0).toUpper();
    return text;
}

QList<Line> checkLines(const CheckReport &report, const QString &place)
{
    QList<Line> lines{{Cli::tr("Workspace"), place},
                      {Cli::tr("Integrity"), report.problems.isEmpty() ? Cli::tr("sound") : Cli::tr("damaged")}};
    for (const QString &problem : report.problems) {
        lines.append({Cli::tr("Problem"), problem});
    }
    for (const CheckReport::Count &count : report.counts) {
        lines.append({tableText(count.table), QString::number(count.rows)});
    }
    return lines;
}

Outcome<> check(Session &session)
{
    const auto place = placeOf(session);
    const auto opened = place ? session.openAt(*place) : failure(place);
    if (!opened) {
        return failure(opened);
    }
    const auto report = session.write([](Database &db) { return checkWorkspace(db); });
    if (!report) {
        return failure(report);
    }
    QJsonObject counts;
    for (const CheckReport::Count &count : report->counts) {
        counts.insert(count.table, count.rows);
    }
    session.output().print(QJsonObject{{u"workspace"_s, place->display()},
                                       {u"ok"_s, report->problems.isEmpty()},
                                       {u"problems"_s, QJsonArray::fromStringList(report->problems)},
                                       {u"counts"_s, counts}},
                           checkLines(*report, place->display()));
    return report->problems.isEmpty()
        ? Outcome<>()
        : refused(Cli::tr("The workspace is damaged: %1. Work on with a backup").arg(report->problems.first()));
}

Outcome<> backup(Session &session)
{
    const QString target = session.arguments().operand();
    const auto done = session.write([target](Database &db) { return backUp(db, target); });
    if (!done) {
        return done;
    }
    session.output().print(QJsonObject{{u"backup"_s, target}},
                           Cli::tr("A verified copy of the workspace: %1").arg(target));
    return {};
}

Outcome<> printSettings(Session &session, const Outcome<WorkspaceSettings> &settings)
{
    const auto place = session.location();
    if (!settings || !place) {
        return settings ? failure(place) : failure(settings);
    }
    const QString notSet = Cli::tr("not set");
    const auto shown = [&notSet](const QString &text) { return text.isEmpty() ? notSet : text; };
    session.output().print(QJsonObject{{u"workspace"_s, place->display()},
                                       {u"public_url"_s, settings->publicUrl},
                                       {u"organizer"_s, settings->organizer},
                                       {u"privacy_url"_s, settings->privacyUrl}},
                           {{Cli::tr("Workspace"), place->display()},
                            {Cli::tr("Public URL"), shown(settings->publicUrl)},
                            {Cli::tr("Organizer"), shown(settings->organizer)},
                            {Cli::tr("Privacy policy"), shown(settings->privacyUrl)}});
    return {};
}

Outcome<> show(Session &session)
{
    return printSettings(session, session.read([](Database &db) { return readSettings(db); }));
}

Outcome<> set(Session &session)
{
    const Arguments &arguments = session.arguments();
    const auto publicUrl = arguments.text(u"public-url"_s);
    const auto organizer = arguments.text(u"organizer"_s);
    const auto privacyUrl = arguments.text(u"privacy-url"_s);
    if (!publicUrl && !organizer && !privacyUrl) {
        return wrongUsage(
            Cli::tr("Nothing to set was named; there are --public-url URL, --organizer NAME and --privacy-url URL"));
    }
    return printSettings(session, session.write([=, now = session.now()](Database &db) -> Result<WorkspaceSettings> {
        auto settings = readSettings(db);
        if (!settings) {
            return settings;
        }
        const WorkspaceSettings seen = *settings;
        settings->publicUrl = publicUrl.value_or(settings->publicUrl);
        settings->organizer = organizer.value_or(settings->organizer);
        settings->privacyUrl = privacyUrl.value_or(settings->privacyUrl);
        return changeSettings(db, *settings, now, seen);
    }));
}

} // namespace

QList<Command> workspaceCommands()
{
    return {
        {u"workspace init"_s, u"[FILE|URL]"_s, Cli::tr("make a new workspace"), {}, init},
        {u"workspace check"_s, u"[FILE|URL]"_s, Cli::tr("verify the workspace and count what is in it"), {}, check},
        {u"workspace backup"_s, u"FILE"_s, Cli::tr("copy the workspace safely, even while it is open"), {}, backup},
        {u"workspace show"_s, {}, Cli::tr("show the settings"), {}, show},
        {u"workspace set"_s,
         {},
         Cli::tr("change the settings"),
         {{u"public-url"_s, u"URL"_s, Cli::tr("what every link begins with, like https://gift.example.org")},
          {u"organizer"_s, u"NAME"_s, Cli::tr("who invites; stands in every mail")},
          {u"privacy-url"_s, u"URL"_s, Cli::tr("the privacy policy; linked from every mail")}},
         set},
    };
}

} // namespace guestwright
