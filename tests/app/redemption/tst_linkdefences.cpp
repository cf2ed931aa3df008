#include "models/store/query.h"
#include "tests/app/redemption/testvisitor.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::TestVisitor;
using Fields = QList<std::pair<QString, QString>>;
using Binding = Campaign::Binding;

namespace {

const QString ada = u"ada@example.org"_s;

Fields code(const QString &digits)
{
    return {{u"code"_s, digits}};
}

/// Somebody on the list on their way, and what they carry from page to page.
struct Walk {
    TestVisitor &visitor;
    QByteArray shared; ///< path of the shared address
    QByteArray own; ///< of the address in their mail
    Fields form;
    QString code;

    /// Opens a page with a form and reads as long as people do.
    int read(const QByteArray &path)
    {
        const Response page = visitor.get(path);
        visitor.now += std::chrono::minutes(2);
        return keep(page);
    }
    int send(const QByteArray &path, const Fields &typed) { return keep(visitor.post(path, form + typed)); }

private:
    int keep(const Response &page)
    {
        const Fields hidden = test::hiddenFieldsOf(page.body);
        form = hidden.isEmpty() ? form : hidden;
        code = visitor.lastCode().isEmpty() ? code : visitor.lastCode();
        return page.status;
    }
};

/// The way in, step by step; the last one redeems.
struct Way {
    const char *name;
    Binding binding;
    QList<std::function<int(Walk &)>> steps;
};

const Fields filledIn{{u"name"_s, u"Ada"_s}, {u"agree"_s, u"yes"_s}};

const QList<Way> ways{
    {"by code",
     Binding::Code,
     {[](Walk &walk) { return walk.read(walk.shared); }, [](Walk &walk) { return walk.read(walk.shared + "/join"); },
      [](Walk &walk) {
          return walk.send(walk.shared + "/redeem", filledIn + Fields{{u"email"_s, ada}});
      },
      [](Walk &walk) { return walk.send(walk.shared + "/code", code(u"000000"_s)); },
      [](Walk &walk) { return walk.send(walk.shared + "/code/again", {}); },
      [](Walk &walk) { return walk.send(walk.shared + "/code", code(walk.code)); }}},
    {"by a typed address",
     Binding::Address,
     {[](Walk &walk) { return walk.read(walk.shared); }, [](Walk &walk) { return walk.read(walk.shared + "/join"); },
      [](Walk &walk) {
          return walk.send(walk.shared + "/redeem", filledIn + Fields{{u"email"_s, u"adah@example.org"_s}});
      },
      [](Walk &walk) {
          return walk.send(walk.shared + "/address", {{u"email"_s, ada}});
      }}},
    {"by the address in the mail",
     Binding::Code,
     {[](Walk &walk) { return walk.read(walk.own); }, [](Walk &walk) { return walk.read(walk.own + "/join"); },
      [](Walk &walk) {
          return walk.send(walk.own + "/redeem", {{u"name"_s, QString()}});
      },
      [](Walk &walk) { return walk.send(walk.own + "/redeem", filledIn); }}},
    {"after saying no",
     Binding::Code,
     {[](Walk &walk) { return walk.read(walk.own + "/decline"); },
      [](Walk &walk) {
          return walk.send(walk.own + "/decline", {{u"sure"_s, u"yes"_s}});
      },
      [](Walk &walk) { return walk.read(walk.own + "/decline"); },
      [](Walk &walk) { return walk.send(walk.own + "/decline", {}); },
      [](Walk &walk) { return walk.read(walk.own + "/join"); },
      [](Walk &walk) { return walk.send(walk.own + "/redeem", filledIn); }}},
};

} // namespace

/// Lists hold: against those who were taken off them and against those who guess (reliability D3, D7).
class LinkDefencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init()
    {
        m_visitor = std::make_unique<TestVisitor>();
        m_visitor->campaign.campaign.uid = makeUid();
        m_visitor->campaign.campaign.purpose = Campaign::Purpose::Membership;
        m_visitor->publish();
        m_visitor->limits.reset();
    }
    void cleanup() { m_visitor.reset(); }

    void whoIsRemovedOnTheWayStaysOut_data()
    {
        QTest::addColumn<qsizetype>("number");
        QTest::addColumn<qsizetype>("removedBefore");
        for (qsizetype way = 0; way < ways.size(); ++way) {
            for (qsizetype step = 0; step <= ways.at(way).steps.size(); ++step) {
                QTest::addRow("%s, before step %d", ways.at(way).name, int(step + 1)) << way << step;
            }
        }
    }
    /// Reliability D7; removed after the last step, who has come stays.
    void whoIsRemovedOnTheWayStaysOut()
    {
        QFETCH(const qsizetype, number);
        QFETCH(const qsizetype, removedBefore);
        const Way &way = ways.at(number);
        const PublishedInvitationLink link = published(way.binding);
        const QByteArray token = invited(link, ada);
        Walk walk{.visitor = *m_visitor, .shared = "/i/" + m_token, .own = "/i/" + token};
        int status = 0;
        for (qsizetype step = 0; step <= way.steps.size(); ++step) {
            if (step == removedBefore) {
                remove(link, token);
            }
            status = step < way.steps.size() ? way.steps.at(step)(walk) : status;
        }
        const bool isLate = removedBefore == way.steps.size();
        QCOMPARE(status == 303, isLate);
        QCOMPARE(m_visitor->redemptions(), isLate ? 1 : 0);
        QCOMPARE(m_visitor->count(u"codes WHERE used_at IS NULL"_s), 0);
        QCOMPARE(m_visitor->count(u"mail_queue WHERE kind = 'Code' AND state = 'Queued'"_s), 0);
        QCOMPARE(m_visitor->get(walk.own).status, 404);
    }

    /// Reliability D3: a code is good for one address at one link.
    void aCodeIsGoodForOneAddressAtOneLink()
    {
        const PublishedInvitationLink first = published(Binding::Code);
        const QByteArray firstToken = m_token;
        const QStringList people{ada, u"eve@example.org"_s, u"zoe@example.org"_s};
        inviteAll(first, people);
        const PublishedInvitationLink second = published(Binding::Code);
        inviteAll(second, people);
        const Response asked = m_visitor->join(firstToken, {{u"email"_s, ada}});
        const QString digits = m_visitor->lastCode();
        const Fields kept = test::hiddenFieldsOf(asked.body);
        for (const QString &other : people.mid(1)) {
            QCOMPARE(m_visitor->post("/i/" + firstToken + "/code", typedAs(other, kept) + code(digits)).status, 422);
        }
        const Fields elsewhere =
            test::hiddenFieldsOf(m_visitor->join(m_token, {{u"email"_s, u"zoe@example.org"_s}}).body);
        QCOMPARE(m_visitor->post("/i/" + m_token + "/code", typedAs(ada, elsewhere) + code(digits)).status, 422);
        QCOMPARE(m_visitor->redemptions(), 0);
        QCOMPARE(m_visitor->post("/i/" + firstToken + "/code", kept + code(digits)).status, 303);
        QCOMPARE(m_visitor->post("/i/" + firstToken + "/code", kept + code(digits)).status, 303); // the same form again
        QCOMPARE(m_visitor->redemptions(), 1);
    }

    /// However many clients guess.
    void aCodeAtASharedAddressHasFiveTries()
    {
        const PublishedInvitationLink link = published(Binding::Code);
        inviteAll(link, {ada});
        const Response asked = m_visitor->join(m_token, {{u"email"_s, ada}});
        const QString digits = m_visitor->lastCode();
        const Fields kept = test::hiddenFieldsOf(asked.body);
        for (int guess = 0; guess < test::sizeOf("GUESTWRIGHT_TEST_GUESSES", 40); ++guess) {
            m_visitor->client = "guesser" + QByteArray::number(guess);
            const QString typed = QString::number((digits.toInt() + 1 + guess) % 1'000'000).rightJustified(6, u'0');
            QCOMPARE(m_visitor->post("/i/" + m_token + "/code", kept + code(typed)).status, 422);
        }
        QCOMPARE(run(m_visitor->db(), u"SELECT max(tries) FROM codes"_s)->number(), 5);
        QCOMPARE(m_visitor->post("/i/" + m_token + "/code", kept + code(digits)).status, 422);
        QCOMPARE(m_visitor->redemptions(), 0);
    }

    /// Reliability D4: one address gets few codes, whatever link they are asked for at.
    void anAddressGetsFewCodes()
    {
        QByteArrayList tokens;
        for (int i = 0; i < 3; ++i) {
            inviteAll(published(Binding::Code), {ada});
            tokens.append(m_token);
        }
        for (int i = 0; i < test::sizeOf("GUESTWRIGHT_TEST_CODE_REQUESTS", 60); ++i) {
            m_visitor->client = "client" + QByteArray::number(i);
            QCOMPARE(m_visitor->join(tokens.at(i % 3), {{u"email"_s, ada}}).status, 200);
        }
        QVERIFY(m_visitor->count(u"mail_queue"_s) <= 3); // all within one hour
        QVERIFY(m_visitor->count(u"mail_queue"_s) > 0);
    }

private:
    PublishedInvitationLink published(Binding binding)
    {
        PublishedInvitationLink link;
        link.link.kind = InvitationLink::Kind::PreApproved;
        link.link.binding = binding;
        m_token = m_visitor->link(link);
        return link;
    }
    QByteArray invited(const PublishedInvitationLink &link, const QString &email)
    {
        return m_visitor->invite({.linkUid = link.link.uid, .email = email});
    }
    void inviteAll(const PublishedInvitationLink &link, const QStringList &people)
    {
        for (const QString &email : people) {
            [[maybe_unused]] const QByteArray own = invited(link, email);
        }
    }
    void remove(const PublishedInvitationLink &link, const QByteArray &token)
    {
        PublishedInvite removed{.linkUid = link.link.uid, .email = ada};
        removed.deletedAt = m_visitor->now;
        m_visitor->republish(token, removed);
    }
    static Fields typedAs(const QString &email, Fields form)
    {
        for (auto &[name, value] : form) {
            value = name == u"email"_s ? email : value;
        }
        return form;
    }

    std::unique_ptr<TestVisitor> m_visitor;
    QByteArray m_token; ///< of the link that was published last
};

GUESTWRIGHT_TEST(tst_linkdefences, LinkDefencesTest)
#include "tst_linkdefences.moc"
