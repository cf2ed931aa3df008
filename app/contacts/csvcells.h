#pragma once

#include "app/contacts/csvdialect.h"

#include <QByteArray>
#include <QByteArrayView>

#include <span>
#include <vector>

namespace guestwright {

/// The cells of the row that a CsvReader is at: where they stand, and their text once quotes and escapes are gone.
class CsvCells
{
public:
    /// No more are taken: a row with as many is no row of a table.
    static constexpr size_t most = 65536;

    struct Cell {
        qsizetype begin = 0; ///< from the start of the row, behind an opening quote
        qsizetype size = 0; ///< up to a closing quote
        bool isEscaped = false; ///< has doubled quotes or backslashes inside
        bool isQuoted = false;
    };

    void clear() { m_cells.clear(); }
    void add(const Cell &cell) { m_cells.push_back(cell); }

    /// Makes the pieces between the delimiters of a broken row its cells, whatever the quotes say.
    void split(QByteArrayView row, const CsvDialect &dialect);

    [[nodiscard]] size_t count() const { return m_cells.size(); }
    [[nodiscard]] int countQuoted() const;

    /// The texts of the cells of a row; they live until the next call, and as long as the row.
    [[nodiscard]] std::span<const QByteArrayView> texts(QByteArrayView row, const CsvDialect &dialect);

private:
    void unescape(QByteArrayView text, bool isQuoted, const CsvDialect &dialect);

    std::vector<Cell> m_cells;
    std::vector<QByteArrayView> m_texts;
    QByteArray m_unescaped;
};

/// The line ends (LF, CRLF or CR) in a text.
[[nodiscard]] qint64 countLineEnds(QByteArrayView text);

} // namespace guestwright
