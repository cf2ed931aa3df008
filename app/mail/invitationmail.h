#pragma once

#include "app/mail/mailtemplate.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace guestwright {

/// What one recipient's invitation says. Values are data: whatever stands in them is shown, never interpreted, except
/// that the description is Markdown.
struct InvitationMail {
    QString name; ///< the recipient's, may be empty
    QString organizer;
    QString campaign;
    QString subject; ///< may hold merge fields of its own
    QString preheader; ///< what list views show after the subject
    QString title;
    QString description; ///< Markdown
    QString button;
    QString link; ///< https, or http on this computer
    QString until; ///< "31 May 2027, 23:59 (Berlin)"; empty: never ends
    QString privacyUrl;
    QString unsubscribeUrl; ///< where these mails are stopped; empty: nobody answers there
    QString contact; ///< the organizer's address
    QString color; ///< "#rrggbb", the campaign's accent
    QString language = QStringLiteral("en"); ///< of what the program itself says
    bool confirmsAddress = true; ///< false: whoever holds the link may use it
};

/// A mail's three texts, ready for a Message.
struct RenderedMail {
    QString subject; ///< one line
    QString text; ///< wrapped at 76 columns
    QString html;
};

/// Renders one template for many recipients; keeps what it has parsed. Not for two threads at once.
class InvitationRenderer
{
public:
    /// REQUIRES: checkTemplate() found the template in order.
    explicit InvitationRenderer(const MailTemplate &mailTemplate);
    ~InvitationRenderer();

    /// Where the template does not show how to stop these mails a last line does.
    [[nodiscard]] RenderedMail render(const InvitationMail &values);

    /// The fields this template shows and this recipient has nothing for; to be told before anything is sent.
    [[nodiscard]] QStringList emptyFields(const InvitationMail &values) const;

private:
    struct Parsed;
    std::unique_ptr<Parsed> m_parsed;
};

/// For a single one, a preview for example.
[[nodiscard]] RenderedMail renderInvitation(const InvitationMail &values, const MailTemplate &mailTemplate);

} // namespace guestwright
