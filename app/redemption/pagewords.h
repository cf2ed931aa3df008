#pragma once

#include <QLocale>
#include <QString>

namespace guestwright {

/// The language of one campaign's pages, whatever the server or its manager speaks. From any thread.
class PageWords
{
public:
    /// English where there are no texts in that language.
    explicit PageWords(const QString &language);

    /// The text in that language; `n` goes in for %n. Named as in QCoreApplication, so that lupdate finds the texts.
    [[nodiscard]] QString translate(const char *context, const char *text, const char *comment = nullptr,
                                    int n = -1) const;
    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

private:
    QString m_language;
    QLocale m_locale; ///< how dates are written and countries are called
};

} // namespace guestwright
