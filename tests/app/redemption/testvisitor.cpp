#include "tests/app/redemption/testvisitor.h"

#include "models/core/enumname.h"
#include "models/core/token.h"
#include "models/store/migrations.h"
#include "models/store/query.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace guestwright::test {

using namespace Qt::StringLiterals;

void DirectWriter::submit(Work work, Reply reply)
{
    auto transaction = Transaction::begin(m_db);
    auto response = transaction ? work(m_db) : Result<Response>(failure(transaction));
    const auto committed = response ? transaction->commit() : Result<>(failure(response));
    if (!committed) {
        qWarning("%s", qPrintable(committed.error().message));
    }
    reply(committed ? *response : Response{.status = 500});
}

void DirectWriter::note(Note note)
{
    auto transaction = Transaction::begin(m_db);
    if (transaction && note(m_db)) {
        [[maybe_unused]] const auto committed = transaction->commit();
    }
}

TestVisitor::TestVisitor(const QString &engine) : m_place(engine)
{
    auto db = Database::open(m_place.location(), Database::Access::ReadWrite);
    if (!db) {
        qFatal("%s", qPrintable(db.error().message));
    }
    m_db = std::move(*db);
    if (const auto migrated = migrate(*m_db, publicationMigrations(), publicationMark); !migrated) {
        qFatal("%s", qPrintable(migrated.error().message));
    }
    m_writer = std::make_unique<DirectWriter>(*m_db);
    site = {.publicUrl = u"https://gifts.example.org"_s,
            .operatorName = u"Example Operator"_s,
            .sendsMail = true,
            .nonceKey = QByteArray(32, 'k'),
            .epoch = u"epoch"_s};
    campaign.campaign.uid = makeUid();
    campaign.campaign.name = u"Spring Gift"_s;
    campaign.campaign.storedState = Campaign::State::Active;
    campaign.campaign.binding = Campaign::Binding::Link;
    campaign.campaign.zone = u"Europe/Berlin"_s;
    campaign.campaign.page.organizer = u"Alder & Finch"_s;
    campaign.campaign.page.replyAddress = u"hello@alderfinch.example"_s;
    campaign.items = {{.uid = makeUid(), .name = u"Stoneware mug"_s, .variants = {u"Sage"_s, u"Clay"_s}},
                      {.uid = makeUid(), .name = u"Sunflower garden"_s, .stock = 3}};
    publish();
}

void TestVisitor::publish()
{
    campaign.revision = m_revision++;
    if (const auto put = PublicationRepository(*m_db).put(campaign); !put) {
        qFatal("%s", qPrintable(put.error().message));
    }
}

QByteArray TestVisitor::invite(PublishedInvite made)
{
    const QByteArray token = makeToken().text;
    republish(token, std::move(made));
    return token;
}

void TestVisitor::republish(const QByteArray &token, PublishedInvite changed)
{
    changed.tokenHash = Token{token}.hash();
    changed.revision = m_revision++;
    if (const auto put = PublicationRepository(*m_db).put(campaign.campaign.uid, {changed}); !put) {
        qFatal("%s", qPrintable(put.error().message));
    }
}

QByteArray TestVisitor::link(PublishedInvitationLink &made)
{
    const Token token = makeToken();
    made.tokenHash = token.hash();
    made.link.uid = made.link.uid.isEmpty() ? makeUid() : made.link.uid;
    republish(made);
    return token.text;
}

void TestVisitor::republish(PublishedInvitationLink &changed)
{
    changed.campaignUid = campaign.campaign.uid;
    changed.revision = m_revision++;
    if (const auto put = PublicationRepository(*m_db).put(changed); !put) {
        qFatal("%s", qPrintable(put.error().message));
    }
}

Response TestVisitor::send(Request request)
{
    request.client = client;
    request.headers += headers;
    const qsizetype mark = request.path.indexOf('?');
    if (mark >= 0) {
        request.query = request.path.sliced(mark + 1);
        request.path.truncate(mark);
    }
    Response answered{.status = 0};
    handlePage(request, {.db = *m_db, .writer = *m_writer, .site = site, .now = now, .limits = limits.get()},
               [&answered](Response response) { answered = std::move(response); });
    return answered;
}

Response TestVisitor::get(const QByteArray &address)
{
    return send({.path = address});
}

Response TestVisitor::head(const QByteArray &address)
{
    return send({.method = Request::Method::Head, .path = address});
}

Response TestVisitor::post(const QByteArray &path, const QList<std::pair<QString, QString>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return send({.method = Request::Method::Post, .path = path, .body = body});
}

QList<std::pair<QString, QString>> TestVisitor::hiddenFields(const QByteArray &address)
{
    const Response page = get(address);
    now += std::chrono::seconds(20);
    return hiddenFieldsOf(page.body);
}

QList<std::pair<QString, QString>> TestVisitor::filledCheckout(const QByteArray &token)
{
    const QString choice = campaign.items.first().uid + u":Sage"_s;
    return hiddenFields("/i/" + token + "/checkout?choice=" + QUrl::toPercentEncoding(choice)) + addressFields();
}

Response TestVisitor::order(const QByteArray &token, const QList<std::pair<QString, QString>> &more)
{
    return post("/i/" + token + "/redeem", filledCheckout(token) + more);
}

Response TestVisitor::join(const QByteArray &token, const QList<std::pair<QString, QString>> &more)
{
    const QList<std::pair<QString, QString>> usual{{u"name"_s, u"Maya Deren"_s}, {u"agree"_s, u"yes"_s}};
    return post("/i/" + token + "/redeem", hiddenFields("/i/" + token + "/join") + usual + more);
}

qint64 TestVisitor::answers()
{
    const auto counted = run(*m_db,
                             u"SELECT (SELECT count(*) FROM invites WHERE used_at IS NOT NULL OR declined_at IS "
                             "NOT NULL OR asked_at IS NOT NULL) + (SELECT count(*) FROM codes) + "
                             "(SELECT count(*) FROM suppressions) + (SELECT count(*) FROM mail_queue)"_s);
    return counted ? counted->number() : -1;
}

QString TestVisitor::lastCode()
{
    const auto words = run(*m_db, u"SELECT words FROM mail_queue ORDER BY id DESC LIMIT 1"_s);
    return words && !words->isEmpty() ? QJsonDocument::fromJson(words->first().text().toUtf8())[u"code"_s].toString()
                                      : QString();
}

qint64 TestVisitor::events(Stage::Kind stage, Visitor::Kind visitor)
{
    const auto all = changes();
    return std::ranges::count_if(all, [&](const PublicationChange &change) {
        return change.kind == PublicationChange::Kind::Event && change.body[u"stage"_s] == enumName(stage)
            && change.body[u"visitor"_s] == enumName(visitor);
    });
}

QByteArray TestVisitor::everything()
{
    QByteArray all;
    for (const char *table :
         {"settings", "campaigns", "items", "links", "link_addresses", "invites", "retired_hashes", "orders", "members",
          "codes", "mail_queue", "suppressions", "visits", "changes", "operations"}) {
        const auto rows = run(*m_db, u"SELECT * FROM "_s + QString::fromLatin1(table));
        for (const QVariantList &row : rows ? rows->rows : QList<QVariantList>()) {
            for (const QVariant &value : row) {
                all += value.toByteArray() + '\n';
            }
        }
    }
    return all;
}

qint64 TestVisitor::count(const QString &table)
{
    const auto counted = run(*m_db, u"SELECT count(*) FROM "_s + table);
    return counted ? counted->number() : -1;
}

QList<PublicationChange> TestVisitor::changes()
{
    return ChangeLog(*m_db).after(0, 10'000).value_or(QList<PublicationChange>());
}

QByteArray headerOf(const Response &response, const QByteArray &name)
{
    for (const auto &[key, value] : response.headers) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

QList<std::pair<QString, QString>> hiddenFieldsOf(const QByteArray &html)
{
    static const QRegularExpression field(u"<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">"_s);
    QString form = QString::fromUtf8(html);
    form = form.sliced(qMax(qsizetype(0), form.indexOf(u"method=\"post\""_s)));
    form.truncate(form.indexOf(u"</form>"_s) < 0 ? form.size() : form.indexOf(u"</form>"_s));
    QList<std::pair<QString, QString>> fields;
    auto found = field.globalMatch(form);
    while (found.hasNext()) {
        const auto match = found.next();
        QString value = match.captured(2);
        value.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s);
        value.replace(u"&#39;"_s, u"'"_s).replace(u"&amp;"_s, u"&"_s);
        fields.append({match.captured(1), value});
    }
    return fields;
}

QList<std::pair<QString, QString>> addressFields()
{
    return {{u"name"_s, u"Ada Lovelace"_s}, {u"country"_s, u"DE"_s},  {u"line1"_s, u"Torstraße 1"_s},
            {u"postal_code"_s, u"10119"_s}, {u"city"_s, u"Berlin"_s}, {u"phone"_s, u"030 901820"_s}};
}

} // namespace guestwright::test
