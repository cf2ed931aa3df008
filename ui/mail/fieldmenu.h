#pragma once

#include "models/mail/mailtexts.h"

#include <QMenu>

namespace guestwright {

/// The merge fields to choose from, by what they are about.
class FieldMenu : public QMenu
{
    Q_OBJECT

public:
    FieldMenu(const QList<MergeField> &fields, QWidget *parent);

    /// Before it is shown: with those that only make sense in HTML, or without.
    void fill(bool html);

Q_SIGNALS:
    void chosen(const MergeField &field);

private:
    QList<MergeField> m_fields;
};

} // namespace guestwright
