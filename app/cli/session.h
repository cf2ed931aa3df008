#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/values.h"
#include "models/campaigns/campaign.h"
#include "models/core/clock.h"
#include "models/settings/workspacesettings.h"
#include "models/store/workspace.h"

#include <memory>

namespace guestwright {

/// One command on its way: what was typed, the workspace it is about, and where it answers.
class Session
{
public:
    Session(Arguments arguments, Output &output);

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] Output &output() { return m_output; }
    /// When the command began.
    [[nodiscard]] Instant now() const { return m_now; }

    /// Where the workspace lies: --workspace, or GUESTWRIGHT_WORKSPACE.
    [[nodiscard]] Outcome<Location> location() const;
    /// The open workspace; opened by the first who asks.
    [[nodiscard]] Outcome<std::shared_ptr<Workspace>> workspace();
    [[nodiscard]] Outcome<std::shared_ptr<Workspace>> openAt(const Location &location);

    /// Runs `work(Database &)` on the workspace and waits for it.
    template <typename Work> [[nodiscard]] auto write(Work work)
    {
        return onWorkspace([&work](Workspace &workspace) { return workspace.write(std::move(work)).result(); });
    }
    template <typename Work> [[nodiscard]] auto read(Work work)
    {
        return onWorkspace([&work](Workspace &workspace) { return workspace.read(std::move(work)).result(); });
    }

    /// The campaign that --campaign or the operand names.
    [[nodiscard]] Outcome<Campaign> campaign();
    [[nodiscard]] QString campaignName() const;

    /// Says that nobody else can open the links yet, where that is so.
    [[nodiscard]] Outcome<> noteLocalLinks();

private:
    void keepHouseNow();

    template <typename Ask>
    auto onWorkspace(Ask ask) -> Outcome<typename std::invoke_result_t<Ask, Workspace &>::value_type>
    {
        const auto opened = workspace();
        if (!opened) {
            return failure(opened);
        }
        return toOutcome(ask(**opened));
    }

    const Arguments m_arguments;
    Output &m_output;
    const Instant m_now;
    std::shared_ptr<Workspace> m_workspace;
};

/// Tells how far a long piece of work is and answers whether it goes on, for the `proceed` of use cases.
/// `words` has a %1 for the number.
[[nodiscard]] std::function<bool(qint64)> tellingProgress(Output &output, const QString &words);

} // namespace guestwright
