#include "ui/widgets/headlinenumber.h"

#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

HeadlineNumber::HeadlineNumber(const QString &name, Form form, QWidget *parent)
    : QWidget(parent)
    , m_plainName(name)
    , m_form(form)
    , m_heading(new QHBoxLayout)
    , m_name(new PlainLabel(name, form == Form::Above ? TextSize::Small : TextSize::Normal,
                            form == Form::Above ? Ink::Secondary : Ink::Text))
    , m_value(new PlainLabel(u"–"_s, form == Form::Above ? TextSize::Headline : TextSize::Page))
    , m_sentence(new PlainLabel({}, TextSize::Small, Ink::Secondary))
{
    m_name->setWeight(QFont::Medium);
    m_heading->setSpacing(8);
    m_sentence->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    if (form == Form::Above) {
        m_heading->addWidget(m_name);
        layout->addLayout(m_heading);
        layout->addWidget(m_value);
    } else {
        m_heading->addWidget(m_value);
        m_heading->addWidget(m_name, 1);
        layout->addLayout(m_heading);
    }
    layout->addWidget(m_sentence);
}

void HeadlineNumber::setValue(const QString &value, Ink ink)
{
    m_value->setText(value);
    m_value->setInk(ink);
    if (m_form == Form::Beside) {
        m_name->setInk(ink);
    }
    setAccessibleName(u"%1: %2"_s.arg(m_plainName, value));
}

void HeadlineNumber::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleDescription(sentence);
}

void HeadlineNumber::offerShow(const QString &objectName)
{
    auto *link = new LinkButton(tr("Show"));
    link->setObjectName(objectName);
    link->setAccessibleName(tr("Show: %1").arg(m_plainName));
    m_heading->addWidget(link);
    m_heading->addStretch(1);
    connect(link, &QAbstractButton::clicked, this, &HeadlineNumber::showRequested);
}

} // namespace guestwright
