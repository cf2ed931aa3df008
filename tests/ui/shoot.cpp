#include "tests/ui/shoot.h"

#include "ui/theme/colors.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace guestwright::test {

namespace {

double shareOf(const QImage &picture, const QColor &color)
{
    qint64 found = 0;
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        found += std::count(line, line + picture.width(), color.rgb());
    }
    return double(found) / qMax(1.0, double(picture.width()) * picture.height());
}

bool isPartOf(const QWidget &widget)
{
    const QObject *parent = widget.parent();
    return qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const QComboBox *>(parent) || widget.objectName().startsWith(u"qt_"_s);
}

QString nameOf(const QWidget *widget)
{
    while (widget && isPartOf(*widget)) {
        widget = widget->parentWidget();
    }
    return widget ? widget->objectName() : QString();
}

} // namespace

bool shoot(const QString &name, const std::function<std::unique_ptr<QWidget>()> &make)
{
    const QDir folder(qEnvironmentVariable("GUESTWRIGHT_SCREENSHOTS", QDir::current().filePath(u"screenshots"_s)));
    bool seen = folder.mkpath(u"."_s);
    for (const Theme theme : {Theme::Dark, Theme::Light}) {
        applyTheme(*qApp, theme);
        const auto widget = make();
        widget->show();
        QCoreApplication::processEvents();
        const QImage picture = widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const bool dark = theme == Theme::Dark;
        const Colors &colors = dark ? darkColors() : lightColors();
        seen = picture.save(folder.filePath(name + (dark ? u"-dark.png"_s : u"-light.png"_s))) && seen
            && shareOf(picture, colors.base) + shareOf(picture, colors.raised) > 0.2;
    }
    return seen;
}

bool showActive(QWidget &window)
{
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

bool tabTo(QWidget &window, const QString &objectName)
{
    for (int step = 0; step < 100; ++step) {
        if (nameOf(window.focusWidget()) == objectName) {
            return true;
        }
        QTest::keyClick(&window, Qt::Key_Tab);
    }
    return false;
}

QStringList tabOrder(QWidget &window)
{
    QStringList order;
    const QWidget *first = window.focusWidget();
    do {
        order << nameOf(window.focusWidget());
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    } while (window.focusWidget() != first && order.size() < 100);
    return order;
}

QStringList unnamedWidgets(const QWidget &window)
{
    QStringList unnamed;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isUsed = button || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget);
        const bool inView = qobject_cast<const QAbstractItemView *>(widget->parentWidget());
        const bool spoken = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        if (isUsed && !inView && !isPartOf(*widget) && !widget->window()->windowFlags().testFlag(Qt::Popup)
            && (widget->objectName().isEmpty() || !spoken)) {
            unnamed << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        }
    }
    return unnamed;
}

} // namespace guestwright::test
