#pragma once

#include "app/mail/message.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace guestwright::test {

/// "Welcome" or a name in many scripts, with marks, joiners and directions that break careless code.
[[nodiscard]] inline QStringList scriptSamples()
{
    using namespace Qt::StringLiterals;
    return {u"Ada Lovelace"_s,
            u"Łukasz Żółć"_s,
            u"Þórður Æsir"_s,
            u"Ελένη Παπαδοπούλου"_s,
            u"Анна Каренина"_s,
            u"Ђорђе"_s,
            u"Գայանե"_s,
            u"שָׁלוֹם עולם"_s,
            u"محمد بن سلمان"_s,
            u"فارسی‌زبان"_s,
            u"اُردُو"_s,
            u"ܫܠܡܐ"_s,
            u"ދިވެހި"_s,
            u"नमस्ते दुनिया"_s,
            u"বাংলা"_s,
            u"ਪੰਜਾਬੀ"_s,
            u"ગુજરાતી"_s,
            u"ଓଡ଼ିଆ"_s,
            u"தமிழ்"_s,
            u"తెలుగు"_s,
            u"ಕನ್ನಡ"_s,
            u"മലയാളം"_s,
            u"සිංහල"_s,
            u"ภาษาไทย"_s,
            u"ພາສາລາວ"_s,
            u"བོད་ཡིག"_s,
            u"မြန်မာ"_s,
            u"ქართული"_s,
            u"አማርኛ"_s,
            u"ᏣᎳᎩ"_s,
            u"ᐃᓄᒃᑎᑐᑦ"_s,
            u"ភាសាខ្មែរ"_s,
            u"ᠮᠣᠩᠭᠣᠯ"_s,
            u"日本語テスト"_s,
            u"ひらがな"_s,
            u"简体中文"_s,
            u"繁體中文"_s,
            u"한국어"_s,
            u"Tiếng Việt"_s,
            u"ꦗꦮ"_s,
            u"ⵜⴰⵎⴰⵣⵉⵖⵜ"_s,
            u"ⲘⲉⲧⲢⲉⲙ"_s,
            u"𐌲𐌿𐍄𐌹𐍃𐌺"_s,
            u"𒀭𒈹"_s,
            u"𓀀𓂀"_s,
            u"e\u0301\u0323 combining"_s,
            u"👩‍👩‍👧‍👦 family"_s,
            u"🏴󠁧󠁢󠁳󠁣󠁴󠁿 flag"_s,
            u"👍🏽 ok"_s,
            u"𝒜𝓁𝒾𝒸𝑒"_s,
            u"\u202Eevil\u202C"_s,
            u"O'Brien, \"Bob\" <b@x>; (c) [d] \\e"_s,
            u"=?UTF-8?B?QUJD?="_s,
            u"a@b.example"_s,
            u"Dr. J. Doe, Jr."_s};
}

/// The line of parse_messages.py's input for a message; with its bytes, where the script does not find them itself.
[[nodiscard]] inline QByteArray expectationFor(const Message &message, const QByteArray &bytes = {})
{
    using namespace Qt::StringLiterals;
    const auto mailbox = [](const Mailbox &value) {
        const auto address = EmailAddress::parse(value.address);
        return QJsonArray{value.name, QString::fromUtf8(address->mailbox())};
    };
    QJsonArray extra;
    for (const MessageHeader &header : message.extraHeaders) {
        extra.append(QJsonArray{QString::fromLatin1(header.name), header.value});
    }
    QJsonObject line{{u"id"_s, QString::fromLatin1(message.messageId)},
                     {u"from"_s, mailbox(message.from)},
                     {u"to"_s, mailbox(message.to)},
                     {u"subject"_s, message.subject},
                     {u"extra"_s, extra},
                     {u"text"_s, message.text},
                     {u"html"_s, message.html},
                     {u"msecs"_s, static_cast<double>(toMsecs(message.date))}};
    if (!bytes.isEmpty()) {
        line.insert(u"message"_s, QString::fromLatin1(bytes.toBase64()));
    }
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace guestwright::test
