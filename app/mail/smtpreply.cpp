#include "app/mail/smtpreply.h"

#include "models/core/safelog.h"

#include <algorithm>

namespace guestwright {

namespace {

constexpr qsizetype largestReply = 64 * 1024;
constexpr qsizetype largestUnread = 3 * largestReply; // pipelining leaves three replies at most
constexpr int mostReplyLines = 200;
constexpr qsizetype longestWords = 500;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// class.subject.detail of RFC 3463: 2, 4 or 5, then up to three digits twice.
bool isEnhancedStatus(QByteArrayView status)
{
    if (status.size() < 5 || (status[0] != '2' && status[0] != '4' && status[0] != '5') || status[1] != '.') {
        return false;
    }
    const qsizetype dot = status.indexOf('.', 2);
    const qsizetype subject = dot - 2;
    const qsizetype detail = status.size() - dot - 1;
    return subject >= 1 && subject <= 3 && detail >= 1 && detail <= 3
        && std::ranges::all_of(status, [](char c) { return isDigit(c) || c == '.'; })
        && status.sliced(dot + 1).indexOf('.') < 0;
}

} // namespace

QByteArray SmtpReply::enhancedStatus() const
{
    const auto end = std::ranges::find_if(text, [](char c) { return c == ' ' || c == '\n'; });
    const QByteArrayView first(text.constData(), end - text.begin());
    return isEnhancedStatus(first) ? first.toByteArray() : QByteArray();
}

QString SmtpReply::words() const
{
    // A server may say again what it was told, a login too.
    const QString said = withoutSecrets(QString::fromUtf8(text)).left(longestWords);
    QString line = QString::number(code) + u' ' + said;
    for (QChar &c : line) {
        const QChar::Category category = c.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph) {
            c = u' ';
        }
    }
    return line.simplified();
}

void SmtpReplyParser::feed(QByteArrayView bytes)
{
    if (m_read == m_buffer.size()) {
        m_buffer.resize(0);
        m_read = 0;
    }
    if (m_buffer.size() - m_read > largestUnread) {
        m_isBroken = true; // talks without being asked
        return;
    }
    m_buffer.append(bytes);
}

std::optional<SmtpReply> SmtpReplyParser::next()
{
    while (!m_isBroken) {
        const qsizetype end = m_buffer.indexOf('\n', m_read);
        const qsizetype pending = (end < 0 ? m_buffer.size() : end) - m_read;
        if (m_reply.text.size() + pending > largestReply) {
            m_isBroken = true;
            break;
        }
        if (end < 0) {
            break;
        }
        QByteArrayView line(m_buffer.constData() + m_read, end - m_read);
        m_read = end + 1;
        if (line.endsWith('\r')) {
            line.chop(1);
        }
        if (takeLine(line)) {
            m_lines = 0;
            return std::exchange(m_reply, SmtpReply());
        }
    }
    return std::nullopt;
}

void SmtpReplyParser::reset()
{
    *this = SmtpReplyParser();
}

// True when the line was a reply's last one.
bool SmtpReplyParser::takeLine(QByteArrayView line)
{
    const bool hasCode = line.size() >= 3 && line[0] >= '2' && line[0] <= '5' && isDigit(line[1]) && isDigit(line[2]);
    const char mark = line.size() > 3 ? line[3] : ' ';
    if (!hasCode || (mark != ' ' && mark != '-') || ++m_lines > mostReplyLines) {
        m_isBroken = true;
        return false;
    }
    const int code = (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
    if (m_lines > 1 && code != m_reply.code) {
        m_isBroken = true;
        return false;
    }
    m_reply.code = code;
    if (m_lines > 1) {
        m_reply.text += '\n';
    }
    m_reply.text.append(line.sliced(std::min<qsizetype>(4, line.size())));
    return mark == ' ';
}

} // namespace guestwright
