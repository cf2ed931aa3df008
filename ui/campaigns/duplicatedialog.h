#pragma once

#include "models/campaigns/campaign.h"
#include "models/campaigns/duplicateoptions.h"
#include "ui/forms/formdialog.h"

class QCheckBox;
class QLineEdit;

namespace guestwright {

/// Starts a campaign again under another name.
class DuplicateDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `unredeemed` is how many of its invites have not been redeemed.
    DuplicateDialog(const Campaign &campaign, qint64 unredeemed, QWidget *parent = nullptr);

Q_SIGNALS:
    void duplicateRequested(const DuplicateOptions &options);

private:
    void check();

    QLineEdit *m_name;
    QCheckBox *m_again;
};

} // namespace guestwright
