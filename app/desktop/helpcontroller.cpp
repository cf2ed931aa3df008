#include "app/desktop/helpcontroller.h"

#include "ui/actions.h"
#include "ui/help/helppages.h"
#include "ui/help/helpwindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace guestwright {

HelpController::HelpController(Actions &actions)
{
    connect(actions.help, &QAction::triggered, this, &HelpController::openForFocus);
    connect(actions.helpContents, &QAction::triggered, this, [this] { open(helpPages().constFirst()); });
    qApp->installEventFilter(this);
}

HelpController::~HelpController() = default;

void HelpController::open(const QString &page)
{
    if (!m_window) {
        m_window = std::make_unique<HelpWindow>();
    }
    m_window->open(page);
}

void HelpController::close()
{
    if (m_window) {
        m_window->close();
    }
}

void HelpController::openForFocus()
{
    const QWidget *focus = QApplication::focusWidget();
    const QWidget *asked = focus ? focus : QApplication::activeWindow();
    if (!m_window || !asked || asked->window() != m_window.get()) {
        open(helpPageFor(asked));
    }
}

bool HelpController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType()) {
        return QObject::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier) {
        return QObject::eventFilter(watched, event);
    }
    openForFocus();
    return true;
}

} // namespace guestwright
