#include "app/desktop/desktophost.h"

#include "ui/actions.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>

#include <utility>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QString languageKey = u"window/language"_s;

} // namespace

QString chosenLanguage()
{
    return QSettings().value(languageKey).toString();
}

DesktopHost::DesktopHost(Translation &translation, std::function<Instant()> now)
    : m_translation(translation)
    , m_now(std::move(now))
{
    make();
}

DesktopHost::~DesktopHost() = default;

void DesktopHost::make()
{
    m_desktop = std::make_unique<Desktop>(m_now);
    const QActionGroup *languages = m_desktop->actions().language;
    for (QAction *choice : languages->actions()) {
        choice->setChecked(choice->data().toString() == chosenLanguage());
    }
    connect(languages, &QActionGroup::triggered, this,
            [this](const QAction *choice) { choose(choice->data().toString()); });
}

void DesktopHost::start(const QString &workspace, std::unique_ptr<WindowClaim> claim)
{
    m_desktop->start(workspace, std::move(claim));
}

void DesktopHost::choose(const QString &language)
{
    QSettings().setValue(languageKey, language);
    if (languageFor(language, QLocale::system().uiLanguages()) == m_translation.language()) {
        return;
    }
    // Closing ends what is under way, as at the end of the program; the window may stay for that until it is done.
    QApplication::setQuitOnLastWindowClosed(false);
    m_isSending = m_desktop->isSending();
    m_desktop->window().installEventFilter(this);
    m_desktop->window().close();
}

bool DesktopHost::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && watched == &m_desktop->window()) {
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &DesktopHost::rebuild, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void DesktopHost::rebuild()
{
    const std::shared_ptr<Workspace> workspace = m_desktop->session().workspace();
    const Place place = m_desktop->window().place();
    const QActionGroup *tabs = m_desktop->actions().tabs;
    const qsizetype tab = tabs->actions().indexOf(tabs->checkedAction());
    m_desktop.reset();
    m_translation.speak(chosenLanguage());
    make();
    m_desktop->goOn(workspace, place);
    Actions &actions = m_desktop->actions();
    if (tab >= 0) {
        actions.tabs->actions().at(tab)->trigger();
    }
    if (std::exchange(m_isSending, false)) {
        actions.sendQueued->trigger();
    }
    QApplication::setQuitOnLastWindowClosed(true);
}

} // namespace guestwright
