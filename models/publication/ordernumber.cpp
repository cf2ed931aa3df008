#include "models/publication/ordernumber.h"

#include "models/store/query.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

// Without 0 O 1 I L U, as in Crockford's base 32 (crockford.com/base32.html) but for the two digits.
constexpr QStringView orderAlphabet = u"23456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int orderCharacters = 6;
constexpr int orderTries = 20;

bool isPlainLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z');
}

QString plainLetters(const QString &word)
{
    QString letters;
    for (const QChar c : word.normalized(QString::NormalizationForm_D).toUpper()) {
        if (isPlainLetter(c)) {
            letters.append(c);
        }
    }
    return letters;
}

QString randomNumber()
{
    QString number;
    for (int i = 0; i < orderCharacters; ++i) {
        number.append(orderAlphabet[QRandomGenerator::system()->bounded(int(orderAlphabet.size()))]);
    }
    return number;
}

} // namespace

QString orderPrefix(const QString &campaignName)
{
    QStringList words;
    for (const QString &word : campaignName.simplified().split(u' ')) {
        if (const QString letters = plainLetters(word); !letters.isEmpty()) {
            words.append(letters);
        }
    }
    if (words.size() > 1) {
        return QString(words.at(0).front()) + words.at(1).front();
    }
    return !words.isEmpty() && words.first().size() > 1 ? words.first().left(2) : u"GW"_s;
}

Result<QString> newOrderNumber(Database &db, const QString &campaignName)
{
    const QString prefix = orderPrefix(campaignName) + u'-';
    for (int i = 0; i < orderTries; ++i) {
        const QString number = prefix + randomNumber();
        const auto taken = run(db, u"SELECT count(*) FROM orders WHERE number = ?"_s, {number});
        if (!taken || taken->number() == 0) {
            return taken ? Result<QString>(number) : failure(taken);
        }
    }
    return fail(Error::Kind::Storage, QCoreApplication::translate("Publication", "No order number is left"));
}

} // namespace guestwright
