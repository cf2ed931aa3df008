#pragma once

#include "models/mail/mailaccount.h"
#include "models/mail/sendplan.h"
#include "ui/forms/formdialog.h"

#include <QTimer>

#include <optional>

class QComboBox;
class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace guestwright {

class EmptyValueNotices;
class FieldError;
class PlainLabel;
class SendReasons;
class SendSum;

/// What the Send dialog must know.
struct SendSetting {
    qint64 campaignId = 0;
    QString campaignName;
    std::optional<qint64> linkId; ///< about the list of that invitation link instead of the personal invites
    QString linkName;
    QList<MailAccount> accounts;
    std::optional<qint64> accountId; ///< the campaign's
    QString subject; ///< mustache
    QList<qint64> selectedIds; ///< of invites; when not empty they are the first choice
    bool localLinks = false; ///< nobody else could open the links yet
};

/// Who gets the mail and who does not, and why, before anything leaves. Cancel has the first focus and Ctrl+Return
/// sends.
class SendDialog : public FormDialog
{
    Q_OBJECT

public:
    enum Who { Unsent, NotRedeemed, Selected };

    explicit SendDialog(const SendSetting &setting, QWidget *parent = nullptr);

    void chooseWho(Who who);
    [[nodiscard]] SendRequest request() const;

public Q_SLOTS:
    /// Asks again who gets it.
    void ask();
    /// Answers planRequested().
    void showPlan(const SendPlan &plan);
    void showPlanError(const QString &words);

Q_SIGNALS:
    /// Also once when the dialog opens.
    void planRequested(const SendRequest &request);
    void sendRequested(const SendRequest &request, const QString &subject);
    /// The caution about links asks for the workspace's settings.
    void setAddressRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeWho();
    [[nodiscard]] QWidget *makeMail();
    void addCaution();
    void connectAll();
    void skipEmptyValues(bool skip);
    void followSubject();
    void showDuration();
    void check();
    void send();

    SendSetting m_setting;
    QString m_batch; ///< of this dialog, however often its button is pressed
    std::optional<SendPlan> m_plan;
    QComboBox *m_who = nullptr;
    QCheckBox *m_spare = nullptr;
    QSpinBox *m_days = nullptr;
    QWidget *m_spareRow = nullptr;
    SendSum *m_sum;
    SendReasons *m_reasons;
    EmptyValueNotices *m_emptyValues;
    QComboBox *m_account = nullptr;
    FieldError *m_accountError = nullptr;
    QLineEdit *m_subject = nullptr;
    PlainLabel *m_duration = nullptr;
    bool m_asked = false;
    bool m_skipEmptyValues = false;
    QTimer m_typing; ///< in the subject, whose fields somebody may lack
};

} // namespace guestwright
