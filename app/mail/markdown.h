#pragma once

#include <QByteArray>
#include <QString>

namespace guestwright {

/// Where a campaign's description is shown decides how its blocks open.
struct MarkdownStyle {
    QByteArray paragraph = "<p>";
    QByteArray listItem = "<li>";
    QByteArray link = "<a href=\"";
};

/// CommonMark as HTML of our own making: HTML in the text is text, pictures become their description, links other than
/// https, http and mailto become their words. UTF-8, safe to insert raw.
[[nodiscard]] QByteArray markdownToHtml(const QString &markdown, const MarkdownStyle &style = {});

/// The same for people who read text: a paragraph a line, links followed by their address, lists with a hyphen.
[[nodiscard]] QString markdownToText(const QString &markdown);

/// Whether a link may be offered in mails and on pages: https, http with a host, or mailto.
[[nodiscard]] bool isAllowedUrl(const QString &url);

} // namespace guestwright
