#pragma once

#include "models/invites/exportmode.h"
#include "ui/forms/formdialog.h"

class QRadioButton;

namespace guestwright {

/// How invites leave as CSV. The owner asks for the path afterwards.
class ExportDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `localLinks`: nobody else could open the links yet.
    ExportDialog(qint64 count, bool localLinks, QWidget *parent = nullptr);

Q_SIGNALS:
    void exportRequested(ExportMode mode);

private:
    void addModes();

    QRadioButton *m_spreadsheet;
    QRadioButton *m_exact;
};

} // namespace guestwright
