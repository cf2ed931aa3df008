#include "ui/widgets/keptlayout.h"

#include "ui/widgets/datatable.h"

#include <QSettings>

namespace guestwright {

using namespace Qt::StringLiterals;

void keepTableLayout(DataTable &table, const QString &name, int version)
{
    const QString key = u"tables/%1"_s.arg(name);
    table.restoreLayout(QSettings().value(key).toByteArray(), version);
    QObject::connect(&table, &DataTable::layoutEdited, &table,
                     [&table, key, version] { QSettings().setValue(key, table.saveLayout(version)); });
}

} // namespace guestwright
