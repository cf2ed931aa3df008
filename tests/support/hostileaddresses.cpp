#include "tests/support/hostileaddresses.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace guestwright::test {

namespace {

/// "\u0041" is a unit of UTF-16, "\\" a backslash.
QString withoutEscapes(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\\' || i + 1 == text.size()) {
            plain += text.at(i);
        } else if (text.at(i + 1) == u'u') {
            plain += QChar(text.mid(i + 2, 4).toUShort(nullptr, 16));
            i += 5;
        } else {
            plain += text.at(++i);
        }
    }
    return plain;
}

HostileAddress read(const QStringList &cells)
{
    using Outcome = HostileAddress::Outcome;
    HostileAddress read{.family = cells.at(0), .text = withoutEscapes(cells.at(1)), .taken = {}};
    const QString expected = cells.at(2);
    if (expected == u"-"_s || expected == u"own"_s || expected == u"?"_s) {
        read.outcome = expected == u"-"_s ? Outcome::Refused : expected == u"?"_s ? Outcome::Apart : Outcome::Own;
        return read;
    }
    read.outcome = Outcome::Taken;
    for (const QString &one : expected.split(u' ')) {
        read.taken.push_back({withoutEscapes(one.section(u'=', 0, 0)), withoutEscapes(one.section(u'=', 1))});
    }
    return read;
}

} // namespace

std::vector<HostileAddress> hostileAddresses()
{
    std::vector<HostileAddress> all;
    QFile file(QStringLiteral(GUESTWRIGHT_TEST_DATA "/hostile-addresses.tsv"));
    if (!file.open(QIODevice::ReadOnly)) {
        return all;
    }
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).remove(u'\n');
        const QStringList cells = line.split(u'\t');
        if (!line.startsWith(u'#') && cells.size() == 3) {
            all.push_back(read(cells));
        }
    }
    return all;
}

} // namespace guestwright::test
