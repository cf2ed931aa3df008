#pragma once

#include "models/campaigns/campaign.h"
#include "models/core/expiration.h"
#include "models/mail/mailaccount.h"
#include "ui/forms/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace guestwright {

class ExpirationField;
class FieldError;
class Form;
class PlainLabel;
class SegmentedControl;
class ZoneCombo;

/// What the campaign form must know of the workspace.
struct CampaignSetting {
    QList<MailAccount> accounts;
    QString organizer; ///< stands for an empty sender
    QString zone = QStringLiteral("UTC"); ///< of a new campaign
    Instant now{};
};

/// Create Campaign and Edit Campaign: everything a manager says about the occasion. The purpose is chosen once.
class CampaignDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit CampaignDialog(const CampaignSetting &setting, QWidget *parent = nullptr);
    CampaignDialog(const Campaign &campaign, const CampaignSetting &setting, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The draft holds everything but the end, which the expiration gives once it is resolved in the draft's zone.
    void createRequested(const Campaign &draft, const Expiration &expiration);
    /// Without an expiration the end stays as it is.
    void saveRequested(const Campaign &edited, const std::optional<Expiration> &expiration);

private:
    [[nodiscard]] QWidget *makeForm();
    void addWhat(Form &form);
    void addWhen(Form &form);
    void addHow(Form &form);
    void fill();
    void check();
    void request();
    [[nodiscard]] Campaign edited() const;

    bool m_creates;
    Campaign m_campaign;
    CampaignSetting m_setting;
    QLineEdit *m_name = nullptr;
    SegmentedControl *m_purpose = nullptr;
    QPlainTextEdit *m_description = nullptr;
    QLineEdit *m_sender = nullptr;
    FieldError *m_senderError = nullptr;
    ExpirationField *m_expiration = nullptr;
    PlainLabel *m_until = nullptr;
    FieldError *m_expirationError = nullptr;
    ZoneCombo *m_zone = nullptr;
    FieldError *m_zoneError = nullptr;
    QComboBox *m_binding = nullptr;
    QComboBox *m_language = nullptr;
    PlainLabel *m_bindingHint = nullptr;
    QCheckBox *m_opens = nullptr;
    QComboBox *m_account = nullptr;
};

} // namespace guestwright
