#include "app/redemption/codepage.h"

#include "app/redemption/binding.h"
#include "app/redemption/pageicons.h"

#include <QUrl>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// Back to the form, with the same gifts.
QString formAddress(const Visit &visit, const FormData &form)
{
    QString query;
    for (const QString &choice : form.values(u"choice")) {
        query +=
            (query.isEmpty() ? u"?choice="_s : u"&choice="_s) + QString::fromLatin1(QUrl::toPercentEncoding(choice));
    }
    return visit.path(visit.frame.isMembership() ? u"join"_s : u"checkout"_s) + query;
}

/// Where everybody may come there is nothing to hide: whoever typed an address gets a mail there.
QString whereTo(const Visit &visit)
{
    const bool isOpen = visit.isShared() && visit.link.link->link.kind == InvitationLink::Kind::Evergreen;
    return isOpen ? visit.words().translate("Pages",
                                            "Six digits are on their way to the address you typed. They work for 10 "
                                            "minutes.")
                  : visit.words().translate("Pages",
                                            "If the address you typed has an invitation, six digits are on their way "
                                            "to it. They work for 10 minutes.");
}

} // namespace

Response codePage(const Visit &visit, const FormData &form, const CodeShow &show)
{
    const PageWords &words = visit.words();
    const Html code = fieldHtml({.name = u"code"_s,
                                 .label = words.translate("Pages", "Six-digit code"),
                                 .type = u"code"_s,
                                 .autocomplete = u"one-time-code"_s,
                                 .longest = 9,
                                 .hint = words.translate("Pages",
                                                         "No mail after a minute? Look in the spam folder "
                                                         "first."),
                                 .isAlone = true},
                                show.errors, words);
    return visit.frame.page(show.status, words.translate("Pages", "Enter the code"), u"code"_s,
                            {{u"icon_html"_s, iconShapes(PageIcon::Mail)},
                             {u"heading"_s, words.translate("Pages", "Enter the code we sent")},
                             {u"text"_s, whereTo(visit)},
                             {u"message_html"_s, show.message.text()},
                             {u"action"_s, visit.path(u"code"_s)},
                             {u"again_action"_s, visit.path(u"code/again"_s)},
                             {u"nonce"_s, QString::fromLatin1(show.nonce)},
                             {u"kept"_s, keptFields(form, {u"code"_s, u"nonce"_s})},
                             {u"code_html"_s, code.text()},
                             {u"button"_s, words.translate("Pages", "Continue")},
                             {u"again"_s, words.translate("Pages", "Send a new code")},
                             {u"other_url"_s, formAddress(visit, form)},
                             {u"other"_s, words.translate("Pages", "Use a different address")}});
}

} // namespace guestwright
