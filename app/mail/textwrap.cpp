#include "app/mail/textwrap.h"

#include <QStringList>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

qsizetype hangingIndent(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && line.at(at).isDigit()) {
        ++at;
    }
    const bool isNumber = at > 0 && line.sliced(at).startsWith(u". ");
    return isNumber ? at + 2 : (line.startsWith(u"- ") ? 2 : 0);
}

void appendWrapped(QString &out, QStringView line, qsizetype columns)
{
    const qsizetype indent = hangingIndent(line);
    qsizetype room = columns;
    while (line.size() > room) {
        qsizetype end = line.lastIndexOf(u' ', room);
        if (end <= (room == columns ? indent : 0)) {
            end = line.indexOf(u' ', room); // a word longer than the line
        }
        if (end < 0) {
            break;
        }
        out += line.first(end);
        out += u'\n';
        out += QString(indent, u' ');
        line = line.sliced(end + 1);
        room = columns - indent;
    }
    out += line;
}

} // namespace

QString wrapText(const QString &text, qsizetype columns)
{
    QString out;
    out.reserve(text.size() + text.size() / 16);
    bool isFirst = true;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (!isFirst) {
            out += u'\n';
        }
        isFirst = false;
        appendWrapped(out, line, columns);
    }
    return out;
}

QString withoutGaps(QString text)
{
    while (text.contains("\n\n\n"_L1)) {
        text.replace("\n\n\n"_L1, "\n\n"_L1);
    }
    return text;
}

} // namespace guestwright
