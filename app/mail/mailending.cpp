#include "app/mail/mailending.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString withLastElement(const QString &html, const QString &element)
{
    if (html.isEmpty()) {
        return {};
    }
    const qsizetype body = html.lastIndexOf("</body>"_L1, -1, Qt::CaseInsensitive);
    return body < 0 ? html + element : html.first(body) + element + html.sliced(body);
}

} // namespace

QString withLastLine(const QString &text, const QString &line)
{
    const QString ended = text.endsWith(u'\n') ? text : text + u'\n';
    const bool isSigned = ended.contains("\n-- \n"_L1);
    return ended + (isSigned ? QString() : u"\n-- \n"_s) + line + u'\n';
}

QString withLastLink(const QString &html, const QString &words, const QString &url)
{
    return withLastElement(html,
                           u"<p class=\"soft\" style=\"margin:0;padding:16px 20px;text-align:center;font-family:"
                           "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif;"
                           "font-size:14px;line-height:21px;color:#5c5f68\"><a href=\"%1\" style=\"color:#5c5f68\">%2"
                           "</a></p>\n"_s.arg(url.toHtmlEscaped(), words.toHtmlEscaped()));
}

QString withHiddenPicture(const QString &html, const QString &url)
{
    return withLastElement(html,
                           u"<img src=\"%1\" width=\"1\" height=\"1\" alt=\"\" style=\"display:block;border:0;"
                           "width:1px;height:1px\">\n"_s.arg(url.toHtmlEscaped()));
}

} // namespace guestwright
