#pragma once

#include "models/mail/mailaccount.h"
#include "models/mail/mailpreview.h"
#include "ui/forms/formdialog.h"

#include <optional>

class QComboBox;
class QLineEdit;

namespace guestwright {

class FieldError;
class PlainLabel;
class RecipientPicker;
class SegmentedControl;

/// What the Send Test Mail dialog must know.
struct TestMailSetting {
    QList<MailDraft> drafts; ///< to choose from; the first is chosen
    QList<MailAccount> accounts;
    std::optional<qint64> accountId; ///< the campaign's
    QString to;
    qint64 position = 0; ///< of the recipient it begins with
    QString search;
};

/// Asks whom a test mail goes to and whose mail it shows. It leaves at once.
class TestMailDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit TestMailDialog(const TestMailSetting &setting, QWidget *parent = nullptr);

public Q_SLOTS:
    /// Answers previewRequested().
    void showPreview(const MailPreview &preview);

Q_SIGNALS:
    /// Also once when the dialog opens.
    void previewRequested(const PreviewRequest &request);
    void sendRequested(const TestMail &test);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addKinds(const QList<MailDraft> &drafts);
    void addAccounts();
    void check();
    void askForPreview();
    void send();
    [[nodiscard]] const MailDraft &draft() const;

    TestMailSetting m_setting;
    std::optional<qint64> m_inviteId;
    SegmentedControl *m_kind = nullptr;
    QLineEdit *m_to;
    FieldError *m_toError = nullptr;
    RecipientPicker *m_picker;
    PlainLabel *m_subject = nullptr;
    QComboBox *m_account;
};

} // namespace guestwright
