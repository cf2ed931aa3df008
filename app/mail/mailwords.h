#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace guestwright {

/// What the program itself says to guests, in mails and on cards, in the language of their campaign: whatever the
/// manager speaks.
struct MailWords {
    QString greeting; ///< for somebody without a name
    QString greetingByName; ///< "Hello %1,"
    QString chooseGift; ///< what the button says in a gift campaign
    QString join; ///< and in a membership campaign
    QString reminder; ///< a reminder's subject, "Still open for you: %1"
    QString scanForGift; ///< beside the code on a card
    QString scanToJoin;
    QString worksUntil; ///< "Works until %1"
    QString personalLink; ///< "this is your personal link to “%1”:"
    QString linkWorksUntil; ///< "It works until %1."
    QString stopMails; ///< what the link says that unsubscribes
    QLocale locale; ///< how its dates are written

    /// How somebody is greeted: by the first name, where there is one.
    [[nodiscard]] QString greetingFor(const QString &name) const;

    /// English for a language that has no words.
    [[nodiscard]] static const MailWords &in(const QString &language);
};

} // namespace guestwright
