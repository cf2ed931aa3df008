#include "app/cli/help.h"

#include "app/cli/translations.h"

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineWidth = 96;
constexpr qsizetype widestTerm = 34;

/// Words broken into lines that begin at a column.
QString wrapped(const QString &words, qsizetype column)
{
    QString text;
    qsizetype used = column;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        if (used > column && used + 1 + word.size() > lineWidth) {
            text += u'\n' + QString(column, u' ');
            used = column;
        } else if (used > column) {
            text += u' ';
            ++used;
        }
        text += word;
        used += word.size();
    }
    return text;
}

struct Entry {
    QString term;
    QString words;
};

/// Terms with their words beside them; an entry without a term is an empty line.
QString entryList(const QList<Entry> &entries)
{
    qsizetype width = 0;
    for (const Entry &entry : entries) {
        width = std::max(width, std::min(entry.term.size(), widestTerm));
    }
    const qsizetype column = width + 4;
    QString text;
    for (const Entry &entry : entries) {
        if (entry.term.isEmpty()) {
            text += u'\n';
            continue;
        }
        const bool fits = entry.term.size() <= width;
        text += u"  "_s
            + (fits ? entry.term.leftJustified(width + 2) : QString(entry.term + u'\n' + QString(column, u' ')))
            + wrapped(entry.words, column) + u'\n';
    }
    return text;
}

QString termOf(const Option &option)
{
    return u"--"_s + option.name + (option.value.isEmpty() ? QString() : QString(u' ' + option.value))
        + (option.use == Option::Use::Repeated || option.use == Option::Use::Many ? u"…"_s : QString());
}

Entry entryOf(const Option &option)
{
    return {termOf(option),
            option.use == Option::Use::Required ? Cli::tr("%1 (needed)").arg(option.words) : option.words};
}

Entry entryOf(const Command &command)
{
    return {command.takesOperand() ? QString(command.name + u' ' + command.operands) : command.name, command.words};
}

QString commonHelp(const QList<Entry> &more = {})
{
    QList<Entry> entries;
    std::ranges::transform(commonOptions(), std::back_inserter(entries),
                           [](const Option &option) { return entryOf(option); });
    entries += more;
    return Cli::tr("Everywhere:") + u'\n' + entryList(entries);
}

QString commandList(const QString &group)
{
    QList<Entry> entries;
    QString previous;
    for (const Command &command : allCommands()) {
        if (group.isEmpty() || command.group() == group) {
            if (!previous.isEmpty() && command.group() != previous) {
                entries.append(Entry());
            }
            entries.append(entryOf(command));
            previous = command.group();
        }
    }
    return entryList(entries);
}

} // namespace

QString programHelp()
{
    return Cli::tr("guestwright-cli prepares, sends and follows private invitations.") + u"\n\n"_s
        + Cli::tr("Usage: guestwright-cli [--workspace PATH|URL] [--json] COMMAND …") + u"\n\n"_s
        + Cli::tr("Commands (each explains itself with --help):") + u'\n' + commandList({}) + u'\n'
        + commonHelp({{u"--version"_s, Cli::tr("say which version this is")}}) + u'\n'
        + wrapped(Cli::tr("Campaigns and invitation links are named by name or uid. Dates are ISO 8601: 2027-05-31 is "
                          "the end of that day in "
                          "the campaign's time zone, 2027-05-31T18:00 a time there, 7d is seven days from now. "
                          "Exit codes: 0 done, 1 refused or failed, 2 wrong usage."),
                  0)
        + u'\n';
}

QString groupHelp(const QString &group)
{
    return Cli::tr("Usage: guestwright-cli %1 …").arg(group) + u"\n\n"_s + commandList(group) + u'\n' + commonHelp();
}

QString commandHelp(const Command &command)
{
    QString synopsis = u"guestwright-cli "_s + entryOf(command).term;
    QList<Entry> entries;
    for (const Option &option : command.options) {
        synopsis += option.use == Option::Use::Required ? u" "_s + termOf(option) : QString();
        entries.append(entryOf(option));
    }
    const bool hasMore =
        std::ranges::any_of(command.options, [](const Option &option) { return option.use != Option::Use::Required; });
    const QString options = entries.isEmpty() ? QString() : QString(Cli::tr("Options:") + u'\n' + entryList(entries));
    return Cli::tr("Usage: %1").arg(synopsis + (hasMore ? Cli::tr(" [options]") : QString())) + u"\n\n"_s
        + wrapped(command.words.first(1).toUpper() + command.words.sliced(1) + u'.', 0) + u"\n\n"_s + options
        + (options.isEmpty() ? QString() : u"\n"_s) + commonHelp();
}

} // namespace guestwright
