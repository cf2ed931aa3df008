#include "app/desktop/browserpreview.h"

#include "app/desktop/beside.h"
#include "app/desktop/previewserver.h"

#include <QDesktopServices>
#include <QUrl>

namespace guestwright {

BrowserPreview::BrowserPreview(Session &session) : m_session(session) { }

BrowserPreview::~BrowserPreview()
{
    m_showing.waitForFinished();
}

void BrowserPreview::open(const Campaign &edited)
{
    if (!m_showing.isFinished()) {
        return; // it opens in a moment
    }
    m_session.read(
        this, [edited](Database &db) { return previewSubject(db, edited); },
        [this](const Result<PreviewSubject> &subject) {
            subject ? show(*subject) : Q_EMIT failed(tr("The page cannot be shown"), subject.error().message);
        });
}

void BrowserPreview::show(const PreviewSubject &subject)
{
    if (!m_server) {
        m_server = std::make_unique<PreviewServer>(m_session.clock());
    }
    m_showing =
        runBeside([server = m_server.get(), subject, now = m_session.now()] { return server->show(subject, now); });
    whenFinished(m_showing, this, [this](const QFuture<Result<QString>> &shown) {
        const Result<QString> address = shown.result();
        if (!address) {
            Q_EMIT failed(tr("The page cannot be shown"), address.error().message);
        } else if (!QDesktopServices::openUrl(QUrl(*address))) {
            Q_EMIT failed(tr("There is no browser to open"), *address);
        }
    });
}

} // namespace guestwright
