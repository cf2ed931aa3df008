#include "models/core/safelog.h"

#include <QCoreApplication>
#include <QMutex>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <cstdio>
#include <vector>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestSecret = 4; // anything shorter stands in every line by chance
const QString ellipsis = u"…"_s;

/// What is hidden by its text, not by its looks.
struct HiddenTexts {
    QMutex mutex;
    QStringList texts;
};

HiddenTexts &hiddenTexts()
{
    static HiddenTexts hidden;
    return hidden;
}

/// What is hidden by its looks, in this order: the later ones see what the earlier ones left.
struct Mask {
    QRegularExpression pattern;
    QString replacement;
};

const std::vector<Mask> &masks()
{
    using Expression = QRegularExpression;
    constexpr auto anyCase = Expression::CaseInsensitiveOption;
    static const std::vector<Mask> all{
        // Commands and headers of a login, to the end of their line.
        {Expression(uR"(\b(AUTH[ =]\S+)[^\r\n]*)"_s), u"\\1 …"_s},
        {Expression(uR"(\b((?:Proxy-)?Authorization|X-[\w-]*Token|Idempotency-Key|Cookie|Set-Cookie)(\s*:)[^\r\n]*)"_s,
                    anyCase),
         u"\\1\\2 …"_s},
        {Expression(uR"(\b(Bearer|Basic)\s+[^\s"']+)"_s, anyCase), u"\\1 …"_s},
        {Expression(
             uR"re(\b(\w*(?:password|passwd|passphrase|secret|token|api[-_]?key))("?\s*[=:]\s*)(?:"[^"]*"|'[^']*'|[^\s"',;&)]+))re"_s,
             anyCase),
         u"\\1\\2…"_s},
        {Expression(uR"re(\b([a-z][a-z0-9+.-]*://)(?:[^\s/@"'<>]*@)?([^\s/?#"'<>]*)[^\s"'<>]*)re"_s, anyCase),
         u"\\1\\2/…"_s},
        {Expression(uR"re([^\s<>"'(),:;=@/]+@([^\s<>"'(),:;=@/]+))re"_s), u"…@\\1"_s},
        // Long words with a digit in them, and words as long as the secret part of a link.
        {Expression(uR"((?<![\w+=-])(?=[\w+=-]*\d)(?=[\w+=-]*[A-Za-z])[\w+=-]{20,})"_s), ellipsis},
        {Expression(uR"((?<![\w-])(?=[\w-]*[a-z])(?=[\w-]*[A-Z])[\w-]{22}(?![\w-]))"_s), ellipsis},
    };
    return all;
}

/// The window system's events: a password that is typed stands in them letter by letter, where nothing finds it.
bool isAboutKeys(const QMessageLogContext &context)
{
    return QByteArrayView(context.category).startsWith("qt.qpa.");
}

void writeSafely(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool isTalk = type == QtDebugMsg || type == QtInfoMsg;
    // Plugins that are unloaded after main() still talk, when what it takes to mask their words may be gone.
    if (QCoreApplication::closingDown() || (isTalk && isAboutKeys(context))) {
        return;
    }
    const QByteArray line = qFormatLogMessage(type, context, redacted(message)).toLocal8Bit();
    std::fprintf(stderr, "%s\n", line.constData());
    std::fflush(stderr);
}

} // namespace

QString withoutSecrets(const QString &text)
{
    HiddenTexts &hidden = hiddenTexts();
    const QMutexLocker lock(&hidden.mutex);
    QString safe = text;
    for (const QString &secret : std::as_const(hidden.texts)) {
        safe.replace(secret, ellipsis);
    }
    return safe;
}

QString redacted(const QString &text)
{
    QString safe = withoutSecrets(text);
    for (const Mask &mask : masks()) {
        safe.replace(mask.pattern, mask.replacement);
    }
    return safe;
}

void hideFromLog(const QString &secret)
{
    if (secret.size() < shortestSecret) {
        return;
    }
    const QByteArray bytes = secret.toUtf8();
    QString escaped = secret; // as QDebug writes it between quotes
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    HiddenTexts &hidden = hiddenTexts();
    const QMutexLocker lock(&hidden.mutex);
    for (const QString &form :
         {secret, escaped, QString::fromLatin1(bytes.toBase64()), QString::fromLatin1(bytes.toPercentEncoding())}) {
        if (!hidden.texts.contains(form)) {
            hidden.texts.append(form);
        }
    }
}

void installSafeLog()
{
    qInstallMessageHandler(writeSafely);
}

} // namespace guestwright
