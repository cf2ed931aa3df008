#pragma once

#include "ui/forms/formdialog.h"
#include "ui/invites/invitesetting.h"

#include <optional>

namespace guestwright {

class FieldError;
class ReminderField;

/// When invites are reminded, or that they are not.
class ReminderDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `days` is what is set now, where that is known.
    ReminderDialog(qint64 count, std::optional<qint64> days, const InviteSetting &setting, QWidget *parent = nullptr);

Q_SIGNALS:
    void setRequested(const std::optional<qint64> &days);

private:
    void check();

    InviteSetting m_setting;
    ReminderField *m_reminder;
    FieldError *m_error;
};

} // namespace guestwright
