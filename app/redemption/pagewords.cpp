#include "app/redemption/pagewords.h"

#include "app/mail/mailwords.h"
#include "models/mail/maillanguage.h"

#include <QTranslator>

#include <map>
#include <memory>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QTranslator> textsIn(const QString &language)
{
    auto texts = std::make_unique<QTranslator>();
    return texts->load(u"guestwright_"_s + language, u":/translations"_s) ? std::move(texts) : nullptr;
}

/// Loaded once; only read afterwards. Null where there are none.
const QTranslator *pageTranslator(const QString &language)
{
    static const auto all = [] {
        std::map<QString, std::unique_ptr<QTranslator>> loaded;
        for (const QString &known : mailLanguages()) {
            loaded[known] = textsIn(known);
        }
        return loaded;
    }();
    const auto found = all.find(language);
    return found == all.end() ? nullptr : found->second.get();
}

} // namespace

PageWords::PageWords(const QString &language)
    : m_language(isMailLanguage(language) ? language : mailLanguages().first())
    , m_locale(MailWords::in(m_language).locale)
{ }

QString PageWords::translate(const char *context, const char *text, const char *comment, int n) const
{
    const QTranslator *texts = pageTranslator(m_language);
    QString said = texts ? texts->translate(context, text, comment, n) : QString();
    if (said.isEmpty()) {
        said = QString::fromUtf8(text);
    }
    const QString number = m_locale.toString(n); // "%Ln" is what the files of texts write
    return n < 0 ? said : said.replace(u"%Ln"_s, number).replace(u"%n"_s, number);
}

} // namespace guestwright
