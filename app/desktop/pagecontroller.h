#pragma once

#include "app/desktop/session.h"
#include "models/campaigns/campaign.h"

#include <QTimer>

namespace guestwright {

class LandingPageEditor;

/// Fills the Page tab, reads logos from files and saves what was edited.
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
    void askForLogo();
    void readLogo(const QString &path);
    void save(const Campaign &edited, const Campaign &seen);

    Session &m_session;
    LandingPageEditor &m_editor;
    QTimer m_reading;
    qint64 m_campaignId = 0;
};

} // namespace guestwright
