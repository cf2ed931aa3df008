#include "app/desktop/dropcontroller.h"

#include "app/desktop/session.h"

#include <QFileInfo>
#include <QLocale>

namespace guestwright {

using namespace Qt::StringLiterals;

DropController::DropController(Session &session) : m_session(session)
{
    connect(&session, &Session::opened, this, [this] { m_waiting.clear(); }); // they were meant for the other one
}

void DropController::take(const QStringList &paths)
{
    QStringList tables;
    QStringList unknown;
    QString workspace;
    for (const QString &path : paths) {
        const QFileInfo file(path);
        const QString kind = file.suffix().toLower();
        if (file.isFile() && kind == u"guestwright"_s) {
            workspace = path;
        } else if (file.isFile() && (kind == u"csv"_s || kind == u"tsv"_s || kind == u"txt"_s)) {
            tables << path;
        } else {
            unknown << file.fileName();
        }
    }
    if (!unknown.isEmpty()) {
        Q_EMIT failed(tr("Not opened: %1").arg(QLocale().createSeparatedList(unknown)),
                      tr("Drop tables of people (.csv, .tsv, .txt) or a workspace (.guestwright)."));
    }
    if (!workspace.isEmpty()) {
        if (!tables.isEmpty()) {
            Q_EMIT failed(tr("The workspace is opened alone"), tr("Drop the tables again once it is open."));
        }
        Q_EMIT workspaceRequested(workspace);
    } else if (!m_session.isOpen() && !tables.isEmpty()) {
        Q_EMIT failed(tr("There is nowhere to import to"), tr("Open a workspace first."));
    } else {
        const bool isIdle = m_waiting.isEmpty();
        m_waiting += tables;
        if (isIdle && !m_waiting.isEmpty()) {
            Q_EMIT importRequested(m_waiting.constFirst());
        }
    }
}

void DropController::next()
{
    if (!m_waiting.isEmpty()) {
        m_waiting.removeFirst();
    }
    if (!m_waiting.isEmpty()) {
        Q_EMIT importRequested(m_waiting.constFirst());
    }
}

} // namespace guestwright
