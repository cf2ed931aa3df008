#pragma once

#include "app/desktop/session.h"
#include "models/campaigns/campaign.h"

#include <QFuture>
#include <QTimer>

#include <memory>

namespace guestwright {

class LandingPageEditor;
class PreviewServer;
struct PreviewSubject;

/// Fills the Page tab, reads pictures from files, saves what was edited and opens it in the browser.
class PageController final : public QObject
{
    Q_OBJECT

public:
    PageController(Session &session, LandingPageEditor &editor);
    /// Waits until the server of the preview has ended.
    ~PageController() override;

    void setCampaign(qint64 id);

Q_SIGNALS:
    void failed(const QString &happened, const QString &means);
    void done(const QString &words);

private:
    void read();
    void askForPicture(bool isLogo);
    void openInBrowser(const Campaign &edited);
    void show(const PreviewSubject &subject);
    void save(const Campaign &edited, const Campaign &seen);

    Session &m_session;
    LandingPageEditor &m_editor;
    std::unique_ptr<PreviewServer> m_preview; ///< from the first time somebody looks
    QFuture<Result<QString>> m_showing;
    QTimer m_reading;
    qint64 m_campaignId = 0;
};

} // namespace guestwright
