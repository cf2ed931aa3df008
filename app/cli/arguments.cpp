#include "app/cli/arguments.h"

#include "app/cli/translations.h"

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const Option *optionNamed(const Command &command, const QString &name)
{
    for (const QList<Option> *options : {&command.options, &commonOptions()}) {
        const auto found = std::ranges::find(*options, name, &Option::name);
        if (found != options->end()) {
            return &*found;
        }
    }
    return nullptr;
}

tl::unexpected<Failure> unknownOption(const Command &command, const QString &typed)
{
    QStringList known;
    for (const Option &option : command.options + commonOptions()) {
        known.append(u"--"_s + option.name);
    }
    return wrongUsage(Cli::tr("“%1” has no option %2; it has %3").arg(command.name, typed, known.join(u", "_s)));
}

} // namespace

Outcome<Arguments> Arguments::parse(const Command &command, const QStringList &words)
{
    Arguments arguments;
    QStringList rest = words;
    bool hasOptions = true;
    while (!rest.isEmpty()) {
        const QString word = rest.takeFirst();
        if (hasOptions && word == u"--"_s) {
            hasOptions = false;
            continue;
        }
        const bool isOption = hasOptions && word.size() > 1 && word.startsWith(u'-');
        const auto taken = isOption ? arguments.takeOption(command, word, rest) : arguments.takeOperand(command, word);
        if (!taken) {
            return failure(taken);
        }
    }
    const auto complete = arguments.has(u"help"_s) ? Outcome<>() : arguments.checkComplete(command);
    return complete ? Outcome<Arguments>(arguments) : failure(complete);
}

Outcome<> Arguments::takeOption(const Command &command, const QString &word, QStringList &rest)
{
    if (word == u"-h"_s) {
        m_values.insert(u"help"_s, {});
        return {};
    }
    const qsizetype equals = word.indexOf(u'=');
    const QString name = equals < 0 ? word.mid(2) : word.mid(2, equals - 2);
    const Option *option = word.startsWith(u"--"_s) ? optionNamed(command, name) : nullptr;
    if (!option) {
        return unknownOption(command, equals < 0 ? word : word.first(equals));
    }
    const bool isRepeatable = option->use == Option::Use::Repeated || option->use == Option::Use::Many;
    if (has(name) && !isRepeatable) {
        return wrongUsage(Cli::tr("--%1 stands there twice").arg(name));
    }
    if (option->value.isEmpty()) {
        m_values.insert(name, {});
        return equals < 0 ? Outcome<>() : wrongUsage(Cli::tr("--%1 takes no value").arg(name));
    }
    return takeValues(*option, equals < 0 ? QString() : word.mid(equals + 1), equals >= 0, rest);
}

Outcome<> Arguments::takeValues(const Option &option, const QString &value, bool isAttached, QStringList &rest)
{
    const auto isNext = [&rest] { return !rest.isEmpty() && !rest.first().startsWith(u"--"_s); };
    QStringList values;
    if (isAttached) {
        values.append(value);
    } else if (isNext()) {
        values.append(rest.takeFirst());
        while (option.use == Option::Use::Many && isNext()) {
            values.append(rest.takeFirst());
        }
    } else {
        return wrongUsage(Cli::tr("--%1 needs a value: --%1 %2").arg(option.name, option.value));
    }
    m_values[option.name] +=
        option.use == Option::Use::Many ? values.join(u',').split(u',', Qt::SkipEmptyParts) : values;
    return {};
}

Outcome<> Arguments::takeOperand(const Command &command, const QString &word)
{
    if (m_operands.size() >= command.operandNames().size() && !command.operands.endsWith(u'…')) {
        return wrongUsage(Cli::tr("“%1” is one word too many for “%2”; see “%2 --help”").arg(word, command.name));
    }
    m_operands.append(word);
    return {};
}

Outcome<> Arguments::checkComplete(const Command &command) const
{
    QStringList missing;
    for (const QString &name : command.operandNames().mid(m_operands.size())) {
        if (!name.startsWith(u'[')) {
            missing.append(name);
        }
    }
    for (const Option &option : command.options) {
        if (option.use == Option::Use::Required && !has(option.name)) {
            missing.append(u"--"_s + option.name + u' ' + option.value);
        }
    }
    return missing.isEmpty() ? Outcome<>()
                             : wrongUsage(Cli::tr("“%1” needs %2").arg(command.name, missing.join(Cli::tr(" and "))));
}

std::optional<QString> Arguments::text(const QString &option) const
{
    const auto found = m_values.constFind(option);
    return found == m_values.cend() || found->isEmpty() ? std::nullopt : std::optional(found->first());
}

} // namespace guestwright
