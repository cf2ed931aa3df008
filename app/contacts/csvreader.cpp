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
        if (m_rowEnd - m_start > longestRow || m_cells.count() >= CsvCells::most) {
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
    m_cells.clear();
}

Result<bool> CsvReader::fill()
{
    const qsizetype kept = m_buffer.size() - m_start;
    if (kept > longestRow || m_cells.count() >= CsvCells::most) {
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
        m_cells.split(QByteArrayView(m_buffer).sliced(m_start, m_rowEnd - m_start), m_dialect);
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
    m_cells.add({m_fieldBegin, end - m_start - m_fieldBegin, m_isEscaped, isQuoted});
    m_state = State::FieldStart;
    const bool isLast = kindOf(c) == Kind::LineEnd;
    m_rowEnd = m_at++;
    m_skipsLineFeed = isLast && c == '\r';
    if (m_cells.count() >= CsvCells::most) {
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
    const bool isEmpty = m_at == m_start && m_cells.count() == 0 && m_state == State::FieldStart;
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
        m_cells.split(QByteArrayView(m_buffer).sliced(m_start, m_rowEnd - m_start), m_dialect);
        return true;
    }
    const bool isQuoted = m_state == State::AfterQuote || m_state == State::AfterQuoteBlanks;
    if (m_state == State::FieldStart) {
        m_fieldBegin = m_at - m_start;
        m_isEscaped = false;
    }
    const qsizetype end = isQuoted ? m_fieldEnd : m_at - m_start;
    m_cells.add({m_fieldBegin, end - m_fieldBegin, m_isEscaped, isQuoted});
    return true;
}

bool CsvReader::isBlankRow() const
{
    return m_cells.count() == 1 && m_cells.countQuoted() == 0 && m_fault == CsvRecord::Fault::None
        && QByteArrayView(m_buffer).sliced(m_start, m_rowEnd - m_start).trimmed().isEmpty();
}

/// False where a delimiter of a list ended the row.
bool CsvReader::endsLine() const
{
    return !m_hasLineEnd || isLineEndByte(m_buffer.at(m_rowEnd));
}

void CsvReader::publish(CsvRecord &record)
{
    const QByteArrayView buffer(m_buffer);
    record.line = m_line;
    record.raw = buffer.sliced(m_start, m_rowEnd - m_start);
    record.fault = m_fault;
    record.hasLineEnd = m_hasLineEnd;
    record.quotedFields = m_cells.countQuoted();
    m_linesOfRow = (endsLine() ? 1 : 0) + (record.quotedFields > 0 ? countLineEnds(record.raw) : 0);
    record.fields = m_cells.texts(record.raw, m_dialect);
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
