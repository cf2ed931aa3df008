#include "app/cli/session.h"

#include "app/campaigning/housekeeping.h"
#include "app/cli/interruption.h"
#include "app/cli/translations.h"
#include "models/campaigns/campaignrepository.h"

namespace guestwright {

using namespace Qt::StringLiterals;

Session::Session(Arguments arguments, Output &output)
    : m_arguments(std::move(arguments))
    , m_output(output)
    , m_now(systemNow())
{ }

Outcome<Location> Session::location() const
{
    const QString named = m_arguments.text(u"workspace"_s).value_or(qEnvironmentVariable("GUESTWRIGHT_WORKSPACE"));
    if (named.trimmed().isEmpty()) {
        return wrongUsage(Cli::tr("Which workspace? Name it with --workspace or in GUESTWRIGHT_WORKSPACE"));
    }
    return toOutcome(Location::parse(named));
}

Outcome<std::shared_ptr<Workspace>> Session::workspace()
{
    if (m_workspace) {
        return m_workspace;
    }
    const auto place = location();
    return place ? openAt(*place) : failure(place);
}

Outcome<std::shared_ptr<Workspace>> Session::openAt(const Location &location)
{
    auto opened = Workspace::open(location);
    if (!opened && opened.error().kind == Error::Kind::NotFound) {
        return refused(Cli::tr("%1. Make one with “workspace init”").arg(opened.error().message));
    }
    if (!opened) {
        return failure(opened);
    }
    m_workspace = std::move(*opened);
    keepHouseNow();
    if (m_workspace->wasTightened()) {
        m_output.warnNow(
            Cli::tr("Others on this computer could read %1 until now; only you can from now on").arg(location.path));
    }
    return m_workspace;
}

void Session::keepHouseNow()
{
    const auto kept = m_workspace->write([now = m_now](Database &db) { return keepHouse(db, now); }).result();
    if (!kept) {
        m_output.note(kept.error().message); // the command itself may still do what it is asked for
    } else if (kept->erasedAgain > 0) {
        m_output.warnNow(
            Cli::tr("This copy still held people who were erased; they were erased again: %1").arg(kept->erasedAgain));
    }
}

QString Session::campaignName() const
{
    return m_arguments.text(u"campaign"_s).value_or(m_arguments.operand());
}

Outcome<Campaign> Session::campaign()
{
    return read([name = campaignName()](Database &db) { return CampaignRepository(db).findNamed(name); });
}

Outcome<> Session::noteLocalLinks()
{
    const auto settings = read([](Database &db) { return readSettings(db); });
    if (!settings) {
        return failure(settings);
    }
    if (settings->isLocalOnly()) {
        m_output.note(Cli::tr("The links begin with %1 and work on this computer only, because the workspace has no "
                              "public URL yet: workspace set --public-url URL")
                          .arg(settings->linkBase()));
    }
    return {};
}

std::function<bool(qint64)> tellingProgress(Output &output, const QString &words)
{
    return [&output, words, stop = stopOnInterrupt()](qint64 done) {
        output.progress(words.arg(done));
        return !stop.stop_requested();
    };
}

} // namespace guestwright
