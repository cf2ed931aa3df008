#pragma once

#include "models/links/link.h"
#include "ui/forms/formdialog.h"

#include <QTimer>

class QLineEdit;
class QRadioButton;

namespace guestwright {

class ExpirationField;
class FieldError;
class Form;
class LinkTerms;
class PlainLabel;

/// What the form of an invitation link must know of its campaign and its workspace.
struct LinkSetting {
    Campaign campaign;
    QStringList roles; ///< that were used before
    QStringList groups;
    Instant now{};
};

/// Create Invitation Link (id 0) and Update Invitation Link. The update says what it changes for those who have the
/// link before it can be saved.
class LinkDialog : public FormDialog
{
    Q_OBJECT

public:
    LinkDialog(const InvitationLink &link, const LinkSetting &setting, QWidget *parent = nullptr);

    /// The answer to planRequested(): what saving that edit changes, a sentence each.
    void showPlan(const InvitationLink &edited, const QStringList &sentences);

Q_SIGNALS:
    void saveRequested(const guestwright::InvitationLink &edited);
    /// An edit can be saved as far as this form knows; whom does it concern?
    void planRequested(const guestwright::InvitationLink &edited);

private:
    void addWhat(Form &form);
    void addKind(Form &form);
    void addEnd(Form &form);
    void addPlan();
    void check();
    [[nodiscard]] QString fault();
    [[nodiscard]] bool checkEnd();
    void plan();
    [[nodiscard]] InvitationLink::Kind kind() const;
    [[nodiscard]] InvitationLink edited() const;

    InvitationLink m_link;
    LinkSetting m_setting;
    std::optional<InvitationLink> m_planned; ///< the edit that the shown plan is about
    QTimer m_planning; ///< until typing pauses
    QLineEdit *m_name = nullptr;
    QRadioButton *m_evergreen = nullptr;
    QRadioButton *m_preApproved = nullptr;
    QLineEdit *m_role = nullptr;
    QLineEdit *m_groups = nullptr;
    ExpirationField *m_expiration = nullptr;
    FieldError *m_expirationError = nullptr;
    PlainLabel *m_until = nullptr;
    LinkTerms *m_terms = nullptr;
    QWidget *m_plan = nullptr;
    PlainLabel *m_planWords = nullptr;
};

} // namespace guestwright
