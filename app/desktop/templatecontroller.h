#pragma once

#include "app/desktop/mailroom.h"
#include "app/desktop/session.h"
#include "models/mail/mailpreview.h"

#include <QPointer>

#include <stop_token>

namespace guestwright {

struct Campaign;
struct Actions;
struct TestMailSetting;
class CampaignController;
class MainWindow;
class TemplateDialog;
class TestMailDialog;

/// Lets the messages of the campaign that is shown be written, looked at as their recipients would get them, and sent
/// as a test.
class TemplateController final : public QObject
{
    Q_OBJECT

public:
    TemplateController(Session &session, Actions &actions, CampaignController &campaigns, Mailroom &mailroom,
                       MainWindow &window);
    /// Stops a test mail that is under way.
    ~TemplateController() override;

Q_SIGNALS:
    void done(const QString &words);
    void failed(const QString &happened, const QString &means);

private:
    struct Facts;

    void read(const std::function<void(const Facts &)> &then);
    void openEditor(const Facts &facts);
    void openTest(const TestMailSetting &setting, QWidget *over);
    void save(TemplateDialog *dialog, const Campaign &seen, const QList<MailDraft> &drafts);
    void send(TestMailDialog *dialog, const TestMail &test);
    void settleTest(const Delivery &delivery);

    Session &m_session;
    CampaignController &m_campaigns;
    Mailroom &m_mailroom;
    MainWindow &m_window;
    QPointer<TestMailDialog> m_test; ///< whose mail is under way
    TestMail m_sent; ///< what is under way
    std::stop_source m_stop;
};

} // namespace guestwright
