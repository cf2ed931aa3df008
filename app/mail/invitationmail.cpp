#include "app/mail/invitationmail.h"

#include "app/mail/headerwriter.h"
#include "app/mail/mailending.h"
#include "app/mail/mailwords.h"
#include "app/mail/markdown.h"
#include "app/mail/textwrap.h"
#include "models/core/accentcolor.h"

#include <kainjow/mustache.hpp>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

namespace mustache = kainjow::mustache;

// As in the template, so that the description looks like the paragraphs around it.
constexpr char mailFont[] = "font-family:-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, Helvetica, Arial, "
                            "sans-serif;font-size:17px;line-height:26px;color:#191a1d\">";

MarkdownStyle mailStyle()
{
    return {.paragraph = QByteArray("<p class=\"ink\" style=\"margin:0 0 16px;") + mailFont,
            .listItem = QByteArray("<li class=\"ink\" style=\"margin:0 0 8px;") + mailFont,
            .link = "<a class=\"url\" style=\"color:#3c3f47\" href=\""};
}

QString firstNameOf(const QString &name)
{
    return name.simplified().section(u' ', 0, 0);
}

QString allowedUrl(const QString &url)
{
    return isAllowedUrl(url) ? url : QString();
}

// An empty value is false, so that a section can ask for it.
void setField(mustache::data &data, const char *name, const QString &value)
{
    if (value.isEmpty()) {
        data.set(name, mustache::data::type::bool_false);
    } else {
        data.set(name, value.toStdString());
    }
}

// Parsed once, rendered often; escapes for HTML or not at all.
mustache::mustache parseTemplate(const QString &text, bool isHtml)
{
    mustache::mustache parsed(text.toStdString());
    // Not mustache's own escaping: it writes &apos;, which old mail readers show as it stands.
    parsed.set_custom_escape([isHtml](const std::string &value) {
        return isHtml ? QString::fromStdString(value).toHtmlEscaped().replace(u'\'', u"&#39;"_s).toStdString() : value;
    });
    return parsed;
}

QString renderWith(mustache::mustache &parsed, const mustache::data &data)
{
    std::string out;
    parsed.render(data, [&out](const std::string &part) { out += part; });
    return QString::fromStdString(out);
}

} // namespace

struct InvitationRenderer::Parsed {
    explicit Parsed(const MailTemplate &mailTemplate)
        : subject(parseTemplate(mailTemplate.subject, false))
        , text(parseTemplate(mailTemplate.text, false))
        , html(parseTemplate(mailTemplate.html, true))
        , required(requiredFields(mailTemplate))
        , textStopsMails(showsField(mailTemplate.text, u"unsubscribe_url"_s))
        , htmlStopsMails(showsField(mailTemplate.html, u"unsubscribe_url"_s))
    { }

    mustache::data fields(const InvitationMail &values);
    void describe(const QString &markdown);

    mustache::mustache subject;
    mustache::mustache text;
    mustache::mustache html;
    QStringList required;
    bool textStopsMails;
    bool htmlStopsMails;
    QString description; ///< what the two below were made from: usually the same for all recipients
    QString descriptionText;
    QString descriptionHtml;
};

void InvitationRenderer::Parsed::describe(const QString &markdown)
{
    if (markdown != description) {
        description = markdown;
        descriptionText = markdownToText(markdown);
        descriptionHtml = QString::fromUtf8(markdownToHtml(markdown, mailStyle()));
    }
}

mustache::data InvitationRenderer::Parsed::fields(const InvitationMail &values)
{
    describe(values.description);
    mustache::data data;
    setField(data, "accent_fill", accentFill(values.color));
    setField(data, "accent_on", onAccent(values.color));
    setField(data, "button", values.button);
    setField(data, "campaign", values.campaign);
    setField(data, "confirm_address", values.confirmsAddress ? u"yes"_s : QString());
    setField(data, "contact", values.contact);
    setField(data, "description", descriptionText);
    setField(data, "description_html", descriptionHtml);
    setField(data, "first_name", firstNameOf(values.name));
    setField(data, "greeting", MailWords::in(values.language).greetingFor(values.name));
    setField(data, "link", allowedUrl(values.link));
    setField(data, "name", values.name);
    setField(data, "org", values.organizer);
    setField(data, "preheader", values.preheader);
    setField(data, "privacy_url", allowedUrl(values.privacyUrl));
    setField(data, "title", values.title);
    setField(data, "unsubscribe_url", allowedUrl(values.unsubscribeUrl));
    setField(data, "until", values.until);
    mustache::mustache own = parseTemplate(values.subject, false);
    setField(data, "subject", own.is_valid() ? renderWith(own, data) : values.subject);
    return data;
}

InvitationRenderer::InvitationRenderer(const MailTemplate &mailTemplate)
    : m_parsed(std::make_unique<Parsed>(mailTemplate))
{ }

InvitationRenderer::~InvitationRenderer() = default;

RenderedMail InvitationRenderer::render(const InvitationMail &values)
{
    const mustache::data data = m_parsed->fields(values);
    RenderedMail mail{.subject = withoutControls(renderWith(m_parsed->subject, data).simplified()),
                      .text = wrapText(withoutGaps(renderWith(m_parsed->text, data))),
                      .html = renderWith(m_parsed->html, data)};
    const QString stop = allowedUrl(values.unsubscribeUrl);
    const QString &words = MailWords::in(values.language).stopMails;
    if (!stop.isEmpty() && !m_parsed->textStopsMails) {
        mail.text = withLastLine(mail.text, words + u": "_s + stop);
    }
    if (!stop.isEmpty() && !m_parsed->htmlStopsMails) {
        mail.html = withLastLink(mail.html, words, stop);
    }
    return mail;
}

QStringList InvitationRenderer::emptyFields(const InvitationMail &values) const
{
    const mustache::data data = m_parsed->fields(values);
    QStringList empty;
    for (const QString &field : m_parsed->required) {
        const mustache::data *value = data.get(field.toStdString());
        if (value == nullptr || value->is_false()) {
            empty.append(field);
        }
    }
    return empty;
}

RenderedMail renderInvitation(const InvitationMail &values, const MailTemplate &mailTemplate)
{
    return InvitationRenderer(mailTemplate).render(values);
}

} // namespace guestwright
