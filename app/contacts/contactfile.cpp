#include "app/contacts/contactfile.h"

#include "app/contacts/encodingdetector.h"
#include "app/contacts/utf8transcoder.h"

#include <QCoreApplication>

#include <memory>

namespace guestwright {

namespace {

constexpr qsizetype fileBlock = 1024 * 1024;
constexpr qsizetype formatSample = 64 * 1024;

tl::unexpected<Error> readFailure(const QIODevice &device)
{
    return fail(
        Error::Kind::Storage,
        QCoreApplication::translate("ContactReader", "The file could not be read: %1").arg(device.errorString()));
}

/// Reads a block and tells about it; half of the work is the first of the two readings.
Result<qint64> readBlock(QIODevice &device, char *block, const ContactWatch &watch, bool isSecond)
{
    if (watch.stop.stop_requested()) {
        return fail(Error::Kind::Cancelled,
                    QCoreApplication::translate("ContactReader", "The import was cancelled; nothing was changed"));
    }
    const qint64 got = device.read(block, fileBlock);
    if (got < 0) {
        return readFailure(device);
    }
    if (watch.progress) {
        watch.progress(device.pos() + (isSecond ? device.size() : 0), 2 * device.size());
    }
    return got;
}

} // namespace

Result<ContactFile> ContactFile::open(QIODevice &device, const ContactReadOptions &options, const ContactWatch &watch)
{
    if (device.isSequential()) {
        return fail(Error::Kind::Invalid,
                    QCoreApplication::translate(
                        "ContactReader", "A contact file is read twice: save what comes through the pipe first"));
    }
    ContactFile file(device, watch);
    if (const auto decided = file.decideEncoding(options.encoding); !decided) {
        return failure(decided);
    }
    if (const auto decided = file.decideFormat(options); !decided) {
        return failure(decided);
    }
    return file;
}

Result<> ContactFile::decideEncoding(const QString &asked)
{
    m_device->seek(0);
    if (!asked.isEmpty()) {
        const auto encoding = encodingNamed(asked, m_device->peek(4));
        m_format.encoding = encoding.value_or(TextEncoding{});
        return encoding ? Result<>() : failure(encoding);
    }
    EncodingDetector detector;
    QByteArray block(fileBlock, Qt::Uninitialized);
    for (;;) {
        const auto got = readBlock(*m_device, block.data(), m_watch, false);
        if (!got) {
            return failure(got);
        }
        if (*got == 0) {
            break;
        }
        detector.add(QByteArrayView(block).first(*got));
    }
    m_format.encoding = detector.result();
    return {};
}

Result<> ContactFile::decideFormat(const ContactReadOptions &options)
{
    const auto source = text();
    if (!source) {
        return failure(source);
    }
    QByteArray sample;
    auto more = (*source)(sample);
    const bool isWhole = sample.size() <= formatSample && m_device->atEnd();
    if (!more) {
        return failure(more);
    }
    auto format =
        recognizeContacts(QByteArrayView(sample).first(std::min(sample.size(), formatSample)), isWhole, options);
    if (!format) {
        return failure(format);
    }
    format->encoding = m_format.encoding;
    m_format = *format;
    return {};
}

Result<CsvReader::Source> ContactFile::text() const
{
    if (!m_device->seek(m_format.encoding.bomSize)) {
        return readFailure(*m_device);
    }
    auto transcoder = std::make_shared<Utf8Transcoder>(m_format.encoding);
    const bool isUtf8 = m_format.encoding.kind == TextEncoding::Kind::Utf8;
    return [device = m_device, watch = m_watch, transcoder, isUtf8,
            block = QByteArray()](QByteArray &buffer) mutable -> Result<bool> {
        // UTF-8 is read into place; the rest takes the way through the transcoder.
        QByteArray &target = isUtf8 ? buffer : block;
        const qsizetype kept = isUtf8 ? buffer.size() : 0;
        target.resize(kept + fileBlock);
        const auto got = readBlock(*device, target.data() + kept, watch, true);
        target.resize(kept + got.value_or(0));
        if (!got) {
            return failure(got);
        }
        if (!isUtf8) {
            transcoder->add(block, buffer);
            if (device->atEnd()) {
                transcoder->finish(buffer);
            }
        }
        return *got > 0;
    };
}

Result<CsvReader> ContactFile::rows()
{
    auto source = text();
    if (!source) {
        return failure(source);
    }
    CsvReader reader(m_format.dialect, std::move(*source));
    CsvRecord record;
    for (qsizetype skipped = 0; skipped < m_format.recordsBefore;) {
        const auto more = reader.next(record);
        if (!more) {
            return failure(more);
        }
        if (!*more) {
            break;
        }
        skipped += m_format.dialect.hasComments && record.raw.startsWith('#') ? 0 : 1;
    }
    return reader;
}

} // namespace guestwright
