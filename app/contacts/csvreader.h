#pragma once

#include "app/contacts/csvcells.h"
#include "app/contacts/csvdialect.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <functional>
#include <span>

namespace guestwright {

/// One row of a CSV text. Everything it points to lives until the next one is read.
struct CsvRecord {
    enum class Fault { None, UnclosedQuote, TextAfterQuote };

    qint64 line = 1; ///< where it begins
    QByteArrayView raw; ///< as it stands in the text, without its line end
    std::span<const QByteArrayView> fields; ///< unquoted; of a faulty row the pieces between the delimiters
    int quotedFields = 0;
    Fault fault = Fault::None;
    bool hasLineEnd = true; ///< false: the text ends with it, or was cut off in it

    /// Whether nothing can be said of the row, given that the text was cut off somewhere.
    [[nodiscard]] bool isCutOff() const { return !hasLineEnd || fault == Fault::UnclosedQuote; }
};

/// Reads CSV (RFC 4180 and what programs make of it) from UTF-8 text that arrives in pieces. Lines end in LF, CRLF or
/// CR; lines without text are no rows. A row whose quotes are broken ends at the end of its first line and is marked,
/// and reading goes on with the next line, so that one stray quote costs one row. Needs memory for the longest row.
class CsvReader
{
public:
    /// Appends the next piece of the text to the buffer; false at the end, with nothing appended.
    using Source = std::function<Result<bool>(QByteArray &buffer)>;

    /// No row may be longer: what is longer is an unclosed quote or no table.
    static constexpr qsizetype longestRow = 64 * 1024 * 1024;

    CsvReader(const CsvDialect &dialect, Source source);
    /// Of a whole text, which must live until the first row was read.
    CsvReader(const CsvDialect &dialect, QByteArrayView text);

    /// False at the end. Fails with the line number when a row is beyond the limits, and as the source fails.
    [[nodiscard]] Result<bool> next(CsvRecord &record);

private:
    enum class State { FieldStart, Blanks, Plain, PlainEscape, Quoted, AfterQuote, AfterQuoteBlanks, BrokenLine };
    enum class Kind : uchar { Other, Delimiter, LineEnd, Escape };

    [[nodiscard]] Result<bool> fill();
    [[nodiscard]] bool scan();
    [[nodiscard]] bool step(char c);
    void startField(char c);
    [[nodiscard]] bool endField(char c, qsizetype end, bool isQuoted);
    [[nodiscard]] bool afterQuote(char c);
    void breakRow(CsvRecord::Fault fault);
    [[nodiscard]] bool finishLast();
    [[nodiscard]] bool isBlankRow() const;
    [[nodiscard]] bool endsLine() const;
    void startRow();
    void publish(CsvRecord &record);
    [[nodiscard]] tl::unexpected<Error> tooLong() const;
    [[nodiscard]] Kind kindOf(char c) const { return m_kinds[uchar(c)]; }

    CsvDialect m_dialect;
    Source m_source;
    std::array<Kind, 256> m_kinds{};
    QByteArray m_buffer;
    bool m_isAtEnd = false;
    bool m_hasLineEnd = true;

    State m_state = State::FieldStart;
    CsvRecord::Fault m_fault = CsvRecord::Fault::None;
    bool m_skipsLineFeed = false; // the last row ended in CR, perhaps of a CRLF
    qsizetype m_start = 0; // of the row, in the buffer
    qsizetype m_at = 0; // next byte to look at
    qsizetype m_rowEnd = 0; // of the row's text
    qsizetype m_fieldBegin = 0;
    qsizetype m_fieldEnd = 0; // of a quoted field, once the quote came
    bool m_isEscaped = false;
    qint64 m_line = 1;
    qint64 m_linesOfRow = 0;
    CsvCells m_cells;
};

} // namespace guestwright
