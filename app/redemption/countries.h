#pragma once

#include "app/redemption/pagewords.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace guestwright {

/// A country by its ISO 3166-1 alpha-2 code.
struct Country {
    QString code;
    QString name;
};

/// Those that a campaign ships to, or all where it names none, in the order of their names.
[[nodiscard]] QList<Country> countriesFor(const QStringList &codes, const PageWords &words);
/// Its name in that language; empty for what is no country.
[[nodiscard]] QString countryName(const QString &code, const PageWords &words);

/// What addresses of a country need beyond name, street and town.
struct AddressRules {
    bool usesPostalCode = true;
    QString pattern; ///< a regular expression for the whole of it, blanks and hyphens left out; empty: anything
    QString example;
    bool needsRegion = false;
};
[[nodiscard]] AddressRules addressRules(const QString &country);

/// Whether it may be a postal code there.
[[nodiscard]] bool isPostalCode(const QString &text, const AddressRules &rules);

} // namespace guestwright
