#pragma once

#include "models/audit/merge.h"
#include "ui/forms/formdialog.h"

class QButtonGroup;

namespace guestwright {

/// Two managers changed the same fields: shows both, side by side, and asks field by field whose stays.
class ConflictDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit ConflictDialog(const QList<FieldConflict> &conflicts, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The fields (FieldConflict::field) in which the other's value stays; in the rest it is the manager's own.
    void resolved(const QList<qsizetype> &theirs);

private:
    [[nodiscard]] QButtonGroup *addChoice(class Form &form, const FieldConflict &conflict);
    void check();

    QList<FieldConflict> m_conflicts;
    QList<QButtonGroup *> m_choices;
};

} // namespace guestwright
