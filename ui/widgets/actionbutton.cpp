#include "ui/widgets/actionbutton.h"

#include "ui/theme/icon.h"
#include "ui/theme/painting.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/primarybutton.h"

#include <QAction>
#include <QToolButton>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

void followAction(QAbstractButton *button, QAction *action, bool withDots)
{
    const auto update = [button, action, withDots] {
        button->setText(withoutMnemonics(buttonWords(*action, withDots)));
        button->setAccessibleName(buttonWords(*action, false));
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible() || !button->parentWidget());
    };
    button->setText(withoutMnemonics(buttonWords(*action, withDots)));
    button->setAccessibleName(buttonWords(*action, false));
    button->setEnabled(action->isEnabled());
    button->setObjectName(action->objectName().chopped(6) + u"Button"_s);
    if (!action->shortcut().isEmpty()) {
        button->setToolTip(plainToolTip(action->shortcut().toString(QKeySequence::NativeText)));
    }
    QObject::connect(action, &QAction::changed, button, update);
    QObject::connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
}

} // namespace

QString buttonWords(const QAction &action, bool withDots)
{
    QString words = action.text();
    words.remove(u'&');
    return withDots || !words.endsWith(u'…') ? words : words.chopped(1);
}

PrimaryButton *primaryButton(QAction *action, const QString &iconName)
{
    auto *button = new PrimaryButton({}, iconName);
    followAction(button, action, false);
    return button;
}

QPushButton *outlinedButton(QAction *action)
{
    auto *button = new QPushButton;
    button->setIcon(action->icon());
    button->setAutoDefault(false);
    followAction(button, action, false);
    return button;
}

QToolButton *quietButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setIcon(action->icon());
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    followAction(button, action, true);
    return button;
}

QToolButton *iconButton(const QString &iconName, const QString &name, const QString &objectName)
{
    auto *button = new QToolButton;
    button->setIcon(themeIcon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(plainToolTip(name));
    button->setObjectName(objectName);
    return button;
}

} // namespace guestwright
