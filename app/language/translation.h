#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

namespace guestwright {

/// The languages the program speaks, as codes: "en", "de". English comes first and is spoken where none other fits.
[[nodiscard]] QStringList spokenLanguages();

/// The language that was chosen, or, where nothing was (or nothing that is spoken), the first of the wanted ones that
/// is spoken. Wanted ones are names like "de-AT", "de_AT.UTF-8" or "de".
[[nodiscard]] QString languageFor(const QString &choice, const QStringList &wanted);

/// How dates and numbers are written in that language: as on this computer, if it speaks that language too.
[[nodiscard]] QLocale localeFor(const QString &language);

/// Makes the program speak: installs the texts of one language, Qt's own among them, and the way its dates and numbers
/// are written. For the thread of the application; windows that are made already keep their words.
class Translation
{
public:
    Translation() = default;
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

    /// `choice` is one of spokenLanguages(), or empty: what the computer speaks.
    void speak(const QString &choice);
    /// The same for a given order of what is wanted.
    void speak(const QString &choice, const QStringList &wanted);
    [[nodiscard]] const QString &language() const { return m_language; }

private:
    void leave();

    QTranslator m_english; ///< below the others: plurals of what is not translated
    QTranslator m_own;
    QTranslator m_qt;
    QString m_language;
};

} // namespace guestwright
