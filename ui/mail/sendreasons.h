#pragma once

#include "models/mail/sendplan.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace guestwright {

/// Who gets no mail, and why: a number, an icon and words a reason.
class SendReasons : public QWidget
{
    Q_OBJECT

public:
    explicit SendReasons(QWidget *parent = nullptr);

    /// Nothing: not known yet.
    void setPlan(const std::optional<SendPlan> &plan);

Q_SIGNALS:
    /// Those who got a mail lately are to get this one too.
    void includeRequested();
    /// Those who lack a value are to get the mail all the same.
    void includeEmptyRequested();

private:
    void addReason(const SendPlan::Group &group);
    void addWords(const QString &words);

    QVBoxLayout *m_rows;
};

} // namespace guestwright
