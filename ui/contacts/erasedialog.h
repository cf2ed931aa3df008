#pragma once

#include "models/contacts/personrepository.h"
#include "ui/forms/formdialog.h"

namespace guestwright {

/// Says what would go if a person is erased, and asks. Cancel has the focus: nothing brings them back.
class EraseDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit EraseDialog(const PersonTraces &traces, QWidget *parent = nullptr);

Q_SIGNALS:
    void eraseRequested();
    /// Everything about them in one file, before they go or instead.
    void exportRequested();

protected:
    void showEvent(QShowEvent *event) override;
};

} // namespace guestwright
