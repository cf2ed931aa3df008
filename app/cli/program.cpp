#include "app/cli/program.h"

#include "app/cli/help.h"
#include "app/cli/session.h"
#include "app/cli/translations.h"

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QString versionLine = u"guestwright-cli " GUESTWRIGHT_VERSION ""_s;

/// The words of the command that was typed, taken from among the options that may stand before it.
QStringList takeCommandWords(QStringList &words)
{
    QStringList taken;
    qsizetype i = 0;
    while (i < words.size() && taken.size() < 2) {
        const QString &word = words.at(i);
        if (word == u"--workspace"_s) {
            i += 2;
        } else if (word.startsWith(u'-')) {
            ++i;
        } else {
            taken.append(words.takeAt(i));
            const bool isWhole = std::ranges::any_of(
                allCommands(), [&taken](const Command &command) { return command.name == taken.first(); });
            const bool isFollowed = i < words.size() && !words.at(i).startsWith(u'-');
            if (isWhole || !isFollowed) {
                break;
            }
        }
    }
    return taken;
}

QStringList groupNames()
{
    QStringList names;
    for (const Command &command : allCommands()) {
        if (!names.contains(command.group())) {
            names.append(command.group());
        }
    }
    return names;
}

Outcome<Command> findCommand(const QStringList &typed)
{
    if (typed.isEmpty()) {
        return wrongUsage(Cli::tr("Which command? There are %1; “guestwright-cli --help” explains them")
                              .arg(groupNames().join(u", "_s)));
    }
    const QString name = typed.join(u' ');
    QStringList siblings;
    for (const Command &command : allCommands()) {
        if (command.name == name) {
            return command;
        }
        if (command.group() == typed.first()) {
            siblings.append(command.name.section(u' ', 1));
        }
    }
    if (siblings.isEmpty()) {
        return wrongUsage(
            Cli::tr("There is no command “%1”; there are %2").arg(typed.first(), groupNames().join(u", "_s)));
    }
    return wrongUsage(typed.size() == 1
                          ? Cli::tr("“%1” needs one of these behind it: %2").arg(name, siblings.join(u", "_s))
                          : Cli::tr("There is no command “%1”; “%2” is followed by %3")
                                .arg(name, typed.first(), siblings.join(u", "_s)));
}

/// Help and version, wherever they stand; nothing when neither was asked for.
std::optional<QString> askedInformation(const QStringList &typed, const QStringList &words)
{
    if (words.contains(u"--version"_s) && typed.isEmpty()) {
        return QString(versionLine + u'\n');
    }
    const qsizetype end = words.indexOf(u"--"_s);
    const QStringList options = end < 0 ? words : words.first(end);
    const bool isAsked = options.contains(u"--help"_s) || options.contains(u"-h"_s);
    if (!isAsked) {
        return std::nullopt;
    }
    if (const auto command = findCommand(typed)) {
        return commandHelp(*command);
    }
    return !typed.isEmpty() && groupNames().contains(typed.first()) ? groupHelp(typed.first()) : programHelp();
}

Outcome<> runCommand(const QStringList &typed, const QStringList &words, Output &output)
{
    const auto command = findCommand(typed);
    if (!command) {
        return failure(command);
    }
    const auto arguments = Arguments::parse(*command, words);
    if (!arguments) {
        return failure(arguments);
    }
    Session session(*arguments, output);
    return command->run(session);
}

} // namespace

int runProgram(const QStringList &words)
{
    QStringList rest = words;
    if (!rest.isEmpty() && rest.first() == u"help"_s) {
        rest.first() = u"--help"_s;
    }
    const QStringList typed = takeCommandWords(rest);
    Output output(rest.contains(u"--json"_s));
    if (const auto information = askedInformation(typed, rest)) {
        Output(false).say(information->chopped(1));
        return output.finish() ? 0 : Failure::Refused;
    }
    const auto done = runCommand(typed, rest, output);
    if (!done) {
        output.fail(done.error().words);
        return done.error().code;
    }
    if (!output.finish()) {
        output.fail(Cli::tr("What the command says could not be written to standard output"));
        return Failure::Refused;
    }
    return 0;
}

} // namespace guestwright
