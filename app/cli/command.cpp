#include "app/cli/command.h"

#include "app/cli/translations.h"

namespace guestwright {

using namespace Qt::StringLiterals;

const QList<Option> &commonOptions()
{
    static const QList<Option> options{
        {u"workspace"_s, u"PATH|URL"_s, Cli::tr("the workspace, instead of the one in GUESTWRIGHT_WORKSPACE")},
        {u"json"_s, {}, Cli::tr("print one JSON document and nothing else")},
        {u"help"_s, {}, Cli::tr("say how it is used")},
    };
    return options;
}

const QList<Command> &allCommands()
{
    static const QList<Command> commands = workspaceCommands() + campaignCommands() + webhookCommands() + itemCommands()
        + contactCommands() + inviteCommands() + bulkCommands() + inviteChangeCommands() + linkCommands()
        + inviteeCommands() + accountCommands() + templateCommands() + sendCommands() + outboxCommands()
        + reminderCommands() + trashCommands() + undoCommands() + auditCommands() + personCommands() + cardCommands()
        + syncCommands() + reportCommands() + orderCommands();
    return commands;
}

} // namespace guestwright
