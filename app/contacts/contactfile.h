#pragma once

#include "app/contacts/contactreader.h"

#include <QFile>

namespace guestwright {

/// A contact file that is open and understood: its records, from the first on. Internal to contactreader.
class ContactFile
{
public:
    /// Decides the encoding on the whole file, then everything else on its start. The device must outlive it.
    [[nodiscard]] static Result<ContactFile> open(QIODevice &device, const ContactReadOptions &options,
                                                  const ContactWatch &watch);

    [[nodiscard]] const ContactFormat &format() const { return m_format; }

    /// A reader at the first row, past header and preamble. One at a time.
    [[nodiscard]] Result<CsvReader> rows();

private:
    ContactFile(QIODevice &device, const ContactWatch &watch) : m_device(&device), m_watch(watch) { }

    [[nodiscard]] Result<> decideEncoding(const QString &asked);
    [[nodiscard]] Result<> decideFormat(const ContactReadOptions &options);
    [[nodiscard]] Result<CsvReader::Source> text() const;

    QIODevice *m_device;
    ContactWatch m_watch;
    ContactFormat m_format;
};

} // namespace guestwright
