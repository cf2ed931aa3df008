#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace guestwright {

/// A page template of resources/pages filled with values: objects and lists are sections, everything is escaped but
/// what a template names with `{{{…_html}}}`, which is made by Html alone. From any thread.
[[nodiscard]] QByteArray renderTemplate(const QString &name, const QJsonObject &values);

/// The same of a template for plain text, `NAME.txt.mustache`: nothing is escaped.
[[nodiscard]] QByteArray renderPlain(const QString &name, const QJsonObject &values);

/// A file of resources/pages as it is.
[[nodiscard]] QByteArray pageResource(const QString &name);

} // namespace guestwright
