#include "ui/widgets/keptsize.h"

#include <QScreen>
#include <QSettings>
#include <QWidget>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString sizeKey(const QWidget &dialog)
{
    return u"dialogs/%1"_s.arg(dialog.objectName());
}

} // namespace

void restoreKeptSize(QWidget &dialog)
{
    const QSize kept = QSettings().value(sizeKey(dialog)).toSize();
    const QSize room = dialog.screen()->availableGeometry().size();
    const QSize wanted = kept.isValid() ? kept.expandedTo(dialog.minimumSizeHint()) : dialog.size();
    if (dialog.testAttribute(Qt::WA_Resized) || kept.isValid()) { // otherwise it takes what it needs by itself
        dialog.resize(wanted.boundedTo(room));
    }
}

void keepSize(const QWidget &dialog)
{
    if (!dialog.objectName().isEmpty()) {
        QSettings().setValue(sizeKey(dialog), dialog.size());
    }
}

} // namespace guestwright
