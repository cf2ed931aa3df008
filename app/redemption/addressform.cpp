#include "app/redemption/addressform.h"

namespace guestwright {

using namespace Qt::StringLiterals;

Response addressForm(const Frame &frame, const AddressForm &form)
{
    const PageWords &words = frame.words();
    const Html email = fieldHtml({.name = u"email"_s,
                                  .label = words.translate("Pages", "Your e-mail address"),
                                  .type = u"email"_s,
                                  .autocomplete = u"email"_s,
                                  .longest = 254,
                                  .hint = words.translate("Pages", "The one your invitation was sent to."),
                                  .isAlone = true},
                                 form.errors, words);
    return frame.page(form.status, form.title, u"address"_s,
                      {{u"icon_html"_s, iconShapes(form.icon)},
                       {u"heading"_s, form.title},
                       {u"lead_html"_s, form.lead.text()},
                       {u"text_html"_s, form.text.text()},
                       {u"message_html"_s, form.message.text()},
                       {u"action"_s, form.action},
                       {u"nonce"_s, QString::fromLatin1(form.nonce)},
                       {u"kept"_s, form.kept},
                       {u"email_html"_s, email.text()},
                       {u"button"_s, form.button},
                       {u"small_html"_s, form.small.text()}});
}

} // namespace guestwright
