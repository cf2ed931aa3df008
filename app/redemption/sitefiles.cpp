#include "app/redemption/sitefiles.h"

#include "app/redemption/pagetemplate.h"
#include "models/publication/publicationrepository.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QByteArray keptForEver = "public, max-age=31536000, immutable";

Response fileResponse(const QByteArray &type, const QByteArray &bytes)
{
    return {.headers = {{"content-type", type}, {"cache-control", keptForEver}}, .body = bytes};
}

const QByteArray &styleSheet()
{
    static const QByteArray sheet = pageResource(u"style.css"_s);
    return sheet;
}

bool isPlainHex(const QString &text, int digits)
{
    static const QRegularExpression hex(u"\\A[0-9a-f]+\\z"_s);
    return text.size() == digits && hex.match(text).hasMatch();
}

} // namespace

QString styleUrl()
{
    static const QString url = u"/style.css?v="_s
        + QString::fromLatin1(QCryptographicHash::hash(styleSheet(), QCryptographicHash::Sha256).toHex().first(8));
    return url;
}

Response styleFile()
{
    return fileResponse("text/css; charset=utf-8", styleSheet());
}

Response themeFile(Database &db, const QString &campaignUid)
{
    const auto campaign = PublicationRepository(db).findCampaign(campaignUid);
    if (!campaign || !*campaign) {
        return noFile();
    }
    const QString color = (*campaign)->campaign.pageColor.toLower();
    const bool isColor = color.startsWith(u'#') && isPlainHex(color.sliced(1), 6);
    return fileResponse("text/css; charset=utf-8",
                        isColor ? QByteArray(":root { --accent: " + color.toLatin1() + " }\n") : QByteArray("\n"));
}

Response imageFile(Database &db, const QString &name)
{
    if (name == u"chevron.svg"_s) {
        return fileResponse("image/svg+xml", pageResource(name));
    }
    if (!isPlainHex(name, 64)) {
        return noFile();
    }
    const auto image = PublicationRepository(db).findImage(name);
    const bool isKnown = image && *image && ((*image)->type == "image/png" || (*image)->type == "image/jpeg");
    return isKnown ? fileResponse((*image)->type, (*image)->bytes) : noFile();
}

Response noFile()
{
    return {.status = 404,
            .headers = {{"content-type", "text/plain; charset=utf-8"}, {"cache-control", "no-store"}},
            .body = "Not found\n"};
}

} // namespace guestwright
