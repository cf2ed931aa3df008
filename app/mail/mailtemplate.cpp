#include "app/mail/mailtemplate.h"

#include <QCoreApplication>
#include <QFile>

#include <functional>

// Out of the namespace and by hand: a resource of a static library is dropped by the linker unless somebody asks for
// it.
static void initializeMailTemplates()
{
    Q_INIT_RESOURCE(mailtemplates);
}

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString templateWords(const char *text)
{
    return QCoreApplication::translate("MailTemplate", text);
}

QString readTemplate(const QString &name)
{
    initializeMailTemplates();
    QFile file(u":/guestwright/mail/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// One {{tag}}; kind is its sigil, a blank for a plain one, '{' for a raw one.
struct TemplateTag {
    QChar kind;
    QString name;
};

// Walks the tags in order until one is refused.
Result<> eachTag(const QString &text, const std::function<Result<>(const TemplateTag &)> &visit)
{
    for (qsizetype at = text.indexOf("{{"_L1); at >= 0;) {
        const bool isRaw = QStringView(text).sliced(at).startsWith("{{{"_L1);
        const QLatin1StringView closing = isRaw ? "}}}"_L1 : "}}"_L1;
        const qsizetype start = at + closing.size();
        const qsizetype end = text.indexOf(closing, start);
        if (end < 0) {
            return fail(Error::Kind::Invalid,
                        templateWords(QT_TRANSLATE_NOOP("MailTemplate", "A “{{” is never closed: %1"))
                            .arg(text.sliced(at, std::min<qsizetype>(40, text.size() - at))));
        }
        QString inner = text.sliced(start, end - start).trimmed();
        TemplateTag tag{isRaw ? u'{' : u' ', inner};
        if (!isRaw && !inner.isEmpty() && u"#^/!>=&"_s.contains(inner.front())) {
            tag = {inner.front(), inner.sliced(1).trimmed()};
        }
        if (const auto visited = visit(tag); !visited) {
            return visited;
        }
        at = text.indexOf("{{"_L1, end + closing.size());
    }
    return {};
}

Result<> checkTag(const TemplateTag &tag, QStringList &sections)
{
    if (tag.kind == u'!') {
        return {};
    }
    if (tag.kind == u'>' || tag.kind == u'=') {
        return fail(Error::Kind::Invalid,
                    templateWords(QT_TRANSLATE_NOOP("MailTemplate", "“{{%1%2}}” is not possible in a mail"))
                        .arg(tag.kind)
                        .arg(tag.name));
    }
    if (!mergeFields().contains(tag.name)) {
        return fail(Error::Kind::Invalid,
                    templateWords(QT_TRANSLATE_NOOP("MailTemplate", "There is no field “%1”")).arg(tag.name));
    }
    const bool isRaw = tag.kind == u'{' || tag.kind == u'&';
    if (isRaw && tag.name != "description_html"_L1) {
        return fail(Error::Kind::Invalid,
                    templateWords(QT_TRANSLATE_NOOP("MailTemplate", "Only description_html goes in raw, not “%1”"))
                        .arg(tag.name));
    }
    if (tag.kind == u'#' || tag.kind == u'^') {
        sections.append(tag.name);
    } else if (tag.kind == u'/' && (sections.isEmpty() || sections.takeLast() != tag.name)) {
        return fail(
            Error::Kind::Invalid,
            templateWords(QT_TRANSLATE_NOOP("MailTemplate", "“{{/%1}}” closes what is not open")).arg(tag.name));
    }
    return {};
}

void collectRequired(const QString &text, QStringList &required)
{
    QStringList sections;
    const auto collect = [&](const TemplateTag &tag) -> Result<> {
        if (tag.kind == u'#' || tag.kind == u'^') {
            sections.append(tag.name);
        } else if (tag.kind == u'/' && !sections.isEmpty()) {
            sections.removeLast();
        } else if (tag.kind != u'!' && !sections.contains(tag.name) && !required.contains(tag.name)) {
            required.append(tag.name);
        }
        return {};
    };
    if (!eachTag(text, collect)) {
        return; // checkTemplate() says what is wrong
    }
}

/// A mail that does not lead to the page invites nobody.
Result<> checkForLink(const QString &text, const char *complaint)
{
    bool hasLink = text.isEmpty();
    const auto walked = eachTag(text, [&hasLink](const TemplateTag &tag) -> Result<> {
        hasLink = hasLink || (tag.kind == u' ' && tag.name == "link"_L1);
        return {};
    });
    return hasLink || !walked ? walked : fail(Error::Kind::Invalid, templateWords(complaint));
}

} // namespace

MailTemplate MailTemplate::invitation()
{
    return {.subject = u"{{subject}}"_s,
            .text = readTemplate(u"invitation.txt.mustache"_s),
            .html = readTemplate(u"invitation.html.mustache"_s)};
}

const QStringList &mergeFields()
{
    static const QStringList fields{u"accent_fill"_s,
                                    u"accent_on"_s,
                                    u"button"_s,
                                    u"campaign"_s,
                                    u"confirm_address"_s,
                                    u"contact"_s,
                                    u"description"_s,
                                    u"description_html"_s,
                                    u"first_name"_s,
                                    u"greeting"_s,
                                    u"link"_s,
                                    u"name"_s,
                                    u"org"_s,
                                    u"preheader"_s,
                                    u"privacy_url"_s,
                                    u"subject"_s,
                                    u"title"_s,
                                    u"until"_s};
    return fields;
}

Result<> checkTemplate(const QString &text)
{
    QStringList sections;
    const auto checked = eachTag(text, [&sections](const TemplateTag &tag) { return checkTag(tag, sections); });
    if (checked && !sections.isEmpty()) {
        return fail(Error::Kind::Invalid,
                    templateWords(QT_TRANSLATE_NOOP("MailTemplate", "“{{#%1}}” is never closed")).arg(sections.last()));
    }
    return checked;
}

Result<> checkTemplate(const MailTemplate &mailTemplate)
{
    for (const QString &text : {mailTemplate.subject, mailTemplate.text, mailTemplate.html}) {
        if (const auto checked = checkTemplate(text); !checked) {
            return checked;
        }
    }
    const auto inText = checkForLink(
        mailTemplate.text, QT_TRANSLATE_NOOP("MailTemplate", "The text leads nowhere: it needs the field “{{link}}”"));
    return inText
        ? checkForLink(mailTemplate.html,
                       QT_TRANSLATE_NOOP("MailTemplate", "The HTML leads nowhere: it needs the field “{{link}}”"))
        : inText;
}

QStringList requiredFields(const MailTemplate &mailTemplate)
{
    QStringList required;
    collectRequired(mailTemplate.subject, required);
    collectRequired(mailTemplate.text, required);
    collectRequired(mailTemplate.html, required);
    return required;
}

} // namespace guestwright
