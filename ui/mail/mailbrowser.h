#pragma once

#include <QTextBrowser>

namespace guestwright {

/// Shows the HTML of a mail as far as Qt's rich text goes, and only what stands in it. QTextBrowser itself would look
/// for pictures and style sheets in files, on Windows also on somebody's server with the user's credentials: here
/// nothing is looked for anywhere and no link is followed. On the mail's own light ground in either theme.
class MailBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit MailBrowser(QWidget *parent = nullptr);

    void showHtml(const QString &html);

    /// Nothing, whatever is asked for.
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

protected:
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;
};

} // namespace guestwright
