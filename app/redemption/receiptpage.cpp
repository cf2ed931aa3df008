#include "app/redemption/receiptpage.h"

#include "app/mail/markdown.h"
#include "app/redemption/frame.h"
#include "app/redemption/notices.h"
#include "models/publication/receipt.h"

#include <QJsonArray>
#include <QUrl>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QJsonObject fact(const QString &name, const Html &value)
{
    return {{u"name"_s, name}, {u"value_html"_s, value.text()}};
}

QString itemText(const OrderedItem &item)
{
    return item.variant.isEmpty() ? item.name : QString(item.name + u", "_s + item.variant);
}

QJsonArray orderFacts(const Receipt &receipt, const Frame &frame)
{
    const PageWords &words = frame.words();
    QStringList items;
    for (const OrderedItem &item : receipt.items) {
        items.append(itemText(item));
    }
    return {fact(words.translate("Pages", "Order number"), Html::escaped(receipt.number)),
            fact(items.size() > 1 ? words.translate("Pages", "Gifts") : words.translate("Pages", "Gift"),
                 Html::escaped(items.join(u"; "_s))),
            fact(words.translate("Pages", "Ordered"), frame.moment(receipt.at))};
}

QJsonArray memberFacts(const Receipt &receipt, const Frame &frame)
{
    const PageWords &words = frame.words();
    QJsonArray facts;
    if (!receipt.role.isEmpty()) {
        facts.append(fact(words.translate("Pages", "Role"), Html::escaped(receipt.role)));
    }
    if (!receipt.groups.isEmpty()) {
        facts.append(fact(words.translate("Pages", "Groups"), Html::escaped(receipt.groups.join(u", "_s))));
    }
    facts.append(fact(words.translate("Pages", "Joined"), frame.moment(receipt.at)));
    return facts;
}

QString thanks(const Receipt &receipt, const Frame &frame)
{
    const PageWords &words = frame.words();
    if (frame.isMembership()) {
        return receipt.firstName.isEmpty() ? words.translate("Pages", "Welcome")
                                           : words.translate("Pages", "Welcome, %1").arg(receipt.firstName);
    }
    return receipt.firstName.isEmpty() ? words.translate("Pages", "Thank you")
                                       : words.translate("Pages", "Thank you, %1").arg(receipt.firstName);
}

QJsonArray stepsOf(const Frame &frame)
{
    QJsonArray steps;
    for (const QString &line : frame.campaign().page.nextSteps) {
        steps.append(QJsonObject{{u"title"_s, line}});
    }
    return steps;
}

Html orderAdvice(const Receipt &receipt, const Frame &frame)
{
    const PageWords &words = frame.words();
    if (!receipt.isInvited) {
        return questions(frame);
    }
    return frame.contactLink().isEmpty()
        ? Html::escaped(words.translate("Pages", "Your invitation link now always leads to this receipt."))
        : Html::sentence(words.translate("Pages",
                                         "Your invitation link now always leads to this receipt. Something "
                                         "wrong with the order? Write to %1 and mention %2."),
                         {frame.contactLink(), Html::escaped(receipt.number)});
}

QJsonObject orderValues(const Receipt &receipt, const Frame &frame)
{
    const PageWords &words = frame.words();
    const QJsonArray steps = stepsOf(frame);
    return {{u"lead"_s, words.translate("Pages", "Your gift is ordered. There is nothing else you need to do.")},
            {u"facts"_s, orderFacts(receipt, frame)},
            {u"next"_s, steps.isEmpty() ? QString() : words.translate("Pages", "What happens next")},
            {u"steps"_s, steps},
            {u"small_html"_s, orderAdvice(receipt, frame).text()}};
}

QJsonObject memberValues(const Receipt &receipt, const Frame &frame)
{
    const PageWords &words = frame.words();
    const QUrl onward(frame.campaign().continueUrl);
    const bool leadsOn = isAllowedUrl(frame.campaign().continueUrl) && !onward.host().isEmpty();
    const QString pattern = receipt.isInvited
        ? words.translate("Pages", "This leads to %1. Your invitation link keeps leading back to this page.")
        : words.translate("Pages", "This leads to %1.");
    const QString leads = pattern.arg(onward.host());
    return {{u"lead"_s, words.translate("Pages", "You are now a member of %1.").arg(frame.campaign().name)},
            {u"facts"_s, memberFacts(receipt, frame)},
            {u"continue_url"_s, leadsOn ? frame.campaign().continueUrl : QString()},
            {u"continue"_s, words.translate("Pages", "Continue to %1").arg(onward.host())},
            {u"leads"_s, leadsOn ? leads : QString()},
            {u"small_html"_s, questions(frame).text()}};
}

} // namespace

Response receiptPage(const QByteArray &secret, const Context &context)
{
    const auto receipt = findReceipt(context.db, secret);
    if (!receipt) {
        return serverErrorPage(context.site, true);
    }
    if (!*receipt || (*receipt)->campaign.campaign.deletedAt) {
        return unknownPage(context.site);
    }
    const Frame frame(context.site, (*receipt)->campaign);
    const PageWords &words = frame.words();
    QJsonObject values = frame.isMembership() ? memberValues(**receipt, frame) : orderValues(**receipt, frame);
    values[u"heading"_s] = thanks(**receipt, frame);
    const QString title = frame.isMembership() ? words.translate("Pages", "Welcome")
                                               : words.translate("Pages", "Order %1 received").arg((*receipt)->number);
    return frame.page(200, title, u"receipt"_s, values);
}

} // namespace guestwright
