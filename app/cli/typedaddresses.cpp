#include "app/cli/typedaddresses.h"

#include "app/cli/translations.h"

#include <QFile>
#include <QJsonObject>

#include <cstdio>

namespace guestwright {

using namespace Qt::StringLiterals;

QJsonArray TypedAddresses::badJson() const
{
    QJsonArray bad;
    for (const AddressList::Bad &one : list.bad) {
        bad.append(QJsonObject{{u"text"_s, one.text}, {u"reason"_s, one.reason}});
    }
    return bad;
}

QString TypedAddresses::badLines() const
{
    QStringList bad;
    for (const AddressList::Bad &one : list.bad) {
        bad.append(u"%1 (%2)"_s.arg(one.text, one.reason));
    }
    return bad.join(u"; "_s);
}

Outcome<TypedAddresses> readTypedAddresses(Session &session)
{
    const QStringList typed = session.arguments().furtherOperands();
    QString text = typed.join(u'\n');
    if (text == u"-"_s) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly)) {
            return refused(Cli::tr("Standard input cannot be read"));
        }
        text = QString::fromUtf8(input.readAll());
    }
    TypedAddresses addresses{readAddressList(text)};
    if (addresses.list.people.empty() && addresses.list.bad.empty()) {
        return wrongUsage(Cli::tr("No address stands there"));
    }
    return addresses;
}

} // namespace guestwright
