#pragma once

#include "ui/theme/colors.h"

#include <QWidget>

class QHBoxLayout;

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
    /// Offers to show what was counted, beside the name.
    void offerShow(const QString &objectName);

Q_SIGNALS:
    void showRequested();

private:
    QString m_plainName;
    Form m_form;
    QHBoxLayout *m_heading;
    PlainLabel *m_name;
    PlainLabel *m_value;
    PlainLabel *m_sentence;
};

} // namespace guestwright
