#pragma once

#include <QString>

#include <initializer_list>

namespace guestwright {

/// HTML that may stand in a page as it is: made of our own mark-up and of escaped values, never of anything else.
class Html
{
public:
    Html() = default;
    /// Our own mark-up.
    [[nodiscard]] static Html markup(const QString &text) { return Html(text); }
    /// Whatever somebody typed.
    [[nodiscard]] static Html escaped(const QString &text);
    /// A sentence with %1 to %9 replaced in one pass; the sentence itself is escaped.
    [[nodiscard]] static Html sentence(const QString &pattern, std::initializer_list<Html> values);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

private:
    explicit Html(const QString &text) : m_text(text) { }

    QString m_text;
};

/// A link; an address that is neither ours nor allowed becomes its words.
[[nodiscard]] Html link(const QString &url, const Html &words);

} // namespace guestwright
