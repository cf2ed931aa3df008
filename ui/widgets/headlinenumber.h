#pragma once

#include "ui/theme/colors.h"

#include <QWidget>

namespace guestwright {

class PlainLabel;

/// A number with its name and a sentence that explains it.
class HeadlineNumber : public QWidget
{
    Q_OBJECT

public:
    /// Above: the name over a number of 30 px (Overview). Beside: "184 new" with a number of 22 px (totals of an
    /// import).
    enum class Form { Above, Beside };

    explicit HeadlineNumber(const QString &name, Form form = Form::Above, QWidget *parent = nullptr);

    /// A dash stands for a number not known yet, never 0.
    void setValue(const QString &value, Ink ink = Ink::Text);
    void setSentence(const QString &sentence);

private:
    QString m_plainName;
    Form m_form;
    PlainLabel *m_name;
    PlainLabel *m_value;
    PlainLabel *m_sentence;
};

} // namespace guestwright
