#include "ui/mail/recipientpicker.h"

#include "ui/forms/form.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace guestwright {

RecipientPicker::RecipientPicker(QWidget *parent)
    : QWidget(parent)
    , m_previous(iconButton(u"chevron-left"_s, tr("Previous Recipient"), u"previousRecipientButton"_s))
    , m_next(iconButton(u"chevron-right"_s, tr("Next Recipient"), u"nextRecipientButton"_s))
    , m_name(new PlainLabel)
    , m_place(new PlainLabel({}, TextSize::Small, Ink::Hint))
    , m_field(new SearchField(tr("Find a recipient")))
{
    m_name->setObjectName(u"recipientLabel"_s);
    m_name->setWeight(QFont::Medium);
    m_name->setElided(true);
    m_place->setObjectName(u"recipientPlaceLabel"_s);
    nameWidget(*m_field, u"recipientSearchField"_s, tr("Find a recipient"));
    m_field->setMinimumWidth(120);
    m_field->setMaximumWidth(180);
    // Not as the buttons' own shortcuts, which wait for an animation: a key that is held pages on.
    for (const auto &[key, by] : {std::pair(Qt::Key_PageUp, -1), std::pair(Qt::Key_PageDown, 1)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { step(by); });
    }
    auto *names = new QHBoxLayout;
    names->setSpacing(8);
    names->addWidget(m_name, 1);
    names->addWidget(m_place);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addSpacing(4);
    layout->addLayout(names, 1);
    layout->addSpacing(4);
    layout->addWidget(m_field);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_field, &SearchField::searchChanged, this, &RecipientPicker::find);
    m_field->installEventFilter(this);
    showPerson({}, 0, 0);
}

void RecipientPicker::begin(const QString &search, qint64 position)
{
    m_search = search;
    m_position = position;
    const QSignalBlocker quiet(m_field);
    m_field->setText(search);
}

void RecipientPicker::showPerson(const QString &person, qint64 position, qint64 total)
{
    const QLocale locale;
    m_person = person;
    m_position = position;
    m_total = total;
    m_name->setText(!person.isEmpty() ? person : m_search.isEmpty() ? QString() : tr("Nobody matches"));
    m_place->setText(total > 0              ? tr("%1 of %2").arg(locale.toString(position + 1), locale.toString(total))
                         : person.isEmpty() ? QString()
                                            : tr("an example: nobody is invited yet"));
    m_previous->setEnabled(position > 0);
    m_next->setEnabled(position + 1 < total);
}

bool RecipientPicker::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = watched == m_field && event->type() == QEvent::KeyPress;
    const int key = isKey ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT m_field->returnPressed(); // and no dialog's default button
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RecipientPicker::step(qint64 by)
{
    const qint64 next = qBound<qint64>(0, m_position + by, qMax<qint64>(0, m_total - 1));
    if (std::exchange(m_position, next) != next) {
        Q_EMIT wanted();
    }
}

void RecipientPicker::find(const QString &text)
{
    m_search = text.trimmed();
    m_position = 0;
    Q_EMIT wanted();
}

} // namespace guestwright
