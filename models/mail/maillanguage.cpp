#include "models/mail/maillanguage.h"

#include <QLocale>

namespace guestwright {

using namespace Qt::StringLiterals;

QStringList mailLanguages()
{
    return {u"en"_s, u"de"_s};
}

bool isMailLanguage(const QString &language)
{
    return mailLanguages().contains(language);
}

QString usualMailLanguage()
{
    const QString spoken = QLocale().name().section(u'_', 0, 0);
    return isMailLanguage(spoken) ? spoken : mailLanguages().first();
}

} // namespace guestwright
