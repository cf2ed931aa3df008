#pragma once

#include "app/desktop/session.h"
#include "app/images/pageimage.h"

#include <functional>

class QWidget;

namespace guestwright {

/// Asks over that window for a picture file, makes it ready for pages and keeps it in the workspace. Answers once,
/// when a file was chosen, unless the context is gone by then.
void choosePagePicture(Session &session, QObject *context, QWidget *over, const QString &title,
                       const QString &objectName, const std::function<void(const Result<PageImage> &)> &answer);

/// The bytes of a picture of the workspace; none where there is none.
[[nodiscard]] QByteArray pagePicture(Database &db, const QString &sha256);

} // namespace guestwright
