#pragma once

#include "models/mail/sendplan.h"

#include <QWidget>

class QVBoxLayout;

namespace guestwright {

/// For whom the mail shows nothing where a value should stand, before it leaves: who they are, and leaving them out.
/// Takes no room while nothing is missing.
class EmptyValueNotices : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyValueNotices(QWidget *parent = nullptr);

    void setValues(const QList<SendPlan::EmptyValue> &values);

Q_SIGNALS:
    /// Whoever lacks a value of their own is to get no mail.
    void leaveOutRequested();

private:
    void addNotice(const QList<SendPlan::EmptyValue> &values);

    QVBoxLayout *m_rows;
    QList<SendPlan::EmptyValue> m_values;
};

} // namespace guestwright
