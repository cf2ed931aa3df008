#include "models/core/emailaddress.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

// RFC 5321 section 4.5.3.1, in octets.
constexpr qsizetype longestLocal = 64;
constexpr qsizetype longestDomain = 255;
constexpr qsizetype longestLabel = 63;

QString foldAscii(QString text)
{
    // Only ASCII: QString::toLower() turns the Kelvin sign into k, which would make two people one.
    for (QChar &c : text) {
        if (c >= u'A' && c <= u'Z') {
            c = QChar(c.unicode() + 32);
        }
    }
    return text;
}

bool isAtomCharacter(char32_t c)
{
    // RFC 5322 atext, and everything beyond ASCII that is a letter, mark, number or symbol (RFC 6532).
    if (c < 0x80) {
        return QChar::isLetterOrNumber(c) || QLatin1StringView("!#$%&'*+-/=?^_`{|}~").contains(QLatin1Char(char(c)));
    }
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || QChar::isSymbol(c);
}

bool areAtomsAndDots(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::ranges::all_of(characters, [](char32_t c) { return c == U'.' || isAtomCharacter(c); });
}

/// Default_Ignorable_Code_Point of Unicode without those of the category Format.
bool isIgnorable(char32_t c)
{
    struct Range {
        char32_t first;
        char32_t last;
    };
    static constexpr Range ranges[] = {{0x34f, 0x34f},   {0x115f, 0x1160}, {0x17b4, 0x17b5}, {0x180b, 0x180f},
                                       {0x3164, 0x3164}, {0xfe00, 0xfe0f}, {0xffa0, 0xffa0}, {0xe0100, 0xe01ef}};
    return std::ranges::any_of(ranges, [c](const Range &range) { return c >= range.first && c <= range.last; });
}

/// What nobody sees, and what turns the order of the others. IDNA drops it silently, so that two domains that differ
/// would be one; only the joiners of some scripts stand in names rightly (RFC 5892, A.1 and A.2).
bool hasUnseen(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return !text.isValidUtf16() || std::ranges::any_of(characters, [](char32_t c) {
        const QChar::Category category = QChar::category(c);
        const bool isJoiner = c == 0x200c || c == 0x200d;
        return category == QChar::Other_Control || (category == QChar::Other_Format && !isJoiner) || isIgnorable(c);
    });
}

/// An encoded-word would be decoded by some receivers and not by others: two addresses in one.
bool hasEncodedWord(const QString &text)
{
    const qsizetype opened = text.indexOf("=?"_L1);
    return opened >= 0 && text.indexOf("?="_L1, opened + 2) >= 0;
}

bool isValidLocal(const QString &local)
{
    if (local.isEmpty() || local.toUtf8().size() > longestLocal || !local.isValidUtf16()) {
        return false;
    }
    if (local.startsWith(u'.') || local.endsWith(u'.') || local.contains(u".."_s)) {
        return false;
    }
    return !hasEncodedWord(local) && areAtomsAndDots(local);
}

bool isValidLabel(QByteArrayView label)
{
    const auto isAllowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    };
    return !label.isEmpty() && label.size() <= longestLabel && !label.startsWith('-') && !label.endsWith('-')
        && std::ranges::all_of(label, isAllowed);
}

QByteArray aceDomain(const QString &domain)
{
    // Nearly every domain is ASCII already; the general way costs several times the rest of parsing.
    const bool isAscii = std::ranges::all_of(domain, [](QChar c) { return c.unicode() < 0x80; });
    if (isAscii && !domain.contains("xn--"_L1, Qt::CaseInsensitive)) {
        return domain.toLatin1().toLower();
    }
    return QUrl::toAce(domain).toLower();
}

bool isValidDomain(const QString &domain)
{
    const QByteArray ace = hasUnseen(domain) ? QByteArray() : aceDomain(domain);
    QByteArrayView rest = ace;
    for (qsizetype dot = rest.indexOf('.'); dot >= 0; dot = rest.indexOf('.')) {
        if (!isValidLabel(rest.first(dot))) {
            return false;
        }
        rest = rest.sliced(dot + 1);
    }
    return ace.size() <= longestDomain && isValidLabel(rest);
}

QString words(const char *text)
{
    return QCoreApplication::translate("EmailAddress", text);
}

} // namespace

Result<EmailAddress> EmailAddress::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype at = trimmed.indexOf(u'@');
    if (at < 0) {
        return fail(Error::Kind::Invalid,
                    words(QT_TRANSLATE_NOOP("EmailAddress", "“%1” is no address: the @ is missing")).arg(trimmed));
    }
    EmailAddress address;
    address.m_local = trimmed.first(at);
    address.m_domain = trimmed.sliced(at + 1);
    if (!isValidLocal(address.m_local)) {
        return fail(
            Error::Kind::Invalid,
            words(QT_TRANSLATE_NOOP("EmailAddress", "“%1” is no address: mend the part before the @")).arg(trimmed));
    }
    if (!isValidDomain(address.m_domain)) {
        return fail(
            Error::Kind::Invalid,
            words(QT_TRANSLATE_NOOP("EmailAddress", "“%1” is no address: mend the part after the @")).arg(trimmed));
    }
    return address;
}

QString EmailAddress::key() const
{
    return QString(foldAscii(m_local) + u'@' + QString::fromLatin1(aceDomain(m_domain)));
}

QByteArray EmailAddress::mailbox() const
{
    return m_local.toUtf8() + '@' + aceDomain(m_domain);
}

bool EmailAddress::needsUtf8() const
{
    return std::ranges::any_of(m_local, [](QChar c) { return c.unicode() > 0x7f; });
}

Result<Mailbox> Mailbox::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype open = trimmed.lastIndexOf(u'<');
    const bool hasName = open >= 0 && trimmed.endsWith(u'>');
    const QString bare = hasName ? trimmed.sliced(open + 1).chopped(1) : trimmed;
    const auto address = EmailAddress::parse(bare);
    if (!address) {
        return failure(address);
    }
    QString name = hasName ? trimmed.first(open).trimmed() : QString();
    if (name.size() >= 2 && name.startsWith(u'"') && name.endsWith(u'"')) {
        name = name.sliced(1).chopped(1).replace(u"\\\""_s, u"\""_s);
    }
    const bool hasControls = std::ranges::any_of(name, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (hasControls) {
        return fail(
            Error::Kind::Invalid,
            words(QT_TRANSLATE_NOOP("EmailAddress", "The name before the address contains control characters")));
    }
    return Mailbox{name, address->text()};
}

QString Mailbox::toString() const
{
    return name.isEmpty() ? address : QString(name + u" <"_s + address + u'>');
}

QString addressKey(const QString &email)
{
    const auto address = EmailAddress::parse(email);
    return address ? address->key() : email.trimmed().toLower();
}

} // namespace guestwright
