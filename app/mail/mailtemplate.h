#pragma once

#include "models/core/result.h"

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

    bool operator==(const MailTemplate &) const = default;
};

/// The merge fields a template may use, in alphabetical order.
[[nodiscard]] const QStringList &mergeFields();

/// Whether a template can be rendered: tags closed, sections matched, names known, nothing but description_html raw,
/// no partials and no change of delimiters. The error names the place.
[[nodiscard]] Result<> checkTemplate(const QString &text);

/// All three texts of a template; the text and the HTML, where they are given, must show the link.
[[nodiscard]] Result<> checkTemplate(const MailTemplate &mailTemplate);

/// The fields a template shows outside of a section that asks for them first, each once.
[[nodiscard]] QStringList requiredFields(const MailTemplate &mailTemplate);

} // namespace guestwright
