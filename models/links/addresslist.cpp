#include "models/links/addresslist.h"

#include "models/core/emailaddress.h"
#include "models/core/folding.h"

#include <QSet>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

bool isSeparator(QChar c)
{
    return c == u',' || c == u';' || c == u'\t';
}

/// The pieces of a line between separators, but for those within quotes and pointed brackets. A quote that is never
/// closed is a character like others.
QStringList piecesOf(const QString &line)
{
    QStringList pieces;
    QString piece;
    bool isQuoted = false;
    bool isPointed = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'"' && !isPointed && (isQuoted || line.indexOf(u'"', i + 1) > 0)) {
            isQuoted = !isQuoted;
        }
        isPointed = !isQuoted && (c == u'<' || (isPointed && c != u'>'));
        if (isSeparator(c) && !isQuoted && !isPointed) {
            pieces.append(piece.trimmed());
            piece.clear();
            continue;
        }
        piece += c;
    }
    pieces.append(piece.trimmed());
    pieces.removeAll(QString());
    return pieces;
}

bool hasAddress(const QString &piece)
{
    return piece.contains(u'@');
}

/// "ada@example.org eve@example.org" is two; "Ada Lovelace <ada@example.org>" is one.
QStringList wordsOf(const QString &piece)
{
    const bool isNamed = piece.contains(u'<') || piece.contains(u'"');
    return isNamed || piece.count(u'@') < 2 ? QStringList{piece} : piece.simplified().split(u' ');
}

/// "Ada Lovelace ada@example.org", as it comes out of some programs.
QString withBrackets(const QString &piece)
{
    const QStringList words = piece.simplified().split(u' ');
    const bool isTrailing = words.size() > 1 && !piece.contains(u'<') && hasAddress(words.last())
        && std::ranges::count_if(words, hasAddress) == 1;
    return isTrailing ? QString(words.first(words.size() - 1).join(u' ') + u" <"_s + words.last() + u'>') : piece;
}

class AddressListReader
{
public:
    void readLine(const QString &line)
    {
        const QStringList pieces = piecesOf(line);
        const auto addresses = std::ranges::count_if(pieces, hasAddress);
        QStringList names;
        for (const QString &piece : pieces) {
            if (!hasAddress(piece) && addresses == 1) {
                names.append(piece);
            }
        }
        for (const QString &piece : pieces) {
            if (hasAddress(piece)) {
                for (const QString &word : wordsOf(piece)) {
                    take(word, names.join(u' '));
                }
            } else if (addresses != 1) {
                m_list.bad.push_back({piece, EmailAddress::parse(piece).error().message});
            }
        }
    }

    [[nodiscard]] AddressList result() && { return std::move(m_list); }

private:
    void take(const QString &text, const QString &nameBeside)
    {
        const auto mailbox = Mailbox::parse(withBrackets(text));
        if (!mailbox) {
            m_list.bad.push_back({text, mailbox.error().message});
            return;
        }
        if (!m_seen.contains(addressKey(mailbox->address))) {
            m_seen.insert(addressKey(mailbox->address));
            const QString name = mailbox->name.isEmpty() ? nameBeside : mailbox->name;
            m_list.people.push_back({.name = cleanLine(name), .email = mailbox->address});
            return;
        }
        ++m_list.repeated;
    }

    AddressList m_list;
    QSet<QString> m_seen;
};

} // namespace

QString AddressList::badText() const
{
    QStringList lines;
    for (const Bad &entry : bad) {
        lines.append(entry.text);
    }
    return lines.join(u'\n');
}

AddressList readAddressList(const QString &text)
{
    AddressListReader reader;
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar(QChar::LineSeparator), u'\n');
    for (const QString &line : plain.split(u'\n', Qt::SkipEmptyParts)) {
        reader.readLine(line);
    }
    return std::move(reader).result();
}

} // namespace guestwright
