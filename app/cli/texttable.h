#pragma once

#include <QList>
#include <QStringList>

#include <functional>

namespace guestwright {

/// How many columns of a terminal a text takes: wide characters count two, combining marks none.
[[nodiscard]] qsizetype shownWidth(const QString &text);

/// Rows in aligned columns. The first rows decide how wide a column is; a million rows are not held in memory.
class TextTable
{
public:
    using Write = std::function<void(const QString &line)>;

    TextTable(QStringList header, Write write) : m_header(std::move(header)), m_write(std::move(write)) { }

    /// Line breaks and other controls in a cell are written as blanks.
    void add(const QStringList &cells);
    /// Writes what waits.
    void finish();

private:
    void decideWidths();
    void writeRow(const QStringList &cells) const;

    QStringList m_header;
    Write m_write;
    QList<QStringList> m_waiting;
    QList<qsizetype> m_widths; ///< empty until decided
};

} // namespace guestwright
