#include "app/mail/mailwords.h"

namespace guestwright {

using namespace Qt::StringLiterals;

QString MailWords::greetingFor(const QString &name) const
{
    const QString first = name.simplified().section(u' ', 0, 0);
    return first.isEmpty() ? greeting : greetingByName.arg(first);
}

const MailWords &MailWords::in(const QString &language)
{
    static const MailWords english{.greeting = u"Hello,"_s,
                                   .greetingByName = u"Hello %1,"_s,
                                   .chooseGift = u"Choose my gift"_s,
                                   .join = u"Join"_s,
                                   .reminder = u"Still open for you: %1"_s,
                                   .scanForGift = u"Scan the code and choose your gift."_s,
                                   .scanToJoin = u"Scan the code to join."_s,
                                   .worksUntil = u"Works until %1"_s,
                                   .personalLink = u"this is your personal link to “%1”:"_s,
                                   .linkWorksUntil = u"It works until %1."_s,
                                   .stopMails = u"Stop these mails"_s,
                                   .locale = QLocale(QLocale::English, QLocale::UnitedKingdom)};
    static const MailWords german{.greeting = u"Guten Tag,"_s,
                                  .greetingByName = u"Guten Tag %1,"_s,
                                  .chooseGift = u"Mein Geschenk wählen"_s,
                                  .join = u"Beitreten"_s,
                                  .reminder = u"Noch offen für Sie: %1"_s,
                                  .scanForGift = u"Code scannen und Geschenk wählen."_s,
                                  .scanToJoin = u"Code scannen und beitreten."_s,
                                  .worksUntil = u"Gültig bis %1"_s,
                                  .personalLink = u"das ist Ihr persönlicher Link zu „%1“:"_s,
                                  .linkWorksUntil = u"Er gilt bis %1."_s,
                                  .stopMails = u"E-Mails beenden"_s,
                                  .locale = QLocale(QLocale::German)};
    return language == u"de"_s ? german : english;
}

} // namespace guestwright
