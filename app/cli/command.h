#pragma once

#include "app/cli/outcome.h"

#include <QList>
#include <QStringList>

namespace guestwright {

class Session;

/// One option of a command, without its dashes.
struct Option {
    enum class Use {
        Once,
        Required,
        Repeated, ///< `--map a=1 --map b=2`
        Many, ///< `--id 3 5 8`, `--id 3,5,8` or repeated
    };

    QString name;
    QString value; ///< what stands for it in the help; empty: a switch
    QString words;
    Use use = Use::Once;
};

/// One command: how it is called, what it does, and the function that does it.
struct Command {
    QString name; ///< one or two words
    QString operands; ///< as in the help, a word each; `[FILE]` may be left out, `ADDRESSES…` takes several
    QString words;
    QList<Option> options;
    Outcome<> (*run)(Session &session) = nullptr;

    [[nodiscard]] bool takesOperand() const { return !operands.isEmpty(); }
    [[nodiscard]] QStringList operandNames() const { return operands.split(u' ', Qt::SkipEmptyParts); }
    [[nodiscard]] QString group() const { return name.section(u' ', 0, 0); }
};

/// Options that every command takes.
[[nodiscard]] const QList<Option> &commonOptions();

/// Every command there is, in the order of the help.
[[nodiscard]] const QList<Command> &allCommands();

QList<Command> workspaceCommands();
QList<Command> campaignCommands();
QList<Command> webhookCommands();
QList<Command> itemCommands();
QList<Command> contactCommands();
QList<Command> inviteCommands();
QList<Command> bulkCommands();
QList<Command> inviteChangeCommands();
QList<Command> linkCommands();
QList<Command> inviteeCommands();
QList<Command> accountCommands();
QList<Command> templateCommands();
QList<Command> sendCommands();
QList<Command> outboxCommands();
QList<Command> reminderCommands();
QList<Command> trashCommands();
QList<Command> undoCommands();
QList<Command> auditCommands();
QList<Command> personCommands();
QList<Command> cardCommands();
QList<Command> syncCommands();
QList<Command> reportCommands();
QList<Command> orderCommands();

} // namespace guestwright
