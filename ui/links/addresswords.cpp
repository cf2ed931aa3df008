#include "ui/links/addresswords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

constexpr qsizetype shownFaults = 3;
constexpr qsizetype longestFault = 120; // characters: a pasted page is one fault too

QString counted(const char *text, qsizetype count)
{
    return QCoreApplication::translate("AddressPane", text, nullptr, int(count));
}

QString shortened(const QString &text)
{
    return text.size() > longestFault ? QString(text.first(longestFault) + u'…') : text;
}

} // namespace

QString addressCountWords(const AddressReading &reading)
{
    QStringList parts;
    const auto add = [&parts](const char *text, qsizetype count) {
        if (count > 0) {
            parts.append(counted(text, count));
        }
    };
    const InviteePlan &plan = reading.plan;
    const auto outside = qsizetype(plan.outsideDomains.size());
    add(QT_TRANSLATE_N_NOOP("AddressPane", "%Ln new"), plan.count());
    add(QT_TRANSLATE_N_NOOP("AddressPane", "%Ln on the list already"), qsizetype(plan.listed.size()));
    add(QT_TRANSLATE_N_NOOP("AddressPane", "%Ln twice"), reading.list.repeated + plan.repeated);
    add(QT_TRANSLATE_N_NOOP("AddressPane", "%Ln of another domain"), outside);
    add(QT_TRANSLATE_N_NOOP("AddressPane", "%Ln want(s) no mail"), plan.suppressed);
    add(QT_TRANSLATE_N_NOOP("AddressPane", "%Ln not an address"), qsizetype(reading.list.bad.size()));
    return parts.join(u", "_s);
}

QString addressFaultWords(const AddressReading &reading)
{
    QStringList lines;
    for (const AddressList::Bad &bad : reading.list.bad) {
        if (lines.size() < shownFaults) {
            lines.append(shortened(bad.reason));
        }
    }
    for (const InvitePerson &person : reading.plan.outsideDomains) {
        if (lines.size() < shownFaults) {
            lines.append(QCoreApplication::translate("AddressPane",
                                                     "The link lets in only some domains, and “%1” is "
                                                     "of another")
                             .arg(shortened(person.email)));
        }
    }
    const qsizetype all = qsizetype(reading.list.bad.size()) + qsizetype(reading.plan.outsideDomains.size());
    if (all > lines.size()) {
        lines.append(counted(QT_TRANSLATE_N_NOOP("AddressPane", "and %Ln more"), all - lines.size()));
    }
    return lines.join(u'\n');
}

QString addressFaultText(const AddressReading &reading)
{
    const QString outside = writeAddressList(reading.plan.outsideDomains);
    const QString bad = reading.list.badText();
    return bad.isEmpty() || outside.isEmpty() ? QString(bad + outside) : QString(bad + u'\n' + outside);
}

} // namespace guestwright
