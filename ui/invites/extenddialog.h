#pragma once

#include "models/core/expiration.h"
#include "ui/forms/formdialog.h"
#include "ui/invites/invitesetting.h"

namespace guestwright {

class ExpirationField;
class FieldError;
class PlainLabel;

/// A new end for invites; those that have expired work again under the same link.
class ExtendDialog : public FormDialog
{
    Q_OBJECT

public:
    ExtendDialog(qint64 count, const InviteSetting &setting, QWidget *parent = nullptr);

Q_SIGNALS:
    void extendRequested(const Expiration &expiration);

private:
    void check();

    InviteSetting m_setting;
    ExpirationField *m_expiration;
    FieldError *m_error;
    PlainLabel *m_until;
};

} // namespace guestwright
