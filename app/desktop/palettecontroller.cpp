#include "app/desktop/palettecontroller.h"

#include "app/desktop/ask.h"
#include "models/invites/inviterepository.h"
#include "models/store/itemdatarole.h"
#include "ui/actions.h"
#include "ui/commandpalette/commandpalette.h"
#include "ui/mainwindow.h"
#include "ui/sidebarmodel.h"
#include "ui/theme/icon.h"

#include <QMenuBar>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostInvitesFound = 20;
constexpr qsizetype fewestLetters = 2;

Result<QList<Invite>> searchInvites(Database &db, qint64 campaignId, const QString &typed, Instant now)
{
    InviteRepository invites(db);
    const auto ids = invites.ids({.campaignId = campaignId, .search = typed}, {.column = InviteSort::Column::Name}, now,
                                 mostInvitesFound, 0);
    return ids ? invites.findAll(*ids) : failure(ids);
}

} // namespace

PaletteController::PaletteController(Session &session, Actions &actions, MainWindow &window)
    : m_session(session)
    , m_window(window)
{
    connect(actions.commandPalette, &QAction::triggered, this, &PaletteController::open);
}

void PaletteController::open()
{
    auto *palette = new CommandPalette(placeEntries() + menuEntries(*m_window.menuBar()), &m_window);
    connect(palette, &CommandPalette::searchRequested, this,
            [this, palette](const QString &typed) { findInvites(palette, typed); });
    openDialog(palette);
}

QList<PaletteEntry> PaletteController::placeEntries()
{
    QList<PaletteEntry> entries;
    const SidebarModel &places = m_window.places();
    for (int section = 0; section < places.rowCount(); ++section) {
        const QModelIndex parent = places.index(section, 0);
        for (int row = 0; row < places.rowCount(parent); ++row) {
            const QModelIndex index = places.index(row, 0, parent);
            const Place place = SidebarModel::placeAt(index);
            if (place.kind != Place::Kind::Start) {
                entries << PaletteEntry{.text = index.data().toString(),
                                        .where = parent.data().toString(),
                                        .icon = themeIcon(index.data(IconNameRole).toString()),
                                        .run = [this, place] { Q_EMIT placeChosen(place); }};
            }
        }
    }
    return entries;
}

void PaletteController::findInvites(CommandPalette *palette, const QString &typed)
{
    const Place place = m_window.place();
    if (!m_session.isOpen() || place.kind != Place::Kind::Campaign || typed.trimmed().size() < fewestLetters) {
        palette->setFound({});
        return;
    }
    m_session.read(
        palette,
        [id = place.id, typed = typed.trimmed(), now = m_session.now()](Database &db) {
            return searchInvites(db, id, typed, now);
        },
        [this, palette](const Result<QList<Invite>> &invites) {
            QList<PaletteEntry> found;
            for (const Invite &invite : invites.value_or(QList<Invite>())) {
                found << PaletteEntry{.text = shownName(invite),
                                      .where = invite.email,
                                      .icon = themeIcon(u"mail"_s),
                                      .run = [this, id = invite.id] { Q_EMIT inviteChosen(id); }};
            }
            palette->setFound(found);
        });
}

} // namespace guestwright
