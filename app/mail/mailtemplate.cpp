#include "app/mail/mailtemplate.h"

#include "app/mail/mailwords.h"
#include "app/mail/templatetags.h"
#include "models/mail/maillanguage.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

// Out of the namespace and by hand: a resource of a static library is dropped by the linker unless somebody asks for
// it.
static void initializeMailTemplates()
{
    Q_INIT_RESOURCE(mailtemplates);
}

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

using Part = TemplateFault::Part;

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

/// Of a file's name: "invitation.de.txt.mustache"; English has none.
QString languagePart(const QString &language)
{
    return language == mailLanguages().first() || !isMailLanguage(language) ? QString() : QString(u'.' + language);
}

MailTemplate readMail(const QString &name)
{
    return {.subject = u"{{subject}}"_s,
            .text = readTemplate(name + u".txt.mustache"_s),
            .html = readTemplate(name + u".html.mustache"_s)};
}

/// A mail that does not lead to the page invites nobody.
void checkForLink(const QString &text, Part part, const char *complaint, QList<TemplateFault> &faults)
{
    const TemplateTags found = tagsOf(text);
    const bool hasLink = std::ranges::any_of(
        found.tags, [](const TemplateTag &tag) { return tag.kind == u' ' && tag.name == "link"_L1; });
    if (!text.isEmpty() && !hasLink && found.unclosedAt < 0) {
        faults.append({.part = part, .at = text.size(), .words = templateWords(complaint)});
    }
}

void collectRequired(const QString &text, QStringList &required)
{
    QStringList sections;
    for (const TemplateTag &tag : tagsOf(text).tags) {
        if (tag.opens()) {
            sections.append(tag.name);
        } else if (tag.closes() && !sections.isEmpty()) {
            sections.removeLast();
        } else if (tag.shows() && !sections.contains(tag.name) && !required.contains(tag.name)) {
            required.append(tag.name);
        }
    }
}

QString placeOf(const TemplateFault &fault)
{
    switch (fault.part) {
    case Part::Subject:
        return templateWords(QT_TRANSLATE_NOOP("MailTemplate", "subject"));
    case Part::Text:
        return templateWords(QT_TRANSLATE_NOOP("MailTemplate", "text, line %1")).arg(fault.line);
    case Part::Html:
        return templateWords(QT_TRANSLATE_NOOP("MailTemplate", "HTML, line %1")).arg(fault.line);
    }
    return {};
}

} // namespace

MailTemplate MailTemplate::invitation()
{
    return readMail(u"invitation"_s);
}

MailTemplate MailTemplate::reminder()
{
    return readMail(u"reminder"_s);
}

MailTemplate MailTemplate::builtIn(CampaignMail::Kind kind, const QString &language)
{
    const bool isReminder = kind == CampaignMail::Kind::Reminder;
    return readMail((isReminder ? u"reminder"_s : u"invitation"_s) + languagePart(language));
}

QString MailTemplate::standardSubject(CampaignMail::Kind kind, const QString &language)
{
    return kind == CampaignMail::Kind::Reminder ? MailWords::in(language).reminder.arg(u"{{title}}"_s) : u"{{title}}"_s;
}

MailTemplate MailTemplate::completed(const MailTexts &texts, CampaignMail::Kind kind, const QString &language)
{
    const MailTemplate standard = builtIn(kind, language);
    return {.subject = texts.subject.isEmpty() ? standardSubject(kind, language) : texts.subject,
            .text = texts.text.isEmpty() ? standard.text : texts.text,
            .html = texts.html.isEmpty() ? standard.html : texts.html};
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
                                    u"unsubscribe_url"_s,
                                    u"until"_s};
    return fields;
}

QList<TemplateFault> templateFaults(const MailTemplate &mailTemplate)
{
    QList<TemplateFault> faults = tagFaults(mailTemplate.subject, Part::Subject, mergeFields());
    faults += tagFaults(mailTemplate.text, Part::Text, mergeFields());
    checkForLink(mailTemplate.text, Part::Text,
                 QT_TRANSLATE_NOOP("MailTemplate", "The text leads nowhere: it needs the field “{{link}}”"), faults);
    faults += tagFaults(mailTemplate.html, Part::Html, mergeFields());
    checkForLink(mailTemplate.html, Part::Html,
                 QT_TRANSLATE_NOOP("MailTemplate", "The HTML leads nowhere: it needs the field “{{link}}”"), faults);
    return faults;
}

Result<> checkTemplate(const QString &text)
{
    const QList<TemplateFault> faults = tagFaults(text, Part::Text, mergeFields());
    return faults.isEmpty() ? Result<>() : fail(Error::Kind::Invalid, faults.first().words);
}

Result<> checkTemplate(const MailTemplate &mailTemplate)
{
    const QList<TemplateFault> faults = templateFaults(mailTemplate);
    if (faults.isEmpty()) {
        return {};
    }
    const TemplateFault &first = faults.first();
    return fail(Error::Kind::Invalid, first.length == 0 ? first.words : u"%1 (%2)"_s.arg(first.words, placeOf(first)));
}

QStringList requiredFields(const MailTemplate &mailTemplate)
{
    QStringList required;
    for (const QString &text : {mailTemplate.subject, mailTemplate.text, mailTemplate.html}) {
        collectRequired(text, required);
    }
    return required;
}

bool showsField(const QString &text, const QString &field)
{
    return std::ranges::any_of(tagsOf(text).tags,
                               [&field](const TemplateTag &tag) { return tag.shows() && tag.name == field; });
}

bool showsField(const MailTemplate &mailTemplate, const QString &field)
{
    return showsField(mailTemplate.subject, field) || showsField(mailTemplate.text, field)
        || showsField(mailTemplate.html, field);
}

} // namespace guestwright
