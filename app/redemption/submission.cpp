#include "app/redemption/checkout.h"
#include "app/redemption/countries.h"
#include "app/redemption/linkpages.h"
#include "models/core/emailaddress.h"

#include <QCryptographicHash>

// What is read from the forms of checkout.h and what is wrong with it; how they are shown stands in checkout.cpp.
namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

void requireText(const QString &value, const QString &field, const QString &words, QList<FieldFault> &errors)
{
    if (value.isEmpty()) {
        errors.append({field, Html::escaped(words)});
    }
}

QString postalWords(const AddressRules &rules, const PageWords &words)
{
    return rules.example.isEmpty() ? words.translate("Pages", "Enter a postal code")
                                   : words.translate("Pages", "Enter a postal code like %1").arg(rules.example);
}

void checkDestination(const Visit &visit, Submission &submission)
{
    const PageWords &words = visit.words();
    const Destination &to = submission.destination;
    QList<FieldFault> &errors = submission.errors;
    requireText(to.name, u"name"_s, words.translate("Pages", "Enter a name"), errors);
    const QStringList &offered = visit.campaign().page.countries;
    const bool isOffered =
        !countryName(to.country, words).isEmpty() && (offered.isEmpty() || offered.contains(to.country));
    if (!isOffered) {
        errors.append({u"country"_s, Html::escaped(words.translate("Pages", "Choose a country"))});
    }
    requireText(to.line1, u"line1"_s, words.translate("Pages", "Enter a street and house number"), errors);
    const AddressRules rules = addressRules(to.country);
    if (isOffered && !isPostalCode(to.postalCode, rules)) {
        errors.append({u"postal_code"_s, Html::escaped(postalWords(rules, words))});
    }
    requireText(to.city, u"city"_s, words.translate("Pages", "Enter a town or city"), errors);
    if (isOffered && rules.needsRegion) {
        requireText(to.region, u"region"_s, words.translate("Pages", "Enter a state or province"), errors);
    }
}

void checkEmail(const Visit &visit, Submission &submission)
{
    if (!asksForAddress(visit)) {
        return;
    }
    const PageWords &words = visit.words();
    const bool isBound = bindingOf(visit) != Campaign::Binding::Link && !visit.isShared();
    if (submission.typedEmail.isEmpty() && isBound) {
        const QString sentence = words.translate("Pages", "Type the e-mail address your invitation was sent to");
        submission.errors.append({u"email"_s, Html::escaped(sentence)});
    } else if (!EmailAddress::parse(submission.typedEmail)) {
        const QString sentence = words.translate("Pages", "Type an e-mail address like ada@example.org");
        submission.errors.append({u"email"_s, Html::escaped(sentence)});
    } else if (visit.isShared() && !isDomainAllowed(visit.link.link->link, addressKey(submission.typedEmail))) {
        submission.errors.append({u"email"_s, domainWords(visit)});
    }
}

/// Where a confirmed address is the invite's own, that one counts, however it was typed.
QString emailOf(const Visit &visit, const QString &typed)
{
    const bool isFree = bindingOf(visit) == Campaign::Binding::Link && !visit.isInvitee() && !typed.isEmpty();
    return visit.isShared() || isFree ? typed : visit.invite().email;
}

Destination destinationFrom(const Visit &visit, const FormData &form)
{
    const QStringList &offered = visit.campaign().page.countries;
    const QString typed = form.value(u"country").toUpper();
    return {.name = form.value(u"name").left(200),
            .phone = form.value(u"phone").left(40),
            .line1 = form.value(u"line1").left(200),
            .line2 = form.value(u"line2").left(200),
            .postalCode = form.value(u"postal_code").left(20),
            .city = form.value(u"city").left(120),
            .region = form.value(u"region").left(120),
            .country = offered.size() == 1 ? offered.first() : typed};
}

} // namespace

Campaign::Binding bindingOf(const Visit &visit)
{
    if (visit.isShared()) {
        return guestwright::bindingOf(visit.link.link->link, visit.campaign().binding);
    }
    const bool isEnough = visit.invite().email.isEmpty() || visit.isInvitee();
    return isEnough ? Campaign::Binding::Link : visit.campaign().binding;
}

bool asksForAddress(const Visit &visit)
{
    const bool isLimited = visit.isShared() && !visit.link.link->link.domains.isEmpty();
    return !visit.isInvitee()
        && (visit.frame.isMembership() || bindingOf(visit) != Campaign::Binding::Link || isLimited);
}

QByteArray Submission::hash() const
{
    QStringList values;
    for (const ChosenGift &gift : gifts) {
        values.append(gift.value());
    }
    const Destination &to = destination;
    values += {to.name, to.phone, to.line1, to.line2, to.postalCode, to.city, to.region, to.country, to.email};
    return QCryptographicHash::hash(values.join(u'\0').toUtf8(), QCryptographicHash::Sha256);
}

Submission readSubmission(const Visit &visit, const FormData &form, const QList<ChosenGift> &gifts)
{
    Submission submission{.form = form, .gifts = gifts, .typedEmail = form.value(u"email").left(254)};
    const PageWords &words = visit.words();
    if (visit.frame.isMembership()) {
        submission.destination.name = form.value(u"name").left(200);
        requireText(submission.destination.name, u"name"_s, words.translate("Pages", "Enter a name"),
                    submission.errors);
    } else {
        submission.destination = destinationFrom(visit, form);
        checkDestination(visit, submission);
    }
    checkEmail(visit, submission);
    if (visit.frame.isMembership()) {
        requireText(form.value(u"agree"), u"agree"_s, words.translate("Pages", "Tick that you want to join"),
                    submission.errors);
    }
    submission.destination.email = emailOf(visit, submission.typedEmail);
    return submission;
}

} // namespace guestwright
