#include "app/redemption/confirmationmail.h"

#include "app/mail/markdown.h"
#include "app/mail/textwrap.h"
#include "app/redemption/pagetemplate.h"
#include "app/redemption/pagewords.h"
#include "models/core/accentcolor.h"
#include "models/core/expiration.h"

#include <QJsonArray>
#include <QJsonObject>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// A receipt with the language it is read in.
struct Confirmed {
    const Receipt &receipt;
    const Campaign &campaign;
    PageWords words;

    [[nodiscard]] bool isOrder() const { return campaign.purpose == Campaign::Purpose::Gift; }
    [[nodiscard]] QString organizer() const
    {
        return campaign.page.organizer.isEmpty() ? campaign.name : campaign.page.organizer;
    }
};

QJsonObject confirmedFact(const QString &name, const QString &value)
{
    return {{u"name"_s, name}, {u"value"_s, value}};
}

/// As on the receipt's page.
QJsonArray confirmedFacts(const Confirmed &of)
{
    const QString at = momentText(of.receipt.at, of.campaign.zone, of.words.locale());
    if (!of.isOrder()) {
        return {confirmedFact(of.words.translate("Pages", "Joined"), at)};
    }
    QStringList items;
    for (const OrderedItem &item : of.receipt.items) {
        items.append(item.variant.isEmpty() ? item.name : QString(item.name + u", "_s + item.variant));
    }
    return {confirmedFact(of.words.translate("Pages", "Order number"), of.receipt.number),
            confirmedFact(items.size() > 1 ? of.words.translate("Pages", "Gifts") : of.words.translate("Pages", "Gift"),
                          items.join(u"; "_s)),
            confirmedFact(of.words.translate("Pages", "Ordered"), at)};
}

QJsonArray confirmedSteps(const Confirmed &of)
{
    QJsonArray steps;
    for (const QString &line : of.campaign.page.nextSteps) {
        steps.append(QJsonObject{{u"title"_s, line}});
    }
    return steps;
}

/// What to do when something is wrong; nothing where nobody would read the answer.
QString confirmedAdvice(const Confirmed &of)
{
    if (of.campaign.page.replyAddress.isEmpty()) {
        return {};
    }
    return of.isOrder()
        ? of.words.translate("ServerMail", "Something wrong with the order? Answer this mail and mention %1.")
              .arg(of.receipt.number)
        : of.words.translate("ServerMail", "Something wrong? Answer this mail.");
}

QJsonObject confirmedValues(const Confirmed &of, const QString &publicUrl)
{
    const PageWords &words = of.words;
    const LandingPage &page = of.campaign.page;
    const bool isRightToLeft = words.locale().textDirection() == Qt::RightToLeft;
    const QJsonArray steps = of.isOrder() ? confirmedSteps(of) : QJsonArray();
    return {{u"lang"_s, words.language()},
            {u"dir"_s, isRightToLeft ? u"rtl"_s : u"ltr"_s},
            {u"accent_fill"_s, accentFill(of.campaign.pageColor)},
            {u"accent_on"_s, onAccent(of.campaign.pageColor)},
            {u"org"_s, of.organizer()},
            {u"heading"_s, of.isOrder() ? words.translate("Pages", "Thank you") : words.translate("Pages", "Welcome")},
            {u"lead"_s,
             of.isOrder() ? words.translate("Pages", "Your gift is ordered. There is nothing else you need to do.")
                          : words.translate("Pages", "You are now a member of %1.").arg(of.campaign.name)},
            {u"facts"_s, confirmedFacts(of)},
            {u"next"_s, steps.isEmpty() ? QString() : words.translate("Pages", "What happens next")},
            {u"steps"_s, steps},
            {u"receipt"_s, words.translate("ServerMail", "Your receipt:")},
            {u"receipt_url"_s, QString(publicUrl + u"/r/"_s + QString::fromLatin1(of.receipt.secret))},
            {u"button"_s, words.translate("ServerMail", "Show my receipt")},
            {u"advice"_s, confirmedAdvice(of)},
            {u"because"_s,
             words.translate("ServerMail", "You are getting this because you accepted the invitation of %1 to %2.")
                 .arg(of.organizer(), of.campaign.name)},
            {u"privacy"_s, words.translate("Pages", "Privacy policy")},
            {u"privacy_url"_s, isAllowedUrl(page.privacyUrl) ? page.privacyUrl : QString()},
            {u"contact"_s, page.replyAddress}};
}

QString confirmedSubject(const Confirmed &of)
{
    return of.isOrder() ? of.words.translate("ServerMail", "Order %1: thank you").arg(of.receipt.number)
                        : of.words.translate("ServerMail", "You have joined %1").arg(of.campaign.name);
}

} // namespace

ConfirmationMail confirmationMail(const Receipt &receipt, const QString &publicUrl)
{
    const Campaign &campaign = receipt.campaign.campaign;
    const Confirmed of{.receipt = receipt, .campaign = campaign, .words = PageWords(campaign.language)};
    const QJsonObject values = confirmedValues(of, publicUrl);
    return {.subject = confirmedSubject(of),
            .text = wrapText(withoutGaps(QString::fromUtf8(renderPlain(u"confirmation"_s, values)))),
            .html = QString::fromUtf8(renderTemplate(u"confirmation"_s, values))};
}

} // namespace guestwright
