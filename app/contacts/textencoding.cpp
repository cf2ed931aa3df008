#include "app/contacts/textencoding.h"

#include "app/contacts/codepages.h"

#include <QCoreApplication>
#include <QStringConverter>

#include <algorithm>
#include <array>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

struct UnicodeForm {
    TextEncoding::Kind kind;
    const char *name;
    QByteArrayView bom;
    int unit; // bytes
};

// UTF-32 before UTF-16: its little-endian mark begins with the other's.
constexpr std::array unicodeForms = {
    UnicodeForm{TextEncoding::Kind::Utf8, "UTF-8", QByteArrayView("\xEF\xBB\xBF", 3), 1},
    UnicodeForm{TextEncoding::Kind::Utf32Le, "UTF-32LE", QByteArrayView("\xFF\xFE\0\0", 4), 4},
    UnicodeForm{TextEncoding::Kind::Utf32Be, "UTF-32BE", QByteArrayView("\0\0\xFE\xFF", 4), 4},
    UnicodeForm{TextEncoding::Kind::Utf16Le, "UTF-16LE", QByteArrayView("\xFF\xFE", 2), 2},
    UnicodeForm{TextEncoding::Kind::Utf16Be, "UTF-16BE", QByteArrayView("\xFE\xFF", 2), 2},
};

QString plainEncodingName(const QString &name)
{
    QString plain = name.trimmed().toLower();
    plain.replace(u'_', u'-').replace(u' ', u'-');
    if (plain.startsWith(u"cp1"_s)) {
        return QString(u"windows-"_s + plain.sliced(2));
    }
    const bool isWestern =
        QStringList{u"latin1"_s, u"latin-1"_s, u"iso-8859-1"_s, u"iso8859-1"_s, u"ansi"_s, u"windows1252"_s}.contains(
            plain);
    return isWestern ? u"windows-1252"_s : plain;
}

std::optional<TextEncoding> unicodeNamed(QString plain, QByteArrayView head)
{
    plain.remove(u'-');
    for (const UnicodeForm &form : unicodeForms) {
        const QString formName = QString::fromLatin1(form.name).toLower().remove(u'-');
        const bool isFamily = plain == u"utf16"_s || plain == u"utf32"_s;
        const bool hasBom = head.startsWith(form.bom);
        if (formName == plain || (isFamily && formName.startsWith(plain) && hasBom)) {
            return TextEncoding{form.kind, QString::fromLatin1(form.name), hasBom ? int(form.bom.size()) : 0};
        }
    }
    if (plain == u"utf16"_s || plain == u"utf32"_s) {
        return unicodeNamed(plain + u"le"_s, head);
    }
    return {};
}

} // namespace

Result<TextEncoding> encodingNamed(const QString &name, QByteArrayView head)
{
    const QString plain = plainEncodingName(name);
    if (const auto unicode = unicodeNamed(plain, head)) {
        return *unicode;
    }
    if (const CodePage *page = codePageNamed(plain.toLatin1())) {
        return TextEncoding{TextEncoding::Kind::CodePage, QString::fromLatin1(page->name)};
    }
    if (QStringDecoder(plain.toLatin1().constData()).isValid()) {
        return TextEncoding{TextEncoding::Kind::Converter, plain};
    }
    return fail(Error::Kind::Invalid,
                QCoreApplication::translate("TextEncoding", "The encoding “%1” is not known. It can be one of: %2")
                    .arg(name, readableEncodings().join(u", "_s)));
}

QStringList readableEncodings()
{
    QStringList names = {u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"UTF-32LE"_s, u"UTF-32BE"_s};
    for (const CodePage &page : allCodePages()) {
        names.append(QString::fromLatin1(page.name));
    }
    return names;
}

std::optional<TextEncoding> encodingOfBom(QByteArrayView head, qint64 wholeSize)
{
    const auto it = std::ranges::find_if(unicodeForms, [head, wholeSize](const UnicodeForm &form) {
        return head.startsWith(form.bom) && (form.unit < 4 || wholeSize % form.unit == 0);
    });
    if (it == unicodeForms.end()) {
        return {};
    }
    return TextEncoding{it->kind, QString::fromLatin1(it->name), int(it->bom.size())};
}

} // namespace guestwright
