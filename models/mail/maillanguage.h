#pragma once

#include <QString>
#include <QStringList>

namespace guestwright {

/// The languages the program's own mails are written in, as codes: "en", "de".
[[nodiscard]] QStringList mailLanguages();

/// Whether there are mails in that language.
[[nodiscard]] bool isMailLanguage(const QString &language);

/// What a new campaign's mails are written in: what its manager speaks, if there are mails in it.
[[nodiscard]] QString usualMailLanguage();

} // namespace guestwright
