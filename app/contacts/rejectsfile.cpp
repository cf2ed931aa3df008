#include "app/contacts/rejectsfile.h"

#include "app/contacts/headerwords.h"

#include <QCoreApplication>

namespace guestwright {

namespace {

tl::unexpected<Error> rejectsFailure(const QSaveFile &file)
{
    return fail(Error::Kind::Storage,
                QCoreApplication::translate("RejectsFile", "The rejected rows could not be written to “%1”: %2")
                    .arg(file.fileName(), file.errorString()));
}

} // namespace

RejectsFile::RejectsFile(QString path) : m_file(path) { }

Result<> RejectsFile::open(const QStringList &header)
{
    if (!m_file.open(QIODevice::WriteOnly)
        || !m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return rejectsFailure(m_file);
    }
    m_writer = std::make_unique<CsvWriter>(m_file, CsvWriter::Mode::Guarded);
    m_writer->header(QStringList(QLatin1StringView(reasonHeader)) + header);
    return {};
}

Result<> RejectsFile::add(const QStringList &header, const RejectedRow &row)
{
    if (!m_writer) {
        if (const auto opened = open(header); !opened) {
            return opened;
        }
    }
    m_writer->text(row.words);
    for (const QByteArray &cell : row.cells) {
        m_writer->text(QByteArrayView(cell));
    }
    m_writer->endRow();
    return {};
}

Result<> RejectsFile::commit()
{
    if (!m_writer) {
        return {};
    }
    if (const auto written = m_writer->finish(); !written) {
        return written;
    }
    return m_file.commit() ? Result<>() : rejectsFailure(m_file);
}

} // namespace guestwright
