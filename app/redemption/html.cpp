#include "app/redemption/html.h"

#include "app/mail/markdown.h"

#include <array>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString escapedText(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\'', u"&#39;"_s);
}

} // namespace

Html Html::escaped(const QString &text)
{
    return Html(escapedText(text));
}

Html Html::sentence(const QString &pattern, std::initializer_list<Html> values)
{
    QString out;
    qsizetype from = 0;
    for (qsizetype at = pattern.indexOf(u'%'); at >= 0; at = pattern.indexOf(u'%', at + 1)) {
        const int number = at + 1 < pattern.size() ? pattern.at(at + 1).digitValue() : -1;
        if (number < 1 || number > int(values.size())) {
            continue;
        }
        out += escapedText(pattern.sliced(from, at - from)) + (values.begin() + number - 1)->text();
        from = at + 2;
    }
    return Html(out + escapedText(pattern.sliced(from)));
}

Html link(const QString &url, const Html &words)
{
    const bool isOurs = url.startsWith(u'/') && !url.startsWith(u"//"_s);
    return isOurs || isAllowedUrl(url)
        ? Html::markup(u"<a href=\"%1\">"_s.arg(escapedText(url)) + words.text() + u"</a>"_s)
        : words;
}

} // namespace guestwright
