#include "app/desktop/placememory.h"

#include <QCryptographicHash>
#include <QSettings>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString placeKey(const QString &workspace, const QString &name)
{
    const QByteArray hash = QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"places/%1/%2"_s.arg(QString::fromLatin1(hash), name);
}

} // namespace

void rememberPlace(const QString &workspace, const RememberedPlace &remembered)
{
    QSettings settings;
    settings.setValue(placeKey(workspace, u"kind"_s), int(remembered.place.kind));
    settings.setValue(placeKey(workspace, u"id"_s), remembered.place.id);
    settings.setValue(placeKey(workspace, u"tab"_s), remembered.tab);
}

RememberedPlace rememberedPlace(const QString &workspace)
{
    const QSettings settings;
    return {.place = {.kind = Place::Kind(settings.value(placeKey(workspace, u"kind"_s), 0).toInt()),
                      .id = settings.value(placeKey(workspace, u"id"_s), 0).toLongLong()},
            .tab = settings.value(placeKey(workspace, u"tab"_s), 0).toInt()};
}

} // namespace guestwright
