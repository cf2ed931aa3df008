#include "app/mail/httpreply.h"

namespace guestwright {

namespace {

constexpr qsizetype longestHead = 64 * 1024;
constexpr qsizetype longestBody = 16 * 1024 * 1024;

/// "HTTP/1.1 200 OK": the code, 0 for what is none.
int statusOf(const QByteArray &line)
{
    const bool isStatusLine = line.startsWith("HTTP/1.") && line.size() >= 12 && line.at(8) == ' '
        && (line.size() == 12 || line.at(12) == ' ');
    bool isNumber = false;
    const int status = isStatusLine ? line.mid(9, 3).toInt(&isNumber) : 0;
    return isNumber && status >= 100 && status < 600 ? status : 0;
}

/// The length a body is said to have; -1 for what is no length.
qint64 lengthOf(const QByteArray &text, int base)
{
    bool isNumber = false;
    const qint64 length = text.trimmed().toLongLong(&isNumber, base);
    return isNumber && length >= 0 && length <= longestBody ? length : -1;
}

} // namespace

std::optional<int> HttpReply::retryAfter() const
{
    bool isNumber = false;
    const int seconds = headers.value("retry-after").toInt(&isNumber);
    return isNumber && seconds >= 0 ? std::optional(seconds) : std::nullopt;
}

void HttpReplyParser::feed(QByteArrayView bytes)
{
    if (!m_isBroken) {
        m_buffer.append(bytes);
    }
}

std::optional<HttpReply> HttpReplyParser::next()
{
    while (!m_isBroken && !m_isDone && advance()) { }
    if (!m_isDone || m_isBroken) {
        return std::nullopt;
    }
    m_isDone = false;
    m_step = Step::Head;
    return std::exchange(m_reply, {});
}

std::optional<HttpReply> HttpReplyParser::nextHead()
{
    while (!m_isBroken && m_step == Step::Head && !m_isDone && takeHead()) { }
    const bool hasHead = m_isDone || m_step != Step::Head;
    if (!hasHead || m_isBroken) {
        return std::nullopt;
    }
    HttpReply head = std::exchange(m_reply, {});
    head.isWhole = false;
    reset();
    return head;
}

bool HttpReplyParser::advance()
{
    switch (m_step) {
    case Step::Head:
        return takeHead();
    case Step::Counted:
    case Step::Chunk:
        return takeCounted();
    case Step::ChunkSize:
        return takeChunkSize();
    case Step::Trailer:
        return takeTrailer();
    }
    return false;
}

bool HttpReplyParser::takeHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        // What begins otherwise will never become a head.
        const QByteArray start = m_buffer.left(5);
        const bool isHopeless = m_buffer.size() > longestHead || !QByteArray("HTTP/").startsWith(start);
        return isHopeless ? giveUp() : false;
    }
    const QList<QByteArray> lines = m_buffer.first(end).replace("\r\n", "\n").split('\n');
    m_buffer.remove(0, end + 4);
    m_reply = {};
    m_reply.status = statusOf(lines.first());
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 1 || line.startsWith(' ') || line.startsWith('\t')) {
            return giveUp();
        }
        m_reply.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    if (m_reply.status == 0 || end > longestHead) {
        return giveUp();
    }
    beginBody();
    return true;
}

void HttpReplyParser::beginBody()
{
    if (m_reply.status < 200) {
        return; // an interim answer: the real one follows
    }
    if (m_reply.headers.value("transfer-encoding").toLower() == "chunked") {
        m_step = Step::ChunkSize;
    } else if (m_reply.headers.contains("content-length")) {
        m_left = lengthOf(m_reply.headers.value("content-length"), 10);
        m_step = Step::Counted;
        m_isBroken = m_left < 0;
    } else {
        m_reply.isWhole = m_reply.status == 204;
        m_isDone = true;
    }
}

bool HttpReplyParser::takeCounted()
{
    const qint64 size = std::min<qint64>(m_left, m_buffer.size());
    m_reply.body.append(m_buffer.first(size));
    m_buffer.remove(0, size);
    m_left -= size;
    if (m_left > 0) {
        return false;
    }
    if (m_step == Step::Counted) {
        m_isDone = true;
        return true;
    }
    // The line end behind a chunk belongs to nothing.
    if (m_buffer.size() < 2) {
        return false;
    }
    if (!m_buffer.startsWith("\r\n")) {
        return giveUp();
    }
    m_buffer.remove(0, 2);
    m_step = Step::ChunkSize;
    return true;
}

bool HttpReplyParser::takeChunkSize()
{
    const auto line = takeLine();
    if (!line) {
        return false;
    }
    const QByteArray digits = line->left(line->indexOf(';') < 0 ? line->size() : line->indexOf(';'));
    m_left = lengthOf(digits, 16);
    if (m_left < 0 || m_reply.body.size() + m_left > longestBody) {
        return giveUp();
    }
    m_step = m_left == 0 ? Step::Trailer : Step::Chunk;
    return true;
}

bool HttpReplyParser::takeTrailer()
{
    const auto line = takeLine();
    if (line) {
        m_isDone = line->isEmpty();
    }
    return line.has_value();
}

std::optional<QByteArray> HttpReplyParser::takeLine()
{
    const qsizetype end = m_buffer.indexOf("\r\n");
    if (end < 0) {
        m_isBroken = m_buffer.size() > longestHead;
        return std::nullopt;
    }
    const QByteArray line = m_buffer.first(end);
    m_buffer.remove(0, end + 2);
    return line;
}

bool HttpReplyParser::giveUp()
{
    m_isBroken = true;
    return false;
}

} // namespace guestwright
