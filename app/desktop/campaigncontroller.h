#pragma once

#include "app/desktop/session.h"
#include "models/campaigns/campaign.h"

#include <QPointer>
#include <QTimer>

namespace guestwright {

struct Actions;
struct CampaignView;
class CampaignPage;
class FormDialog;

/// Shows one campaign and changes it, its state, its end and its items.
class CampaignController final : public QObject
{
    Q_OBJECT

public:
    CampaignController(Session &session, Actions &actions, CampaignPage &page);

    [[nodiscard]] qint64 id() const { return m_id; }

    void show(qint64 id);
    [[nodiscard]] const Campaign &campaign() const { return m_campaign; }

Q_SIGNALS:
    void failed(const QString &happened, const QString &means);
    /// A campaign that is to be shown now; 0: the one shown is gone.
    void shownElsewhere(qint64 campaignId);
    /// What is known about the campaign shown is new.
    void campaignRead();

private:
    struct Form;

    void connectActions();
    void readForm(const std::function<void(const Form &)> &then);
    void write(const QPointer<FormDialog> &dialog, const std::function<Result<Campaign>(Database &, Instant)> &change,
               bool shows);
    void save(const QPointer<FormDialog> &dialog, const Campaign &seen, const Result<Campaign> &edited);
    void read();
    void readTimes();
    void shown(const CampaignView &view);
    void step(CampaignStep::Action action);
    void create();
    void edit();
    void editExpiration();
    void duplicate();
    void remove();

    Session &m_session;
    Actions &m_actions;
    CampaignPage &m_page;
    QTimer m_reading;
    Campaign m_campaign;
    qint64 m_id = 0;
    qint64 m_unredeemed = 0;
};

} // namespace guestwright
