#include "models/links/addresslist.h"

#include "models/core/emailaddress.h"
#include "models/core/folding.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longLine = 1'000; // characters

bool isSeparator(QChar c)
{
    return c == u',' || c == u';' || c == u'\t';
}

/// Where something stands in a text.
struct TextSpan {
    qsizetype at = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return at + length; }
    [[nodiscard]] QStringView in(const QString &text) const { return QStringView(text).sliced(at, length); }
};
using TextSpans = std::vector<TextSpan>;

/// Without the blanks around it, unless nothing is left.
void addTrimmed(TextSpans &spans, const QString &text, qsizetype from, qsizetype to)
{
    while (from < to && text.at(from).isSpace()) {
        ++from;
    }
    while (to > from && text.at(to - 1).isSpace()) {
        --to;
    }
    if (to > from) {
        spans.push_back({from, to - from});
    }
}

/// Whether a closing bracket at `i` ends what stands before it, so that the next person may follow after a blank.
bool endsPiece(const QString &text, const TextSpan &line, qsizetype from, qsizetype i)
{
    return text.at(i) == u'>' && i + 1 < line.end() && text.at(i + 1).isSpace()
        && QStringView(text).sliced(from, i - from).contains(u'@');
}

/// The pieces of a line between separators, but for those within quotes and pointed brackets. A quote that is never
/// closed is a character like others.
TextSpans piecesOf(const QString &text, const TextSpan &line)
{
    TextSpans pieces;
    qsizetype from = line.at;
    bool isQuoted = false;
    bool isPointed = false;
    for (qsizetype i = line.at; i < line.end(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"' && !isPointed
            && (isQuoted || QStringView(text).sliced(i + 1, line.end() - i - 1).contains(u'"'))) {
            isQuoted = !isQuoted;
        }
        const bool wasPointed = isPointed;
        isPointed = !isQuoted && (c == u'<' || (isPointed && c != u'>'));
        const bool isBetween = isSeparator(c) && !isQuoted && !isPointed;
        if (isBetween || (wasPointed && !isPointed && endsPiece(text, line, from, i))) {
            addTrimmed(pieces, text, from, isBetween ? i : i + 1);
            from = i + 1;
        }
    }
    addTrimmed(pieces, text, from, line.end());
    return pieces;
}

bool hasAddress(QStringView piece)
{
    return piece.contains(u'@');
}

/// "cem(at)example.org" was meant to be an address; "Dr. J.R. Lovelace" was not.
bool looksLikeDomain(QStringView piece)
{
    const QString words = piece.toString().simplified();
    return std::ranges::any_of(words.split(u' '), [](const QString &word) {
        return word.contains(u'.') && word.section(u'.', -1).size() > 1;
    });
}

/// What is the name of the one address in a line: the other cells of a spreadsheet's row, or what stands before it. All
/// else may be an address with a mistake in it.
TextSpans namesAmong(const QString &text, const TextSpan &line, const TextSpans &pieces)
{
    const bool isRow = line.in(text).contains(u'\t');
    TextSpans names;
    for (const TextSpan &piece : pieces) {
        if (hasAddress(piece.in(text))) {
            if (!isRow) {
                break;
            }
        } else if (isRow || !looksLikeDomain(piece.in(text))) {
            names.push_back(piece);
        }
    }
    return names;
}

/// "ada@example.org eve@example.org" is two; "Ada Lovelace <ada@example.org>" is one.
TextSpans wordsOf(const QString &text, const TextSpan &piece)
{
    const QStringView whole = piece.in(text);
    const bool isNamed = whole.contains(u'<') || whole.contains(u'"');
    if (isNamed || whole.count(u'@') < 2) {
        return {piece};
    }
    TextSpans words;
    qsizetype from = piece.at;
    for (qsizetype i = piece.at; i <= piece.end(); ++i) {
        if (i == piece.end() || text.at(i).isSpace()) {
            addTrimmed(words, text, from, i);
            from = i + 1;
        }
    }
    return words;
}

/// "Ada Lovelace ada@example.org", as it comes out of some programs.
QString withBrackets(const QString &piece)
{
    const QStringList words = piece.simplified().split(u' ');
    const bool isPlain = std::ranges::none_of(piece, [](QChar c) {
        return c == u'<' || c == u'\\' || c.category() == QChar::Other_Control; // no blanks, so no words either
    });
    const bool isTrailing = isPlain && words.size() > 1 && hasAddress(words.last())
        && std::ranges::count_if(words, [](const QString &word) { return hasAddress(word); }) == 1;
    return isTrailing ? QString(words.first(words.size() - 1).join(u' ') + u" <"_s + words.last() + u'>') : piece;
}

/// The lines of a text that have anything in them.
TextSpans linesOf(const QString &text)
{
    TextSpans lines;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype next = text.indexOf(u'\n', from);
        const qsizetype end = next < 0 ? text.size() : next;
        if (end > from) {
            lines.push_back({from, end - from});
        }
        from = end + 1;
    }
    return lines;
}

QString withPlainLineEnds(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar(QChar::LineSeparator), u'\n');
    return text.replace(QChar(QChar::ParagraphSeparator), u'\n');
}

class AddressListReader
{
public:
    explicit AddressListReader(const QString &text) : m_text(text) { }

    void readLine(const TextSpan &line)
    {
        const TextSpans pieces = piecesOf(m_text, line);
        const auto addresses =
            std::ranges::count_if(pieces, [this](const TextSpan &piece) { return hasAddress(piece.in(m_text)); });
        const TextSpans names = addresses == 1 ? namesAmong(m_text, line, pieces) : TextSpans();
        for (const TextSpan &piece : pieces) {
            if (hasAddress(piece.in(m_text))) {
                for (const TextSpan &word : wordsOf(m_text, piece)) {
                    take(word, joined(names));
                }
            } else if (!std::ranges::count(names, piece.at, &TextSpan::at)) {
                addBad(piece, EmailAddress::parse(piece.in(m_text).toString()).error().message);
            }
        }
    }

    [[nodiscard]] AddressList result() && { return std::move(m_list); }

private:
    [[nodiscard]] QString joined(const TextSpans &names) const
    {
        QStringList texts;
        for (const TextSpan &name : names) {
            texts.append(name.in(m_text).toString());
        }
        return texts.join(u' ');
    }

    void addBad(const TextSpan &piece, const QString &reason)
    {
        m_list.bad.push_back({piece.in(m_text).toString(), reason});
        m_list.pieces.push_back({piece.at, piece.length, {}});
    }

    void take(const TextSpan &piece, const QString &nameBeside)
    {
        const auto mailbox = Mailbox::parse(withBrackets(piece.in(m_text).toString()));
        if (!mailbox) {
            addBad(piece, mailbox.error().message);
            return;
        }
        const QString key = addressKey(mailbox->address);
        m_list.pieces.push_back({piece.at, piece.length, key});
        if (!m_seen.contains(key)) {
            m_seen.insert(key);
            const QString name = mailbox->name.isEmpty() ? nameBeside : mailbox->name;
            m_list.people.push_back({.name = cleanLine(name), .email = mailbox->address});
            return;
        }
        ++m_list.repeated;
    }

    const QString &m_text;
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
    const QString plain = withPlainLineEnds(text);
    AddressListReader reader(plain);
    for (const TextSpan &line : linesOf(plain)) {
        reader.readLine(line);
    }
    return std::move(reader).result();
}

QString writeAddressList(const std::vector<InvitePerson> &people)
{
    static const QRegularExpression special(u"[,;<>@\"\\\\]"_s);
    QStringList lines;
    for (const InvitePerson &person : people) {
        QString name = cleanLine(person.name);
        if (name.contains(special)) {
            name = u'"' + name.replace(u'"', u'\'').remove(u'\\') + u'"';
        }
        lines.append(Mailbox{name, person.email}.toString());
    }
    return lines.join(u'\n');
}

QString withShortLines(const QString &text)
{
    const QString plain = withPlainLineEnds(text);
    QString broken;
    qsizetype from = 0;
    for (const TextSpan &line : linesOf(plain)) {
        for (const TextSpan &piece : line.length > longLine ? piecesOf(plain, line) : TextSpans()) {
            for (const TextSpan &word : wordsOf(plain, piece)) {
                if (word.at > line.at) {
                    broken += QStringView(plain).sliced(from, word.at - from).trimmed();
                    broken += u'\n';
                    from = word.at;
                }
            }
        }
    }
    broken += QStringView(plain).sliced(from);
    return broken;
}

} // namespace guestwright
