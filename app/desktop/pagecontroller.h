#pragma once

#include "app/desktop/browserpreview.h"
#include "models/campaigns/campaign.h"

#include <QTimer>

namespace guestwright {

class LandingPageEditor;

/// Fills the Page tab, reads pictures from files, saves what was edited and opens it in the browser.
class PageController final : public QObject
{
    Q_OBJECT

public:
    PageController(Session &session, LandingPageEditor &editor);

    void setCampaign(qint64 id);

Q_SIGNALS:
    void failed(const QString &happened, const QString &means);
    void done(const QString &words);

private:
    void read();
    void askForPicture(bool isLogo);
    void save(const Campaign &edited, const Campaign &seen);

    Session &m_session;
    LandingPageEditor &m_editor;
    BrowserPreview m_preview;
    QTimer m_reading;
    qint64 m_campaignId = 0;
};

} // namespace guestwright
