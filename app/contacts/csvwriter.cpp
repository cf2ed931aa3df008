#include "app/contacts/csvwriter.h"

#include "app/contacts/formulaguard.h"
#include "app/contacts/headerwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestwright {

namespace {

constexpr qsizetype writerBuffer = 256 * 1024;

} // namespace

CsvWriter::CsvWriter(QIODevice &device, Mode mode, char delimiter)
    : m_device(device)
    , m_mode(mode)
    , m_delimiter(delimiter)
{ }

void CsvWriter::header(const QStringList &names)
{
    if (m_mode != Mode::Exact) {
        m_buffer.append("\xEF\xBB\xBF");
        m_rowStart = m_buffer.size();
    }
    for (const QString &name : names) {
        text(name);
    }
    if (m_mode == Mode::Spreadsheet) {
        cell(guardHeader, false);
        m_buffer.append("\r\n");
        m_rowStart = m_buffer.size();
        m_cells = 0;
    } else {
        endRow();
    }
}

void CsvWriter::text(QByteArrayView utf8)
{
    cell(utf8, m_mode != Mode::Exact && needsGuard(utf8));
}

void CsvWriter::number(qint64 number)
{
    cell(QByteArray::number(number), false);
}

void CsvWriter::cell(QByteArrayView utf8, bool isGuarded)
{
    if (m_cells++ > 0) {
        m_buffer.append(m_delimiter);
    }
    if (!needsQuotes(utf8)) {
        if (isGuarded) {
            m_buffer.append('\'');
        }
        m_buffer.append(utf8);
        return;
    }
    m_buffer.append('"');
    if (isGuarded) {
        m_buffer.append('\'');
    }
    quoted(utf8);
    m_buffer.append('"');
}

/// Beyond what RFC 4180 asks for: blanks at the ends, which readers drop, and beginnings that could be taken for a
/// comment, a byte-order mark or Excel's "sep=" line.
bool CsvWriter::needsQuotes(QByteArrayView utf8) const
{
    if (utf8.isEmpty()) {
        return false;
    }
    const auto isSpecial = [this](char c) { return c == m_delimiter || c == '"' || c == '\n' || c == '\r'; };
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    if (isBlank(utf8.front()) || isBlank(utf8.back()) || std::ranges::any_of(utf8, isSpecial)) {
        return true;
    }
    return m_cells == 1
        && (utf8.front() == '#' || utf8.startsWith("\xEF\xBB\xBF") || utf8.startsWith("sep=") || utf8.front() == '\'');
}

void CsvWriter::quoted(QByteArrayView utf8)
{
    for (qsizetype from = 0; from < utf8.size();) {
        const qsizetype quote = utf8.indexOf('"', from);
        const qsizetype to = quote < 0 ? utf8.size() : quote + 1;
        m_buffer.append(utf8.sliced(from, to - from));
        if (quote >= 0) {
            m_buffer.append('"');
        }
        from = to;
    }
}

void CsvWriter::endRow()
{
    if (m_mode == Mode::Spreadsheet) {
        cell({}, false); // under the mark
    }
    if (m_buffer.size() == m_rowStart) {
        m_buffer.append("\"\""); // an empty line would be no row
    }
    m_buffer.append("\r\n");
    m_rowStart = m_buffer.size();
    m_cells = 0;
    if (m_buffer.size() >= writerBuffer) {
        flush();
    }
}

void CsvWriter::flush()
{
    m_hasFailed = m_hasFailed || m_device.write(m_buffer) != m_buffer.size();
    m_buffer.resize(0);
    m_rowStart = 0;
}

Result<> CsvWriter::finish()
{
    flush();
    if (m_hasFailed) {
        return fail(
            Error::Kind::Storage,
            QCoreApplication::translate("CsvWriter", "The file could not be written: %1").arg(m_device.errorString()));
    }
    return {};
}

} // namespace guestwright
