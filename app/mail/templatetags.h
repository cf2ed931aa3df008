#pragma once

#include "models/mail/mailtexts.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace guestwright {

/// One {{tag}} of a mustache text; kind is its sigil, a blank for a plain one, '{' for a raw one.
struct TemplateTag {
    QChar kind;
    QString name;
    qsizetype at = 0;
    qsizetype length = 0;

    /// Whether a value stands in its place.
    [[nodiscard]] bool shows() const { return kind == u' ' || kind == u'{' || kind == u'&'; }
    [[nodiscard]] bool opens() const { return kind == u'#' || kind == u'^'; }
    [[nodiscard]] bool closes() const { return kind == u'/'; }
};

/// The tags of a text in their order, and where one begins that is never closed; -1 if all are.
struct TemplateTags {
    QList<TemplateTag> tags;
    qsizetype unclosedAt = -1;
};
[[nodiscard]] TemplateTags tagsOf(const QString &text);

/// What is wrong with the tags of one text. `known` are the names that may be used.
[[nodiscard]] QList<TemplateFault> tagFaults(const QString &text, TemplateFault::Part part, const QStringList &known);

} // namespace guestwright
