#include "app/desktop/lastfolder.h"

#include <QDir>
#include <QFileDialog>
#include <QSettings>

namespace guestwright {

using namespace Qt::StringLiterals;

void startInLastFolder(QFileDialog &dialog)
{
    const QString lastFolderKey = u"files/folder"_s;
    const QString last = QSettings().value(lastFolderKey).toString();
    const bool isKnown = !last.isEmpty() && QDir(last).exists();
    dialog.setDirectory(isKnown ? last : QDir::homePath());
    QObject::connect(&dialog, &QFileDialog::accepted, &dialog,
                     [&dialog, lastFolderKey] { QSettings().setValue(lastFolderKey, dialog.directory().path()); });
}

} // namespace guestwright
