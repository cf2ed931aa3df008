#include "app/mail/smtpcapabilities.h"

#include <QList>

namespace guestwright {

SmtpCapabilities SmtpCapabilities::from(const SmtpReply &reply)
{
    SmtpCapabilities offered;
    const QList<QByteArray> lines = reply.text.split('\n');
    for (const QByteArray &line : lines.sliced(1)) { // the first line is a greeting
        const QList<QByteArray> words = line.toUpper().replace('=', ' ').simplified().split(' ');
        const QByteArray &keyword = words.first();
        offered.startTls |= keyword == "STARTTLS";
        offered.pipelining |= keyword == "PIPELINING";
        offered.eightBitMime |= keyword == "8BITMIME";
        offered.smtpUtf8 |= keyword == "SMTPUTF8";
        if (keyword == "SIZE") {
            offered.size = true;
            offered.largestMessage = words.value(1).toLongLong();
        } else if (keyword == "AUTH") {
            offered.authPlain |= words.contains("PLAIN");
            offered.authLogin |= words.contains("LOGIN");
        }
    }
    return offered;
}

} // namespace guestwright
