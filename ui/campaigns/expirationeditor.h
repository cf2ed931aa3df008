#pragma once

#include "models/campaigns/campaign.h"
#include "models/core/expiration.h"
#include "ui/forms/formdialog.h"

namespace guestwright {

class ExpirationField;
class FieldError;
class PlainLabel;

/// The editor that the campaign's Expiration field opens: a small window over the page.
class ExpirationEditor : public FormDialog
{
    Q_OBJECT

public:
    ExpirationEditor(const Campaign &campaign, Instant now, QWidget *parent = nullptr);

    /// Shows it with its top left corner below that of the field.
    void openBelow(const QWidget &field);

Q_SIGNALS:
    void saveRequested(const Expiration &expiration);

private:
    void check();

    Campaign m_campaign;
    Instant m_now;
    ExpirationField *m_field;
    PlainLabel *m_until;
    FieldError *m_error;
};

} // namespace guestwright
