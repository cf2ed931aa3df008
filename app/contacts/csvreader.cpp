#include "app/contacts/csvreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace guestwright {

namespace {

bool isLineEndByte(char c)
{
    return c == '\n' || c == '\r';
}

qint64 countLineEnds(QByteArrayView text)
{
    qint64 count = 0;
    if (!text.contains('\n') && !text.contains('\r')) {
        return count;
    }
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isHalf = text.at(at) == '\n' && at > 0 && text.at(at - 1) == '\r';
        count += isLineEndByte(text.at(at)) && !isHalf ? 1 : 0;
    }
    return count;
}

} // namespace

CsvReader::CsvReader(const CsvDialect &dialect, Source source) : m_dialect(dialect), m_source(std::move(source))
{
    if (dialect.delimiter != 0) {
        m_kinds[uchar(dialect.delimiter)] = dialect.isList ? Kind::LineEnd : Kind::Delimiter;
    }
    if (dialect.hasBackslashes) {
        m_kinds[uchar('\\')] = Kind::Escape;
    }
    m_kinds[uchar('\n')] = Kind::LineEnd;
    m_kinds[uchar('\r')] = Kind::LineEnd;
}

CsvReader::CsvReader(const CsvDialect &dialect, QByteArrayView text)
    : CsvReader(dialect, [text, done = false](QByteArray &buffer) mutable -> Result<bool> {
        buffer.append(text.first(done ? 0 : text.size()));
        return !std::exchange(done, true);
    })
{ }

Result<bool> CsvReader::next(CsvRecord &record)
{
    for (;;) {
        startRow();
        while (!scan()) {
            if (m_isAtEnd) {
                if (finishLast()) {
                    break;
                }
                if (m_state != State::BrokenLine) {
                    return false;
                }
                continue;
            }
            if (const auto filled = fill(); !filled) {
                return failure(filled);
            }
        }
        if (m_rowEnd - m_start > longestRow || m_found.size() >= mostFields) {
            return tooLong();
        }
        if (!isBlankRow()) {
            publish(record);
            return true;
        }
        m_linesOfRow = endsLine() ? 1 : 0;
    }
}

void CsvReader::startRow()
{
    m_line += m_linesOfRow;
    m_linesOfRow = 0;
    m_start = m_at;
    m_state = State::FieldStart;
    m_fault = CsvRecord::Fault::None;
    m_hasLineEnd = true;
    m_found.clear();
}

Result<bool> CsvReader::fill()
{
    const qsizetype kept = m_buffer.size() - m_start;
    if (kept > longestRow || m_found.size() >= mostFields) {
        return tooLong();
    }
    if (m_start > 0) {
        std::memmove(m_buffer.data(), m_buffer.constData() + m_start, size_t(kept));
        m_buffer.resize(kept);
        m_at -= m_start;
        m_start = 0;
    }
    const auto hasMore = m_source(m_buffer);
    m_isAtEnd = hasMore && !*hasMore;
    return hasMore;
}

/// Reads on until a row is complete; false when the buffer ends before it.
bool CsvReader::scan()
{
    if (m_skipsLineFeed && m_at < m_buffer.size()) {
        m_skipsLineFeed = false;
        m_at += m_buffer.at(m_at) == '\n' ? 1 : 0;
        m_start = m_at;
    }
    const char *const data = m_buffer.constData();
    const qsizetype end = m_buffer.size();
    while (m_at < end) {
        if (m_state == State::Plain) {
            while (m_at < end && kindOf(data[m_at]) == Kind::Other) {
                ++m_at;
            }
        } else if (m_state == State::Quoted && !m_dialect.hasBackslashes) {
            const void *quote = std::memchr(data + m_at, m_dialect.quote, size_t(end - m_at));
            m_at = quote ? static_cast<const char *>(quote) - data : end;
        }
        if (m_at < end && step(data[m_at])) {
            return true;
        }
    }
    return false;
}

/// Takes one byte; true when it completed the row.
bool CsvReader::step(char c)
{
    switch (m_state) {
    case State::FieldStart:
        startField(c);
        return false;
    case State::Blanks:
        if (c == m_dialect.quote) {
            startField(c);
        } else if (c != ' ' || kindOf(c) != Kind::Other) {
            m_state = State::Plain;
        } else {
            ++m_at;
        }
        return false;
    case State::Plain:
        if (kindOf(c) == Kind::Escape) {
            m_isEscaped = true;
            m_state = State::PlainEscape;
            ++m_at;
            return false;
        }
        return kindOf(c) == Kind::Other ? (++m_at, false) : endField(c, m_at, false);
    case State::PlainEscape:
        m_at += isLineEndByte(c) ? 0 : 1;
        m_state = State::Plain;
        return false;
    case State::Quoted:
        if (kindOf(c) == Kind::Escape) {
            m_isEscaped = true;
            m_at += 2;
        } else if (c == m_dialect.quote) {
            m_fieldEnd = m_at++ - m_start;
            m_state = State::AfterQuote;
        } else {
            ++m_at;
        }
        return false;
    case State::AfterQuote:
    case State::AfterQuoteBlanks:
        return afterQuote(c);
    case State::BrokenLine:
        if (!isLineEndByte(c)) {
            ++m_at;
            return false;
        }
        m_rowEnd = m_at++;
        m_skipsLineFeed = c == '\r';
        splitBrokenLine();
        return true;
    }
    return false;
}

void CsvReader::startField(char c)
{
    m_isEscaped = false;
    if (m_state == State::FieldStart) {
        m_fieldBegin = m_at - m_start;
    }
    if (c == m_dialect.quote) {
        m_fieldBegin = ++m_at - m_start;
        m_state = State::Quoted;
    } else {
        m_state = c == ' ' ? State::Blanks : State::Plain;
    }
}

bool CsvReader::endField(char c, qsizetype end, bool isQuoted)
{
    m_found.push_back({m_fieldBegin, end - m_start - m_fieldBegin, m_isEscaped, isQuoted});
    m_state = State::FieldStart;
    const bool isLast = kindOf(c) == Kind::LineEnd;
    m_rowEnd = m_at++;
    m_skipsLineFeed = isLast && c == '\r';
    if (m_found.size() >= mostFields) {
        return true;
    }
    return isLast;
}

bool CsvReader::afterQuote(char c)
{
    if (c == m_dialect.quote && m_state == State::AfterQuote) {
        m_isEscaped = true;
        m_state = State::Quoted;
        ++m_at;
        return false;
    }
    if (kindOf(c) == Kind::Delimiter || kindOf(c) == Kind::LineEnd) {
        return endField(c, m_start + m_fieldEnd, true);
    }
    if (c == ' ' || c == '\t') {
        m_state = State::AfterQuoteBlanks;
        ++m_at;
    } else {
        breakRow(CsvRecord::Fault::TextAfterQuote);
    }
    return false;
}

/// The row's quotes make no sense: only its first line is given up.
void CsvReader::breakRow(CsvRecord::Fault fault)
{
    m_fault = fault;
    m_state = State::BrokenLine;
    m_at = m_start;
}

/// The text ended inside a row; false when there was none, or when it broke and is to be read again.
bool CsvReader::finishLast()
{
    const bool isEmpty = m_at == m_start && m_found.empty() && m_state == State::FieldStart;
    if (isEmpty) {
        return false;
    }
    if (m_state == State::Quoted) {
        breakRow(CsvRecord::Fault::UnclosedQuote);
        return false;
    }
    m_at = std::min(m_at, m_buffer.size());
    m_rowEnd = m_at;
    m_hasLineEnd = false;
    if (m_state == State::BrokenLine) {
        splitBrokenLine();
        return true;
    }
    const bool isQuoted = m_state == State::AfterQuote || m_state == State::AfterQuoteBlanks;
    if (m_state == State::FieldStart) {
        m_fieldBegin = m_at - m_start;
        m_isEscaped = false;
    }
    const qsizetype end = isQuoted ? m_fieldEnd : m_at - m_start;
    m_found.push_back({m_fieldBegin, end - m_fieldBegin, m_isEscaped, isQuoted});
    return true;
}

bool CsvReader::isBlankRow() const
{
    return m_found.size() == 1 && !m_found.front().isQuoted && m_fault == CsvRecord::Fault::None
        && QByteArrayView(m_buffer).sliced(m_start, m_rowEnd - m_start).trimmed().isEmpty();
}

/// False where a delimiter of a list ended the row.
bool CsvReader::endsLine() const
{
    return !m_hasLineEnd || isLineEndByte(m_buffer.at(m_rowEnd));
}

void CsvReader::splitBrokenLine()
{
    m_found.clear();
    qsizetype begin = m_start;
    for (qsizetype at = m_start; at <= m_rowEnd && m_found.size() < mostFields; ++at) {
        if (at == m_rowEnd || kindOf(m_buffer.at(at)) == Kind::Delimiter) {
            m_found.push_back({begin - m_start, at - begin, false, false});
            begin = at + 1;
        }
    }
}

void CsvReader::publish(CsvRecord &record)
{
    const QByteArrayView buffer(m_buffer);
    record.line = m_line;
    record.raw = buffer.sliced(m_start, m_rowEnd - m_start);
    record.fault = m_fault;
    record.hasLineEnd = m_hasLineEnd;
    record.quotedFields = int(std::ranges::count_if(m_found, &Field::isQuoted));
    m_linesOfRow = (endsLine() ? 1 : 0) + (record.quotedFields > 0 ? countLineEnds(record.raw) : 0);
    publishFields();
    record.fields = m_fields;
}

void CsvReader::publishFields()
{
    // Reserved at once, for views into it must stay where they are.
    m_unescaped.resize(0);
    m_unescaped.reserve(m_rowEnd - m_start);
    m_fields.clear();
    for (const Field &field : m_found) {
        if (field.isEscaped) {
            unescape(field);
        } else {
            m_fields.emplace_back(m_buffer.constData() + m_start + field.begin, field.size);
        }
    }
}

void CsvReader::unescape(const Field &field)
{
    const char *at = m_buffer.constData() + m_start + field.begin;
    const char *const end = at + field.size;
    const qsizetype begin = m_unescaped.size();
    if (field.isQuoted && !m_dialect.hasBackslashes) {
        // Every quote inside stands twice.
        while (const void *quote = std::memchr(at, m_dialect.quote, size_t(end - at))) {
            const char *const next = static_cast<const char *>(quote) + 1;
            m_unescaped.append(QByteArrayView(at, next));
            at = next + 1;
        }
        m_unescaped.append(QByteArrayView(at, end));
        at = end;
    }
    while (at < end) {
        const bool hasNext = at + 1 < end;
        const bool isDoubled = hasNext && field.isQuoted && *at == m_dialect.quote && at[1] == m_dialect.quote;
        const bool isEscape = hasNext && kindOf(*at) == Kind::Escape
            && (at[1] == m_dialect.quote || at[1] == '\\' || kindOf(at[1]) == Kind::Delimiter);
        at += isDoubled || isEscape ? 1 : 0;
        m_unescaped.append(*at++);
    }
    m_fields.emplace_back(m_unescaped.constData() + begin, m_unescaped.size() - begin);
}

tl::unexpected<Error> CsvReader::tooLong() const
{
    return fail(Error::Kind::Invalid,
                QCoreApplication::translate("CsvReader",
                                            "The row that begins in line %1 is longer than 64 MiB or has over 65,535 "
                                            "cells: perhaps a quote is not closed there, or this is no table")
                    .arg(m_line));
}

} // namespace guestwright
