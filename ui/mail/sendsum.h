#pragma once

#include "models/mail/sendplan.h"

#include <QWidget>

#include <optional>

namespace guestwright {

class PlainLabel;
class ThinBar;

/// How many get the mail, of how many who were asked about.
class SendSum : public QWidget
{
    Q_OBJECT

public:
    explicit SendSum(QWidget *parent = nullptr);

    /// Nothing: not known yet.
    void setPlan(const std::optional<SendPlan> &plan);

private:
    PlainLabel *m_count;
    PlainLabel *m_countWords;
    PlainLabel *m_others;
    ThinBar *m_bar;
};

} // namespace guestwright
