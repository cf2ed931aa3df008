#pragma once

#include "app/cli/command.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace guestwright {

/// What was typed behind a command, taken apart by the options it has.
class Arguments
{
public:
    /// Options are `--name value` or `--name=value`; `--` ends them. What does not fit is wrong usage, and the words
    /// name what would.
    [[nodiscard]] static Outcome<Arguments> parse(const Command &command, const QStringList &words);

    [[nodiscard]] bool has(const QString &option) const { return m_values.contains(option); }
    [[nodiscard]] std::optional<QString> text(const QString &option) const;
    [[nodiscard]] QStringList texts(const QString &option) const { return m_values.value(option); }
    /// What stands without a dash: the file, the campaign. Empty when it was left out.
    [[nodiscard]] QString operand() const { return m_operands.value(0); }
    /// What stands behind it, as in `link approve LINK ADDRESSES…`.
    [[nodiscard]] QStringList furtherOperands() const { return m_operands.mid(1); }

private:
    [[nodiscard]] Outcome<> takeOption(const Command &command, const QString &word, QStringList &rest);
    [[nodiscard]] Outcome<> takeValues(const Option &option, const QString &value, bool isAttached, QStringList &rest);
    [[nodiscard]] Outcome<> takeOperand(const Command &command, const QString &word);
    [[nodiscard]] Outcome<> checkComplete(const Command &command) const;

    QHash<QString, QStringList> m_values;
    QStringList m_operands;
};

} // namespace guestwright
