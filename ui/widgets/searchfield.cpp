#include "ui/widgets/searchfield.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>
#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;

namespace guestwright {

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent), m_pause(new QTimer(this))
{
    setFont(themeFont(TextSize::Small));
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    if (auto *clear = findChild<QToolButton *>()) {
        clear->setAccessibleName(tr("Clear the search"));
    }
    addAction(themeIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_pause->setSingleShot(true);
    m_pause->setInterval(std::chrono::milliseconds(150));
    connect(m_pause, &QTimer::timeout, this, &SearchField::announce);
    connect(this, &QLineEdit::textChanged, this,
            [this](const QString &text) { text.isEmpty() ? announce() : m_pause->start(); });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::announce);
}

void SearchField::reset()
{
    m_announced.clear();
    clear();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QLineEdit::keyPressEvent(event);
    } else if (text().isEmpty()) {
        Q_EMIT left();
    } else {
        clear();
    }
}

void SearchField::announce()
{
    m_pause->stop();
    if (text() != m_announced) {
        m_announced = text();
        Q_EMIT searchChanged(m_announced);
    }
}

} // namespace guestwright
