#include "app/redemption/binding.h"

#include "app/redemption/addressform.h"
#include "app/redemption/checkout.h"
#include "models/core/emailaddress.h"

#include <QJsonObject>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString comparableAddress(const QString &text)
{
    const auto address = EmailAddress::parse(text);
    return address ? address->key() : QString();
}

} // namespace

bool isInvitedAddress(const Visit &visit, const QString &typed)
{
    const QString key = comparableAddress(typed);
    return !key.isEmpty() && key == comparableAddress(visit.invite().email);
}

bool isOtherAddress(const Visit &visit, const QString &typed)
{
    return bindingOf(visit) == Campaign::Binding::Address && !typed.isEmpty() && !isInvitedAddress(visit, typed);
}

Html otherAddressWords(const Visit &visit, const QString &typed)
{
    return Html::sentence(
        visit.words().translate("Pages", "You typed %1, which is not the address this invitation was sent to"),
        {Html::markup(u"<bdi>"_s + Html::escaped(typed).text() + u"</bdi>"_s)});
}

QJsonArray keptFields(const FormData &form, const QStringList &shown)
{
    QJsonArray kept;
    for (const auto &[name, value] : form.fields()) {
        if (!shown.contains(name)) {
            kept.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
        }
    }
    return kept;
}

Response wrongAddressPage(const Visit &visit, const FormData &form, const QByteArray &nonce)
{
    const Frame &frame = visit.frame;
    const PageWords &words = frame.words();
    const QString title = words.translate("Pages", "That is not the invited address");
    const Html typed = Html::markup(u"<bdi>"_s + Html::escaped(form.value(u"email")).text() + u"</bdi>"_s);
    const Html organizer = Html::escaped(frame.organizer());
    const Html small = frame.contactLink().isEmpty()
        ? Html()
        : Html::sentence(words.translate("Pages", "Still stuck? %1"), {frame.contactLink()});
    const Html lead = Html::sentence(
        words.translate("Pages", "You typed %1. This invitation was sent to a different address."), {typed});
    const Html text =
        Html::sentence(words.translate("Pages",
                                       "Check the spelling, or try another address of yours. If the invitation was "
                                       "forwarded to you, ask %1 for one of your own."),
                       {organizer});
    return addressForm(frame,
                       {.status = 403,
                        .icon = PageIcon::Mail,
                        .title = title,
                        .lead = lead,
                        .text = text,
                        .action = visit.path(u"address"_s),
                        .nonce = nonce,
                        .kept = keptFields(form, {u"email"_s, u"nonce"_s}),
                        .button = words.translate("Pages", "Try this address"),
                        .small = small});
}

} // namespace guestwright
