#pragma once

#include "models/contacts/contact.h"
#include "models/invites/bulkplan.h"
#include "models/invites/inviteterms.h"
#include "ui/forms/formdialog.h"
#include "ui/invites/invitesetting.h"

class QBoxLayout;
class QCheckBox;
class QTimer;

namespace guestwright {

class BulkPreview;
class BulkSourceField;
class ExpirationField;
class FieldError;
class PlainLabel;
class ReminderField;

/// Create Bulk Invites: many at once, of nobody, of a contact list or of people from a file or a text; with who gets
/// an invite and who does not, before anything is done.
class BulkInvitesDialog : public FormDialog
{
    Q_OBJECT

public:
    BulkInvitesDialog(const InviteSetting &setting, const QList<ContactList> &lists, QWidget *parent = nullptr);

    void chooseLinks(qint64 count);
    void chooseList(qint64 listId);
    /// People that are known already, for example selected contacts.
    void choosePeople(const QString &origin, const std::vector<InvitePerson> &people);
    void setTerms(const InviteTerms &terms, bool send);

public Q_SLOTS:
    void showPlan(const BulkPlan &plan);
    /// Why there is no plan.
    void showPlanError(const QString &words);
    /// The people of a file or of the pasted text; `origin` says which ("guests.csv, 212 rows").
    void showPeople(const QString &origin, const std::vector<InvitePerson> &people);
    void showPeopleError(const QString &words);

Q_SIGNALS:
    /// The source changed; answered by showPlan().
    void planRequested(const BulkSource &source);
    /// The owner asks for a path and reads the file; answered by showPeople().
    void chooseFileRequested();
    /// A file was dropped.
    void fileChosen(const QString &path);
    /// Somebody pasted people; answered by showPeople().
    void textEntered(const QString &text);
    void createRequested(const BulkSource &source, const InviteTerms &terms, bool send);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makeForm();
    void addUntil(QBoxLayout &column);
    void addMail(QBoxLayout &column);
    void connectAll();
    void askForPlan();
    void check();
    [[nodiscard]] InviteTerms terms() const;
    [[nodiscard]] QString whyNot() const;

    InviteSetting m_setting;
    BulkSourceField *m_source;
    ExpirationField *m_expiration = nullptr;
    FieldError *m_expirationError = nullptr;
    PlainLabel *m_until = nullptr;
    QCheckBox *m_send = nullptr;
    PlainLabel *m_sendHint = nullptr;
    ReminderField *m_reminder = nullptr;
    FieldError *m_reminderError = nullptr;
    PlainLabel *m_reminderHint = nullptr;
    BulkPreview *m_preview = nullptr;
    QTimer *m_pause = nullptr;
    std::optional<BulkPlan> m_plan;
};

} // namespace guestwright
