#pragma once

#include "app/desktop/session.h"
#include "models/campaigns/campaign.h"

#include <QFuture>

#include <memory>

namespace guestwright {

class PreviewServer;
struct PreviewSubject;

/// Opens the true page of a campaign that is being edited in the browser.
class BrowserPreview final : public QObject
{
    Q_OBJECT

public:
    explicit BrowserPreview(Session &session);
    /// Waits until the server of the preview has ended.
    ~BrowserPreview() override;

    /// While one is about to open, another wish is not heard.
    void open(const Campaign &edited);

Q_SIGNALS:
    void failed(const QString &happened, const QString &means);

private:
    void show(const PreviewSubject &subject);

    Session &m_session;
    std::unique_ptr<PreviewServer> m_server; ///< from the first time somebody looks
    QFuture<Result<QString>> m_showing;
};

} // namespace guestwright
