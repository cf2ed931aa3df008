#include "app/cli/texttable.h"

#include "models/core/folding.h"

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsThatDecide = 1'000;
constexpr qsizetype gap = 2;

/// East Asian wide and emoji blocks, as terminals show them.
bool isWide(char32_t c)
{
    constexpr std::pair<char32_t, char32_t> blocks[] = {{0x1100, 0x115f}, {0x2e80, 0xa4cf},   {0xac00, 0xd7a3},
                                                        {0xf900, 0xfaff}, {0xfe30, 0xfe6f},   {0xff00, 0xff60},
                                                        {0xffe0, 0xffe6}, {0x1f300, 0x1faff}, {0x20000, 0x3fffd}};
    return std::ranges::any_of(blocks, [c](const auto &block) { return c >= block.first && c <= block.second; });
}

} // namespace

qsizetype shownWidth(const QString &text)
{
    qsizetype width = 0;
    for (const uint c : text.toUcs4()) {
        const auto category = QChar::category(c);
        const bool isInvisible =
            category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
        width += isInvisible ? 0 : isWide(c) ? 2 : 1;
    }
    return width;
}

void TextTable::add(const QStringList &cells)
{
    QStringList clean;
    std::ranges::transform(cells, std::back_inserter(clean), cleanLine);
    if (!m_widths.isEmpty()) {
        writeRow(clean);
        return;
    }
    m_waiting.append(clean);
    if (m_waiting.size() == rowsThatDecide) {
        decideWidths();
    }
}

void TextTable::finish()
{
    if (m_widths.isEmpty() && !m_waiting.isEmpty()) {
        decideWidths();
    }
}

void TextTable::decideWidths()
{
    m_waiting.prepend(m_header);
    m_widths = QList<qsizetype>(m_header.size(), 0);
    for (const QStringList &row : std::as_const(m_waiting)) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            m_widths[column] = std::max(m_widths.at(column), shownWidth(row.at(column)));
        }
    }
    for (const QStringList &row : std::as_const(m_waiting)) {
        writeRow(row);
    }
    m_waiting.clear();
}

void TextTable::writeRow(const QStringList &cells) const
{
    QString line;
    qsizetype owed = 0; // blanks, written only when something follows
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const QString &cell = cells.at(column);
        if (!cell.isEmpty()) {
            line += QString(owed, u' ') + cell;
            owed = 0;
        }
        owed += std::max<qsizetype>(m_widths.at(column) - shownWidth(cell), 0) + gap;
    }
    m_write(line);
}

} // namespace guestwright
