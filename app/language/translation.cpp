#include "app/language/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QString english = u"en"_s;
const QString textFolder = u":/translations"_s;

QString languagePart(const QString &name)
{
    return name.section(u'_', 0, 0).section(u'-', 0, 0).section(u'.', 0, 0).toLower();
}

/// The environment may set the words of the program apart from its dates (LANGUAGE=de LC_TIME=C).
bool namesMonthsIn(const QLocale &system, const QString &language)
{
    const QLocale own(QLocale(language).language(), system.territory());
    return system.monthName(12) == own.monthName(12);
}

} // namespace

QStringList spokenLanguages()
{
    return {english, u"de"_s};
}

QString languageFor(const QString &choice, const QStringList &wanted)
{
    const QStringList spoken = spokenLanguages();
    if (spoken.contains(choice)) {
        return choice;
    }
    for (const QString &name : wanted) {
        if (spoken.contains(languagePart(name))) {
            return languagePart(name);
        }
    }
    return english;
}

QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    const bool speaksC = system.language() == QLocale::C && language == english;
    if (speaksC || (languagePart(system.name()) == language && namesMonthsIn(system, language))) {
        return system;
    }
    return language == english ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language);
}

Translation::~Translation()
{
    leave();
}

void Translation::leave()
{
    for (QTranslator *texts : {&m_own, &m_qt, &m_english}) {
        QCoreApplication::removeTranslator(texts);
    }
}

void Translation::speak(const QString &choice)
{
    speak(choice, QLocale::system().uiLanguages());
}

void Translation::speak(const QString &choice, const QStringList &wanted)
{
    leave();
    m_language = languageFor(choice, wanted);
    QLocale::setDefault(localeFor(m_language));
    if (m_english.load(u"guestwright_en"_s, textFolder)) {
        QCoreApplication::installTranslator(&m_english);
    }
    if (m_language == english) {
        return;
    }
    if (m_qt.load(u"qtbase_"_s + m_language, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    if (m_own.load(u"guestwright_"_s + m_language, textFolder)) {
        QCoreApplication::installTranslator(&m_own);
    }
}

} // namespace guestwright
