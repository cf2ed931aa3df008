#include "ui/widgets/fielderror.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

FieldError::FieldError(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_words(new PlainLabel({}, TextSize::Small, Ink::Bad))
{
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new IconLabel(u"triangle-alert"_s, 14, Ink::Bad), 0, Qt::AlignTop);
    layout->addWidget(m_words, 1);
    hide();
}

void FieldError::setWords(const QString &words)
{
    m_words->setText(words);
    setAccessibleName(words);
    if (m_field) {
        m_field->setAccessibleDescription(words);
    }
    setVisible(!words.isEmpty());
    if (!words.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString FieldError::words() const
{
    return m_words->text();
}

} // namespace guestwright
