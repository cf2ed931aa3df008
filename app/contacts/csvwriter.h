#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

namespace guestwright {

/// Writes CSV by RFC 4180 in UTF-8 through a buffer of its own. The device must outlive it.
class CsvWriter
{
public:
    enum class Mode {
        Exact, ///< the bytes of RFC 4180 and nothing else
        /// With a byte-order mark and formula-like text guarded (see formulaguard.h); the caller's header must tell so.
        Guarded,
        /// Guarded, told by a last column `guestwright_guarded` of empty cells: its header survives a spreadsheet, and
        /// our import takes the guards away again. Numbers stay numbers.
        Spreadsheet,
    };

    CsvWriter(QIODevice &device, Mode mode, char delimiter = ',');

    /// The first row. Needed in every mode but the exact one, for it marks the file.
    void header(const QStringList &names);

    void text(QByteArrayView utf8);
    void text(const QByteArray &utf8) { text(QByteArrayView(utf8)); }
    void text(const QString &text) { this->text(QByteArrayView(text.toUtf8())); }
    void number(qint64 number);
    void endRow();

    /// Writes what is left; the error is the first that the device reported.
    [[nodiscard]] Result<> finish();

private:
    void cell(QByteArrayView utf8, bool isGuarded);
    [[nodiscard]] bool needsQuotes(QByteArrayView utf8) const;
    void quoted(QByteArrayView utf8);
    void flush();

    QIODevice &m_device;
    Mode m_mode;
    char m_delimiter;
    QByteArray m_buffer;
    qsizetype m_rowStart = 0; // in the buffer; rows are only flushed whole
    int m_cells = 0;
    bool m_hasFailed = false;
};

} // namespace guestwright
