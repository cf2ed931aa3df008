#include "app/mail/markdown.h"

#include <QUrl>

#include <md4c.h>

#include <algorithm>
#include <array>
#include <utility>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QByteArray escapedHtml(QByteArrayView text)
{
    return QString::fromUtf8(text).toHtmlEscaped().toUtf8();
}

// "&amp;" as the character it stands for; names nobody types into a description stay as they are.
QByteArray decodedEntity(QByteArrayView entity)
{
    static constexpr std::array<std::pair<const char *, const char *>, 8> named{{{"&amp;", "&"},
                                                                                 {"&lt;", "<"},
                                                                                 {"&gt;", ">"},
                                                                                 {"&quot;", "\""},
                                                                                 {"&nbsp;", "\u00a0"},
                                                                                 {"&colon;", ":"},
                                                                                 {"&copy;", "\u00a9"},
                                                                                 {"&euro;", "\u20ac"}}};
    for (const auto &[name, text] : named) {
        if (entity == QByteArrayView(name)) {
            return text;
        }
    }
    if (!entity.startsWith("&#")) {
        return entity.toByteArray();
    }
    const QByteArray number = entity.sliced(2).chopped(1).toByteArray();
    const bool isHex = number.startsWith('x') || number.startsWith('X');
    const uint code = isHex ? number.mid(1).toUInt(nullptr, 16) : number.toUInt();
    const bool isCharacter = code >= 0x20 && code < 0x110000 && (code < 0xd800 || code > 0xdfff);
    const auto character = static_cast<char32_t>(isCharacter ? code : 0xfffd);
    return QString::fromUcs4(&character, 1).toUtf8();
}

QByteArray attributeText(const MD_ATTRIBUTE &attribute)
{
    QByteArray text;
    for (int i = 0; attribute.substr_offsets[i] < attribute.size; ++i) {
        const QByteArrayView part(attribute.text + attribute.substr_offsets[i],
                                  attribute.substr_offsets[i + 1] - attribute.substr_offsets[i]);
        text += attribute.substr_types[i] == MD_TEXT_ENTITY ? decodedEntity(part) : part.toByteArray();
    }
    return text;
}

/// Receives what md4c finds; one of the two renderers below.
class MarkdownSink
{
public:
    virtual ~MarkdownSink() = default;
    virtual void block(MD_BLOCKTYPE type, void *detail, bool isStart) = 0;
    virtual void span(MD_SPANTYPE type, void *detail, bool isStart) = 0;
    virtual void text(MD_TEXTTYPE type, QByteArrayView text) = 0;

    QByteArray out;
};

class MarkdownHtml final : public MarkdownSink
{
public:
    explicit MarkdownHtml(const MarkdownStyle &style) : m_style(style) { }

    void block(MD_BLOCKTYPE type, void *detail, bool isStart) override
    {
        switch (type) {
        case MD_BLOCK_P:
            out += isStart ? m_style.paragraph : QByteArray("</p>\n");
            break;
        case MD_BLOCK_H:
            out += isStart ? m_style.paragraph + "<strong>" : QByteArray("</strong></p>\n");
            break;
        case MD_BLOCK_UL:
            out += isStart ? "<ul>\n" : "</ul>\n";
            break;
        case MD_BLOCK_OL:
            out += isStart
                ? "<ol start=\"" + QByteArray::number(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start) + "\">\n"
                : QByteArray("</ol>\n");
            break;
        case MD_BLOCK_LI:
            out += isStart ? m_style.listItem : QByteArray("</li>\n");
            break;
        case MD_BLOCK_QUOTE:
            out += isStart ? "<blockquote>\n" : "</blockquote>\n";
            break;
        case MD_BLOCK_CODE:
            out += isStart ? "<pre>" : "</pre>\n";
            break;
        case MD_BLOCK_HR:
            out += isStart ? "<hr>\n" : "";
            break;
        default:
            break;
        }
    }

    void span(MD_SPANTYPE type, void *detail, bool isStart) override
    {
        switch (type) {
        case MD_SPAN_EM:
            out += isStart ? "<em>" : "</em>";
            break;
        case MD_SPAN_STRONG:
            out += isStart ? "<strong>" : "</strong>";
            break;
        case MD_SPAN_CODE:
            out += isStart ? "<code>" : "</code>";
            break;
        case MD_SPAN_A: {
            const QByteArray url = attributeText(static_cast<MD_SPAN_A_DETAIL *>(detail)->href);
            if (isAllowedUrl(QString::fromUtf8(url))) {
                out += isStart ? m_style.link + escapedHtml(url) + "\">" : QByteArray("</a>");
            }
            break;
        }
        default:
            break;
        }
    }

    void text(MD_TEXTTYPE type, QByteArrayView text) override
    {
        if (type == MD_TEXT_BR) {
            out += "<br>\n";
        } else if (type == MD_TEXT_SOFTBR) {
            out += '\n';
        } else {
            out += escapedHtml(type == MD_TEXT_ENTITY ? QByteArrayView(decodedEntity(text)).toByteArray()
                                                      : text.toByteArray());
        }
    }

private:
    const MarkdownStyle &m_style;
};

class MarkdownText final : public MarkdownSink
{
public:
    void block(MD_BLOCKTYPE type, void *detail, bool isStart) override
    {
        switch (type) {
        case MD_BLOCK_P:
        case MD_BLOCK_H:
        case MD_BLOCK_CODE:
            out += isStart ? "" : "\n\n";
            break;
        case MD_BLOCK_OL:
        case MD_BLOCK_UL:
            m_number = type == MD_BLOCK_OL && isStart
                ? static_cast<int>(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start)
                : -1;
            out += !isStart && !out.endsWith("\n\n") ? "\n" : "";
            break;
        case MD_BLOCK_LI:
            if (isStart) {
                out += out.isEmpty() || out.endsWith('\n') ? "" : "\n";
                out += m_number >= 0 ? QByteArray::number(m_number++) + ". " : QByteArray("- ");
            } else {
                out += out.endsWith('\n') ? "" : "\n";
            }
            break;
        case MD_BLOCK_HR:
            out += isStart ? "----\n\n" : "";
            break;
        default:
            break;
        }
    }

    void span(MD_SPANTYPE type, void *detail, bool isStart) override
    {
        if (type != MD_SPAN_A) {
            return;
        }
        if (isStart) {
            m_linkStart = out.size();
            return;
        }
        const QByteArray url = attributeText(static_cast<MD_SPAN_A_DETAIL *>(detail)->href);
        if (out.sliced(m_linkStart) != url && isAllowedUrl(QString::fromUtf8(url))) {
            out += " <" + url + '>';
        }
    }

    void text(MD_TEXTTYPE type, QByteArrayView text) override
    {
        if (type == MD_TEXT_BR) {
            out += '\n';
        } else if (type == MD_TEXT_SOFTBR) {
            out += ' ';
        } else {
            out += type == MD_TEXT_ENTITY ? decodedEntity(text) : text.toByteArray();
        }
    }

private:
    int m_number = -1;
    qsizetype m_linkStart = 0;
};

void renderMarkdown(const QString &markdown, MarkdownSink &sink)
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *user) {
        static_cast<MarkdownSink *>(user)->block(type, detail, true);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *detail, void *user) {
        static_cast<MarkdownSink *>(user)->block(type, detail, false);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *user) {
        static_cast<MarkdownSink *>(user)->span(type, detail, true);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *detail, void *user) {
        static_cast<MarkdownSink *>(user)->span(type, detail, false);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *user) {
        static_cast<MarkdownSink *>(user)->text(type, QByteArrayView(text, size));
        return 0;
    };
    const QByteArray utf8 = markdown.toUtf8();
    md_parse(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), &parser, &sink);
}

} // namespace

QByteArray markdownToHtml(const QString &markdown, const MarkdownStyle &style)
{
    MarkdownHtml html(style);
    renderMarkdown(markdown, html);
    return html.out.trimmed();
}

QString markdownToText(const QString &markdown)
{
    MarkdownText text;
    renderMarkdown(markdown, text);
    return QString::fromUtf8(text.out.trimmed());
}

bool isAllowedUrl(const QString &url)
{
    const bool hasControls = std::ranges::any_of(url, [](QChar c) { return c.unicode() <= 0x20 || c == u'\x7f'; });
    const QUrl parsed(url, QUrl::StrictMode);
    if (hasControls || !parsed.isValid()) {
        return false;
    }
    const QString scheme = parsed.scheme();
    return ((scheme == "https"_L1 || scheme == "http"_L1) && !parsed.host().isEmpty())
        || (scheme == "mailto"_L1 && parsed.path().contains(u'@'));
}

} // namespace guestwright
