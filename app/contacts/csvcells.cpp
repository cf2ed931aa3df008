#include "app/contacts/csvcells.h"

#include <algorithm>
#include <cstring>

namespace guestwright {

int CsvCells::countQuoted() const
{
    return int(std::ranges::count_if(m_cells, &Cell::isQuoted));
}

void CsvCells::split(QByteArrayView row, const CsvDialect &dialect)
{
    m_cells.clear();
    const bool hasDelimiter = dialect.delimiter != 0 && !dialect.isList;
    for (qsizetype begin = 0; begin <= row.size() && m_cells.size() < most;) {
        const qsizetype found = hasDelimiter ? row.indexOf(dialect.delimiter, begin) : -1;
        const qsizetype end = found < 0 ? row.size() : found;
        m_cells.push_back({begin, end - begin, false, false});
        begin = end + 1;
    }
}

std::span<const QByteArrayView> CsvCells::texts(QByteArrayView row, const CsvDialect &dialect)
{
    // Reserved at once, for views into it must stay where they are.
    m_unescaped.resize(0);
    m_unescaped.reserve(row.size());
    m_texts.clear();
    for (const Cell &cell : m_cells) {
        const QByteArrayView text(row.data() + cell.begin, cell.size);
        if (cell.isEscaped) {
            unescape(text, cell.isQuoted, dialect);
        } else {
            m_texts.push_back(text);
        }
    }
    return m_texts;
}

void CsvCells::unescape(QByteArrayView text, bool isQuoted, const CsvDialect &dialect)
{
    const char *at = text.data();
    const char *const end = at + text.size();
    const qsizetype begin = m_unescaped.size();
    if (isQuoted && !dialect.hasBackslashes) {
        // Every quote inside stands twice.
        while (const void *quote = std::memchr(at, dialect.quote, size_t(end - at))) {
            const char *const next = static_cast<const char *>(quote) + 1;
            m_unescaped.append(QByteArrayView(at, next));
            at = next + 1;
        }
        m_unescaped.append(QByteArrayView(at, end));
        at = end;
    }
    while (at < end) {
        const bool hasNext = at + 1 < end;
        const bool isDoubled = hasNext && isQuoted && *at == dialect.quote && at[1] == dialect.quote;
        const bool isEscape = hasNext && dialect.hasBackslashes && *at == '\\'
            && (at[1] == dialect.quote || at[1] == '\\' || (dialect.delimiter != 0 && at[1] == dialect.delimiter));
        at += isDoubled || isEscape ? 1 : 0;
        m_unescaped.append(*at++);
    }
    m_texts.emplace_back(m_unescaped.constData() + begin, m_unescaped.size() - begin);
}

qint64 countLineEnds(QByteArrayView text)
{
    qint64 count = 0;
    if (!text.contains('\n') && !text.contains('\r')) {
        return count;
    }
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isEnd = text.at(at) == '\n' || text.at(at) == '\r';
        const bool isHalf = text.at(at) == '\n' && at > 0 && text.at(at - 1) == '\r';
        count += isEnd && !isHalf ? 1 : 0;
    }
    return count;
}

} // namespace guestwright
