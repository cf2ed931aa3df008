#include "app/redemption/countries.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

// Countries whose addresses have no postal code, from the country pages of the Universal Postal Union's "Postal
// addressing systems" (upu.int, Addressing S42): where in doubt a country is left out, and its code asked for.
constexpr QStringView withoutPostalCode = u" AE AG AO AW BF BI BJ BS BW BZ CD CF CG CI CK CM DJ DM ER FJ GA GD GM GQ "
                                          u"GY HK KI KM KN KP ML MO MR NR NU QA RW SB "
                                          "SC SL SR ST SX SY TF TG TK TO TV UG VU YE ZW ";

// Countries whose addresses are not delivered without a province or state (same source).
constexpr QStringView withRegion = u" AU BR CA CN IN MX MY US ";

// The names as Qt says them, of the countries that have one in every language of the pages; elsewhere it is English.
[[maybe_unused]] constexpr std::array countryNames{
    QT_TRANSLATE_NOOP("Countries", "Albania"),
    QT_TRANSLATE_NOOP("Countries", "Andorra"),
    QT_TRANSLATE_NOOP("Countries", "Australia"),
    QT_TRANSLATE_NOOP("Countries", "Austria"),
    QT_TRANSLATE_NOOP("Countries", "Belarus"),
    QT_TRANSLATE_NOOP("Countries", "Belgium"),
    QT_TRANSLATE_NOOP("Countries", "Bosnia And Herzegovina"),
    QT_TRANSLATE_NOOP("Countries", "Brazil"),
    QT_TRANSLATE_NOOP("Countries", "Bulgaria"),
    QT_TRANSLATE_NOOP("Countries", "Canada"),
    QT_TRANSLATE_NOOP("Countries", "China"),
    QT_TRANSLATE_NOOP("Countries", "Croatia"),
    QT_TRANSLATE_NOOP("Countries", "Cyprus"),
    QT_TRANSLATE_NOOP("Countries", "Czechia"),
    QT_TRANSLATE_NOOP("Countries", "Denmark"),
    QT_TRANSLATE_NOOP("Countries", "Egypt"),
    QT_TRANSLATE_NOOP("Countries", "Estonia"),
    QT_TRANSLATE_NOOP("Countries", "Finland"),
    QT_TRANSLATE_NOOP("Countries", "France"),
    QT_TRANSLATE_NOOP("Countries", "Germany"),
    QT_TRANSLATE_NOOP("Countries", "Greece"),
    QT_TRANSLATE_NOOP("Countries", "Hungary"),
    QT_TRANSLATE_NOOP("Countries", "Iceland"),
    QT_TRANSLATE_NOOP("Countries", "India"),
    QT_TRANSLATE_NOOP("Countries", "Ireland"),
    QT_TRANSLATE_NOOP("Countries", "Israel"),
    QT_TRANSLATE_NOOP("Countries", "Italy"),
    QT_TRANSLATE_NOOP("Countries", "Japan"),
    QT_TRANSLATE_NOOP("Countries", "Latvia"),
    QT_TRANSLATE_NOOP("Countries", "Liechtenstein"),
    QT_TRANSLATE_NOOP("Countries", "Lithuania"),
    QT_TRANSLATE_NOOP("Countries", "Luxembourg"),
    QT_TRANSLATE_NOOP("Countries", "Malta"),
    QT_TRANSLATE_NOOP("Countries", "Mexico"),
    QT_TRANSLATE_NOOP("Countries", "Moldova"),
    QT_TRANSLATE_NOOP("Countries", "Monaco"),
    QT_TRANSLATE_NOOP("Countries", "Montenegro"),
    QT_TRANSLATE_NOOP("Countries", "Morocco"),
    QT_TRANSLATE_NOOP("Countries", "Netherlands"),
    QT_TRANSLATE_NOOP("Countries", "New Zealand"),
    QT_TRANSLATE_NOOP("Countries", "North Macedonia"),
    QT_TRANSLATE_NOOP("Countries", "Norway"),
    QT_TRANSLATE_NOOP("Countries", "Poland"),
    QT_TRANSLATE_NOOP("Countries", "Portugal"),
    QT_TRANSLATE_NOOP("Countries", "Romania"),
    QT_TRANSLATE_NOOP("Countries", "Russia"),
    QT_TRANSLATE_NOOP("Countries", "San Marino"),
    QT_TRANSLATE_NOOP("Countries", "Serbia"),
    QT_TRANSLATE_NOOP("Countries", "Singapore"),
    QT_TRANSLATE_NOOP("Countries", "Slovakia"),
    QT_TRANSLATE_NOOP("Countries", "Slovenia"),
    QT_TRANSLATE_NOOP("Countries", "South Africa"),
    QT_TRANSLATE_NOOP("Countries", "South Korea"),
    QT_TRANSLATE_NOOP("Countries", "Spain"),
    QT_TRANSLATE_NOOP("Countries", "Sweden"),
    QT_TRANSLATE_NOOP("Countries", "Switzerland"),
    QT_TRANSLATE_NOOP("Countries", "Taiwan"),
    QT_TRANSLATE_NOOP("Countries", "Thailand"),
    QT_TRANSLATE_NOOP("Countries", "Turkey"),
    QT_TRANSLATE_NOOP("Countries", "Ukraine"),
    QT_TRANSLATE_NOOP("Countries", "United Arab Emirates"),
    QT_TRANSLATE_NOOP("Countries", "United Kingdom"),
    QT_TRANSLATE_NOOP("Countries", "United States"),
};

struct PostalShape {
    QStringView countries;
    QStringView pattern;
    QStringView example;
};

// The shapes of codes, same source, for the countries most is sent to; elsewhere anything is taken.
constexpr std::array postalShapes{
    PostalShape{u" AT AU BE BG CH CY DK HU LI LU NO NZ SI ", u"[0-9]{4}", u"1010"},
    PostalShape{u" DE EE ES FI FR HR IT ", u"[0-9]{5}", u"10115"},
    PostalShape{u" CZ GR SE SK ", u"[0-9]{5}", u"110 00"},
    PostalShape{u" PL ", u"[0-9]{5}", u"00-950"},
    PostalShape{u" PT ", u"[0-9]{7}", u"1000-205"},
    PostalShape{u" JP ", u"[0-9]{7}", u"100-0001"},
    PostalShape{u" RO SG IN CN ", u"[0-9]{6}", u"010011"},
    PostalShape{u" NL ", u"[1-9][0-9]{3}[A-Z]{2}", u"1012 AB"},
    PostalShape{u" GB ", u"[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}", u"SW1A 1AA"},
    PostalShape{u" IE ", u"[A-Z][0-9][0-9W][A-Z0-9]{4}", u"D02 AF30"},
    PostalShape{u" CA ", u"[A-Z][0-9][A-Z][0-9][A-Z][0-9]", u"K1A 0B1"},
    PostalShape{u" US ", u"[0-9]{5}([0-9]{4})?", u"20500"},
    PostalShape{u" LV ", u"(LV)?[0-9]{4}", u"LV-1010"},
    PostalShape{u" LT ", u"(LT)?[0-9]{5}", u"LT-01100"},
};

bool lists(QStringView codes, const QString &country)
{
    return country.size() == 2 && codes.contains(QString(u' ' + country + u' '));
}

bool isCountryCode(const QString &code)
{
    return code.size() == 2 && std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

QStringList allCountryCodes()
{
    QStringList codes;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const QString code = QLocale::territoryToCode(static_cast<QLocale::Territory>(i));
        if (isCountryCode(code) && code != u"EU"_s && code != u"UN"_s) {
            codes.append(code);
        }
    }
    return codes;
}

QList<Country> sortedCountries(const QStringList &codes, const PageWords &words)
{
    QList<Country> countries;
    for (const QString &code : codes) {
        if (const QString name = countryName(code, words); !name.isEmpty()) {
            countries.append({code, name});
        }
    }
    const QCollator collator(words.locale());
    std::ranges::sort(countries, [&collator](const Country &one, const Country &other) {
        return collator.compare(one.name, other.name) < 0;
    });
    return countries;
}

} // namespace

QString countryName(const QString &code, const PageWords &words)
{
    const QLocale::Territory territory = isCountryCode(code) ? QLocale::codeToTerritory(code) : QLocale::AnyTerritory;
    if (territory == QLocale::AnyTerritory) {
        return {};
    }
    return words.translate("Countries", QLocale::territoryToString(territory).toUtf8().constData());
}

QList<Country> countriesFor(const QStringList &codes, const PageWords &words)
{
    // All of them are named and sorted once a thread and language.
    thread_local QHash<QString, QList<Country>> all;
    if (!codes.isEmpty()) {
        return sortedCountries(codes, words);
    }
    QList<Country> &known = all[words.language()];
    if (known.isEmpty()) {
        known = sortedCountries(allCountryCodes(), words);
    }
    return known;
}

AddressRules addressRules(const QString &country)
{
    AddressRules rules{.usesPostalCode = !lists(withoutPostalCode, country), .needsRegion = lists(withRegion, country)};
    for (const PostalShape &shape : postalShapes) {
        if (lists(shape.countries, country)) {
            rules.pattern = shape.pattern.toString();
            rules.example = shape.example.toString();
        }
    }
    return rules;
}

bool isPostalCode(const QString &text, const AddressRules &rules)
{
    if (!rules.usesPostalCode) {
        return true;
    }
    QString bare = text.toUpper();
    bare.remove(u' ').remove(u'-');
    return !bare.isEmpty()
        && (rules.pattern.isEmpty()
            || QRegularExpression(QRegularExpression::anchoredPattern(rules.pattern)).match(bare).hasMatch());
}

} // namespace guestwright
