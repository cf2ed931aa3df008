#include "app/redemption/codes.h"

#include "app/redemption/formnonce.h"
#include "models/core/token.h"

#include <QPasswordDigestor>
#include <QRandomGenerator>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int codeRounds = 10'000;
constexpr int codeDigits = 6;
constexpr qsizetype mostPending = 3; // so many are sent in the time they live

QByteArray slowHash(const QString &code, const QByteArray &salt)
{
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, code.toUtf8(), salt, codeRounds, 32);
}

} // namespace

QString makeCode()
{
    return QString::number(QRandomGenerator::system()->bounded(1'000'000)).rightJustified(codeDigits, u'0');
}

StoredCode hashedCode(const QString &code)
{
    const QByteArray salt = makeToken().text;
    return {.salt = salt, .hash = slowHash(code, salt)};
}

QList<qint64> matchingCodes(const QString &typed, const QList<StoredCode> &pending)
{
    QString code = typed;
    code.remove(u' ').remove(QChar(QChar::Nbsp)).remove(u'-');
    QList<qint64> matching;
    for (qsizetype i = pending.size(); i < mostPending; ++i) {
        [[maybe_unused]] const QByteArray sameTime = slowHash(code, "none");
    }
    for (const StoredCode &stored : pending) {
        if (isSameSecret(slowHash(code, stored.salt), stored.hash)) {
            matching.append(stored.id);
        }
    }
    return matching;
}

} // namespace guestwright
