#include "models/invites/invitekey.h"

#include "models/core/folding.h"
#include "models/invites/invite.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QString cardWord = u"card"_s;

QString spokenCardWord()
{
    return foldName(cardName(0)).section(u' ', 0, 0);
}

} // namespace

QString inviteKey(const QString &name, qint64 number)
{
    return name.isEmpty() ? QString(cardWord + u' ' + QString::number(number).rightJustified(3, u'0')) : foldName(name);
}

QString searchKey(const QString &search)
{
    const QString folded = foldName(search);
    const QString spoken = spokenCardWord();
    const bool isCard = folded == spoken || folded.startsWith(spoken + u' ');
    return isCard ? QString(cardWord + folded.sliced(spoken.size())) : folded;
}

} // namespace guestwright
