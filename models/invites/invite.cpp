#include "models/invites/invite.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

QString cardName(qint64 number)
{
    return QCoreApplication::translate("Invite", "Card %1").arg(number, 3, 10, QLatin1Char('0'));
}

QString CardNames::of(qint64 number) const
{
    constexpr int digits = 3;
    const QString text = QString::number(number).rightJustified(digits, u'0');
    return m_place < 0 ? text : QString(m_example).replace(m_place, digits, text);
}

QString shownName(const Invite &invite)
{
    return invite.name.isEmpty() ? cardName(invite.number) : invite.name;
}

QString inviteUrl(const QString &publicUrl, const Token &token)
{
    return QString(publicUrl + u"/i/"_s + QString::fromLatin1(token.text));
}

} // namespace guestwright
