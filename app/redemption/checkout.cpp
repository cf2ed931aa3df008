#include "app/redemption/checkout.h"

#include "app/mail/markdown.h"
#include "app/redemption/countries.h"

#include <QJsonArray>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QJsonArray chosenValues(const QList<ChosenGift> &gifts)
{
    QJsonArray chosen;
    for (const ChosenGift &gift : gifts) {
        chosen.append(QJsonObject{
            {u"choice"_s, gift.value()},
            {u"picture"_s, gift.item.picture.isEmpty() ? QString() : QString(u"/img/"_s + gift.item.picture)},
            {u"name"_s, gift.item.name},
            {u"variant"_s, gift.variant}});
    }
    return chosen;
}

QJsonArray countryOptions(const Visit &visit, const QString &selected)
{
    QJsonArray options;
    for (const Country &country : countriesFor(visit.campaign().page.countries, visit.words())) {
        options.append(QJsonObject{
            {u"code"_s, country.code}, {u"name"_s, country.name}, {u"selected"_s, country.code == selected}});
    }
    return options;
}

/// A select, or the words where there is nothing to choose.
Html countryField(const Visit &visit, const Submission &submission)
{
    const PageWords &words = visit.words();
    const QString label = words.translate("Pages", "Country");
    const QStringList &offered = visit.campaign().page.countries;
    if (offered.size() == 1) {
        return Html::markup(u"<div><p class=\"label\">"_s + Html::escaped(label).text() + u"</p><p>"_s
                            + Html::escaped(countryName(offered.first(), words)).text() + u"</p></div>"_s);
    }
    QJsonArray options{QJsonObject{{u"code"_s, QString()}, {u"name"_s, words.translate("Pages", "Choose a country")}}};
    for (const QJsonValue &option : countryOptions(visit, submission.destination.country)) {
        options.append(option);
    }
    return fieldHtml({.name = u"country"_s, .label = label, .autocomplete = u"shipping country"_s, .options = options},
                     submission.errors, words);
}

/// Empty again where it was wrong: nothing of the invited address is ever filled in.
Html emailField(const Visit &visit, const Submission &submission, const QString &label, const QString &hint)
{
    const bool isBound = bindingOf(visit) != Campaign::Binding::Link && !visit.isShared();
    return fieldHtml({.name = u"email"_s,
                      .label = label,
                      .type = u"email"_s,
                      .autocomplete = u"email"_s,
                      .longest = 254,
                      .value = isBound ? QString() : submission.typedEmail,
                      .hint = hint},
                     submission.errors, visit.words());
}

QJsonObject addressFields(const Visit &visit, const Submission &submission)
{
    const PageWords &words = visit.words();
    const Destination &to = submission.destination;
    const auto field = [&](FormField made) { return fieldHtml(made, submission.errors, words).text(); };
    const bool hasOneCountry = visit.campaign().page.countries.size() == 1;
    const QString country = hasOneCountry ? visit.campaign().page.countries.first() : to.country;
    const AddressRules rules = addressRules(country);
    const QString region = rules.needsRegion ? field({.name = u"region"_s,
                                                      .label = words.translate("Pages", "State or province"),
                                                      .autocomplete = u"shipping address-level1"_s,
                                                      .longest = 120,
                                                      .value = to.region})
                                             : QString();
    return {
        {u"name_html"_s,
         field({.name = u"name"_s,
                .label = words.translate("Pages", "Name"),
                .autocomplete = u"shipping name"_s,
                .value = to.name})},
        {u"country_html"_s, countryField(visit, submission).text()},
        {u"line1_html"_s,
         field({.name = u"line1"_s,
                .label = words.translate("Pages", "Street and house number"),
                .autocomplete = u"shipping address-line1"_s,
                .value = to.line1})},
        {u"line2_html"_s,
         field({.name = u"line2"_s,
                .label = words.translate("Pages", "Flat, floor, company"),
                .autocomplete = u"shipping address-line2"_s,
                .value = to.line2,
                .isOptional = true})},
        {u"postal_code_html"_s,
         field({.name = u"postal_code"_s,
                .label = words.translate("Pages", "Postal code"),
                .autocomplete = u"shipping postal-code"_s,
                .longest = 20,
                .value = to.postalCode,
                .mayBeEmpty = !hasOneCountry || !rules.usesPostalCode})},
        {u"city_html"_s,
         field({.name = u"city"_s,
                .label = words.translate("Pages", "Town or city"),
                .autocomplete = u"shipping address-level2"_s,
                .longest = 120,
                .value = to.city})},
        {u"region_html"_s, region},
        {u"phone_html"_s,
         field({.name = u"phone"_s,
                .label = words.translate("Pages", "Phone"),
                .type = u"tel"_s,
                .autocomplete = u"shipping tel"_s,
                .longest = 40,
                .value = to.phone,
                .hint = words.translate("Pages", "Only for the carrier, if there is a question on the way."),
                .isOptional = true})},
    };
}

QString titleWithErrors(const Submission &submission, const QString &heading, const PageWords &words)
{
    return submission.errors.isEmpty() ? heading : QString(errorTitle(submission.errors, words) + u": "_s + heading);
}

/// What both forms have around their fields.
QJsonObject formValues(const Visit &visit, const Submission &submission, const FormShow &show)
{
    return {{u"action"_s, visit.path(u"redeem"_s)},
            {u"nonce"_s, QString::fromLatin1(show.nonce)},
            {u"message_html"_s, show.message.text()},
            {u"summary_html"_s, errorSummary(submission.errors, visit.words()).text()},
            {u"until_html"_s, visit.frame.worksUntil(visit.state.worksUntil.end).text()}};
}

/// "I have read the house rules and want to join"
Html agreement(const Visit &visit)
{
    const PageWords &words = visit.words();
    const QString rules = visit.campaign().page.rulesUrl;
    return rules.isEmpty() || !isAllowedUrl(rules)
        ? Html::escaped(words.translate("Pages", "I want to join"))
        : Html::sentence(words.translate("Pages", "I have read the %1 and want to join"),
                         {link(rules, Html::escaped(words.translate("Pages", "house rules")))});
}

/// What the address is for, where it is confirmed.
QString emailHint(const Visit &visit)
{
    const bool isOnList = visit.isShared() && bindingOf(visit) == Campaign::Binding::Address;
    if (isOnList) {
        return visit.words().translate("Pages", "The one %1 knows you by.").arg(visit.frame.organizer());
    }
    switch (bindingOf(visit)) {
    case Campaign::Binding::Code:
        return visit.words().translate("Pages", "We send a code there to make sure it is you.");
    case Campaign::Binding::Address:
        return visit.words().translate("Pages", "The one your invitation was sent to.");
    case Campaign::Binding::Link:
        break;
    }
    return {};
}

} // namespace

Response checkoutPage(const Visit &visit, const Submission &submission, const FormShow &show)
{
    const PageWords &words = visit.words();
    const QString heading = words.translate("Pages", "Where should it go?");
    QJsonObject values = formValues(visit, submission, show);
    const QJsonObject fields = addressFields(visit, submission);
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        values[field.key()] = field.value();
    }
    values[u"step"_s] = words.translate("Pages", "Step 2 of 2");
    values[u"heading"_s] = heading;
    values[u"chosen"_s] = chosenValues(submission.gifts);
    values[u"items_url"_s] = visit.path(u"items"_s);
    values[u"change_html"_s] =
        Html::sentence(words.translate("Pages", "Change%1"),
                       {Html::markup(u"<span class=\"hidden\"> "_s
                                     + Html::escaped(words.translate("Pages", "the gift")).text() + u"</span>"_s)})
            .text();
    if (asksForAddress(visit)) {
        const QString hint =
            visit.isShared() ? emailHint(visit) : words.translate("Pages", "The one your invitation was sent to.");
        values[u"confirm"_s] = words.translate("Pages", "Confirm it is you");
        values[u"email_html"_s] =
            emailField(visit, submission, words.translate("Pages", "Your e-mail address"), hint).text();
    }
    values[u"button"_s] = words.translate("Pages", "Send me my gift");
    values[u"promise"_s] =
        words.translate("Pages", "Nothing to pay. Your address is used for this delivery and nothing else.");
    return visit.frame.page(show.status, titleWithErrors(submission, heading, words), u"checkout"_s, values);
}

Response joinPage(const Visit &visit, const Submission &submission, const FormShow &show)
{
    const PageWords &words = visit.words();
    const QString heading = words.translate("Pages", "Join %1").arg(visit.campaign().name);
    QJsonObject values = formValues(visit, submission, show);
    values[u"heading"_s] = heading;
    values[u"greeting"_s] = greetingFor(visit);
    values[u"description_html"_s] = QString::fromUtf8(markdownToHtml(visit.campaign().description));
    values[u"name_html"_s] = fieldHtml({.name = u"name"_s,
                                        .label = words.translate("Pages", "Your name"),
                                        .autocomplete = u"name"_s,
                                        .value = submission.destination.name,
                                        .hint = words.translate("Pages", "Other members will see it.")},
                                       submission.errors, words)
                                 .text();
    if (asksForAddress(visit)) {
        values[u"email_html"_s] =
            emailField(visit, submission, words.translate("Pages", "Your e-mail address"), emailHint(visit)).text();
    }
    values[u"agree_html"_s] = agreement(visit).text();
    const auto unticked = std::ranges::find(submission.errors, u"agree"_s, &FieldFault::field);
    values[u"agree_error_html"_s] = unticked == submission.errors.end() ? QString() : unticked->words.text();
    values[u"agrees"_s] = !submission.form.value(u"agree").isEmpty();
    values[u"button"_s] =
        visit.campaign().pageButton.isEmpty() ? words.translate("Pages", "Join") : visit.campaign().pageButton;
    values[u"decline_url"_s] = visit.isShared() ? QString() : visit.path(u"decline"_s);
    values[u"decline"_s] = words.translate("Pages", "No, thank you");
    return visit.frame.page(show.status, titleWithErrors(submission, heading, words), u"join"_s, values);
}

} // namespace guestwright
