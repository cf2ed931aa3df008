#pragma once

#include "app/redemption/limits.h"
#include "app/redemption/pages.h"
#include "models/journey/journey.h"
#include "models/publication/changelog.h"
#include "models/publication/publicationrepository.h"
#include "tests/support/testworkspace.h"

#include <QUrl>

namespace guestwright::test {

/// A writer without a thread: each piece of work is a transaction of its own, done when submit() returns.
class DirectWriter : public Writer
{
public:
    explicit DirectWriter(Database &db) : m_db(db) { }

    void submit(Work work, Reply reply) override;
    void note(Note note) override;

private:
    Database &m_db;
};

/// A publication of its own with one campaign, and a visitor who asks its handlers directly.
class TestVisitor
{
public:
    explicit TestVisitor(const QString &engine = currentEngine());

    [[nodiscard]] Database &db() { return *m_db; }
    [[nodiscard]] const Location &location() const { return m_place.location(); }

    /// A gift campaign with two items that anybody may open; change it and publish() it again.
    PublishedCampaign campaign;
    SiteSettings site;
    Instant now = fromMsecs(1'800'000'000'000);
    QByteArray client = "somebody";
    std::unique_ptr<Limits> limits = std::make_unique<Limits>();
    QList<std::pair<QByteArray, QByteArray>> headers{
        {"user-agent", "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"}};

    /// Brings the campaign, a revision newer, to the publication.
    void publish();
    /// An invite of the campaign as it is given, under a new token, which is returned.
    [[nodiscard]] QByteArray invite(PublishedInvite made = {});
    /// An invitation link of the campaign as it is given, under a new token, which is returned; without a uid it gets
    /// one.
    [[nodiscard]] QByteArray link(PublishedInvitationLink &made);
    /// The same link again as it is by now, a revision newer.
    void republish(PublishedInvitationLink &changed);
    /// The same invite again with other facts, a revision newer.
    void republish(const QByteArray &token, PublishedInvite changed);

    Response get(const QByteArray &address);
    Response head(const QByteArray &address);
    Response post(const QByteArray &path, const QList<std::pair<QString, QString>> &fields);
    Response send(Request request);

    /// Fills in the form behind the address of a link's first gift, and sends it.
    [[nodiscard]] QList<std::pair<QString, QString>> filledCheckout(const QByteArray &token);
    Response order(const QByteArray &token, const QList<std::pair<QString, QString>> &more = {});
    Response join(const QByteArray &token, const QList<std::pair<QString, QString>> &more = {});

    /// Opens the form at the address, waits as long as a reader would and gives back its hidden fields.
    [[nodiscard]] QList<std::pair<QString, QString>> hiddenFields(const QByteArray &address);

    [[nodiscard]] qint64 count(const QString &table);
    /// Of all redemptions: orders and members.
    [[nodiscard]] qint64 redemptions() { return count(QStringLiteral("orders")) + count(QStringLiteral("members")); }
    /// What invites have that only guests can cause: used, declined, asked.
    [[nodiscard]] qint64 answers();
    /// The code of the newest mail in the queue; empty where there is none.
    [[nodiscard]] QString lastCode();
    /// Of events of that stage in the change log.
    [[nodiscard]] qint64 events(Stage::Kind stage, Visitor::Kind visitor);
    /// All the text of all tables, for looking for what must not be there.
    [[nodiscard]] QByteArray everything();
    [[nodiscard]] QList<PublicationChange> changes();

private:
    TestPlace m_place;
    std::unique_ptr<Database> m_db;
    std::unique_ptr<DirectWriter> m_writer;
    qint64 m_revision = 1;
};

/// What a response's header holds, or nothing.
[[nodiscard]] QByteArray headerOf(const Response &response, const QByteArray &name);
/// The hidden fields of a page's first form.
[[nodiscard]] QList<std::pair<QString, QString>> hiddenFieldsOf(const QByteArray &html);
/// An address that is complete, as the fields of the checkout.
[[nodiscard]] QList<std::pair<QString, QString>> addressFields();

} // namespace guestwright::test
