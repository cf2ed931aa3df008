#pragma once

#include "models/core/result.h"
#include "models/mail/mailtexts.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace guestwright {

/// What a campaign's mails are made from: mustache with merge fields, values escaped by default.
struct MailTemplate {
    QString subject;
    QString text;
    QString html;

    /// The invitation that comes with the program.
    [[nodiscard]] static MailTemplate invitation();
    /// The one of that kind that comes with the program.
    [[nodiscard]] static MailTemplate builtIn(CampaignMail::Kind kind, const QString &language = QStringLiteral("en"));
    /// The subject of that kind where the campaign has none, with its merge fields.
    [[nodiscard]] static QString standardSubject(CampaignMail::Kind kind,
                                                 const QString &language = QStringLiteral("en"));
    /// The texts, with the built-in ones of that language where they are empty.
    [[nodiscard]] static MailTemplate completed(const MailTexts &texts, CampaignMail::Kind kind,
                                                const QString &language = QStringLiteral("en"));
    /// The reminder that comes with the program.
    [[nodiscard]] static MailTemplate reminder();

    bool operator==(const MailTemplate &) const = default;
};

/// The merge fields a template may use, in alphabetical order.
[[nodiscard]] const QStringList &mergeFields();

/// Everything that keeps a template from being rendered or from leading anywhere, in the order of its texts: tags that
/// are not closed, sections that do not match, unknown names, raw fields other than description_html, partials,
/// changes of delimiters, and a text or an HTML part, where it is given, without the link.
[[nodiscard]] QList<TemplateFault> templateFaults(const MailTemplate &mailTemplate);

/// The first fault of a single text; the link may be missing. The error names the place.
[[nodiscard]] Result<> checkTemplate(const QString &text);

/// The first fault of all three texts, with its place.
[[nodiscard]] Result<> checkTemplate(const MailTemplate &mailTemplate);

/// The fields a template shows outside of a section that asks for them first, each once.
[[nodiscard]] QStringList requiredFields(const MailTemplate &mailTemplate);

/// Whether one text shows the field anywhere.
[[nodiscard]] bool showsField(const QString &text, const QString &field);

/// Whether the template shows the field anywhere.
[[nodiscard]] bool showsField(const MailTemplate &mailTemplate, const QString &field);

} // namespace guestwright
