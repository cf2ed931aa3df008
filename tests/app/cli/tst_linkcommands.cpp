#include "models/invites/inviterepository.h"
#include "models/links/linkrepository.h"
#include "models/orders/memberrepository.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

struct Answer {
    int code = -1;
    QJsonDocument json;
    QString said; ///< on standard error

    [[nodiscard]] QJsonObject object() const { return json.object(); }
    [[nodiscard]] QByteArray all() const { return (QString::number(code) + u' ' + said).toUtf8() + json.toJson(); }
};

} // namespace

/// The program itself, as a script starts it.
class LinkCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init()
    {
        m_db = std::make_unique<test::TestDatabase>();
        m_campaign = test::activeCampaign(*m_db);
        m_account = test::folderAccount(*m_db, m_db->place().file(u"mail"_s));
        VERIFY_RESULT(m_db->db().checkpoint()); // by its first page others know it for a workspace
    }
    void cleanup() { m_db.reset(); }

    void makesALinkAndSaysEverythingAboutIt()
    {
        const Answer made =
            cli({u"link"_s,      u"add"_s,   u"--campaign"_s, u"Spring Gift"_s, u"--kind"_s,   u"pre-approved"_s,
                 u"--name"_s,    u"Board"_s, u"--role"_s,     u"Member"_s,      u"--group"_s,  u"Board"_s,
                 u"--group"_s,   u"All"_s,   u"--max-uses"_s, u"25"_s,          u"--domain"_s, u"@Example.org"_s,
                 u"--expires"_s, u"30d"_s,   u"--binding"_s,  u"address"_s});
        QVERIFY2(made.code == 0, made.all().constData());
        const QString uid = made.object().value(u"uid"_s).toString();
        QVERIFY(!uid.isEmpty());
        QVERIFY(made.object().value(u"url"_s).toString().contains(u"/i/"_s));
        const QJsonObject shown = cli({u"link"_s, u"show"_s, u"Board"_s}).object();
        QCOMPARE(shown.value(u"uid"_s).toString(), uid);
        QCOMPARE(shown.value(u"kind"_s).toString(), u"pre-approved"_s);
        QCOMPARE(shown.value(u"role"_s).toString(), u"Member"_s);
        QCOMPARE(shown.value(u"groups"_s).toArray(), (QJsonArray{u"Board"_s, u"All"_s}));
        QCOMPARE(shown.value(u"domains"_s).toArray(), (QJsonArray{u"example.org"_s}));
        QCOMPARE(shown.value(u"redeemed"_s).toInteger(-1), 0);
        QCOMPARE(shown.value(u"max_uses"_s).toInteger(), 25);
        QCOMPARE(shown.value(u"invitees"_s).toInteger(-1), 0);
        QCOMPARE(shown.value(u"state"_s).toString(), u"active"_s);
        QCOMPARE(shown.value(u"binding"_s).toString(), u"address"_s);
        QCOMPARE(shown.value(u"works_until_rule"_s).toString(), u"link"_s);
        QVERIFY(shown.value(u"works_until"_s).toString().endsWith(u'Z'));
        const Answer list = cli({u"link"_s, u"list"_s, u"--campaign"_s, u"Spring Gift"_s});
        QCOMPARE(list.json.array().size(), 1);
        QCOMPARE(list.json.array().first().toObject().value(u"url"_s), made.object().value(u"url"_s));
    }

    void refusesWhatIsWrong()
    {
        const QStringList add{u"link"_s, u"add"_s, u"--campaign"_s, u"Spring Gift"_s, u"--name"_s, u"L"_s, u"--kind"_s};
        QCOMPARE(cli(add + QStringList{u"sometimes"_s}).code, 2);
        QCOMPARE(cli(add + QStringList{u"evergreen"_s, u"--max-uses"_s, u"0"_s}).code, 2);
        QCOMPARE(cli(add + QStringList{u"pre-approved"_s, u"--binding"_s, u"link"_s}).code, 1);
        QCOMPARE(cli({u"link"_s, u"show"_s, u"nothing"_s}).code, 1);
        QCOMPARE(cli({u"link"_s, u"approve"_s, u"Board"_s}).code, 2);
        addLink(u"evergreen"_s);
        const Answer empty = cli({u"link"_s, u"update"_s, u"Board"_s});
        QCOMPARE(empty.code, 2);
    }

    void changesKindUnderTheSameAddress()
    {
        const QJsonValue url = addLink(u"evergreen"_s).value(u"url"_s);
        QVERIFY(cli({u"link"_s, u"invite"_s, u"Board"_s, u"ada@x.org"_s}).code == 0);
        const Answer narrowed = cli({u"link"_s, u"update"_s, u"Board"_s, u"--kind"_s, u"pre-approved"_s, u"--group"_s,
                                     u""_s, u"--max-uses"_s, u"9"_s});
        QVERIFY2(narrowed.code == 0, narrowed.all().constData());
        QCOMPARE(narrowed.object().value(u"url"_s), url);
        QCOMPARE(narrowed.object().value(u"max_uses"_s).toInteger(), 9);
        QVERIFY2(narrowed.said.contains(u"only those on the list can come (waiting: 1)"_s), narrowed.all().constData());
        const Answer widened =
            cli({u"link"_s, u"update"_s, u"Board"_s, u"--kind"_s, u"evergreen"_s, u"--max-uses"_s, u"none"_s});
        QVERIFY2(widened.said.contains(u"whoever has the address can come"_s), widened.all().constData());
        QVERIFY(widened.object().value(u"max_uses"_s).isNull());
        const Answer page = cli({u"link"_s, u"page"_s, u"Board"_s, u"--title"_s, u"Welcome"_s, u"--button"_s, u"In"_s});
        QCOMPARE(page.object().value(u"page"_s).toObject().value(u"title"_s).toString(), u"Welcome"_s);
    }

    void pausesDeletesAndRestores()
    {
        const QJsonObject made = addLink(u"evergreen"_s);
        const auto stateAfter = [this](const QString &step) {
            return cli({u"link"_s, step, u"Board"_s}).object().value(u"state"_s).toString();
        };
        QCOMPARE(stateAfter(u"pause"_s), u"paused"_s);
        QCOMPARE(stateAfter(u"resume"_s), u"active"_s);
        QCOMPARE(stateAfter(u"delete"_s), u"deleted"_s);
        QVERIFY(cli({u"link"_s, u"list"_s, u"--campaign"_s, u"Spring Gift"_s}).json.array().isEmpty());
        const QJsonArray trash = cli({u"trash"_s, u"list"_s}).json.array();
        QCOMPARE(trash.size(), 1);
        QCOMPARE(trash.first().toObject().value(u"kind"_s).toString(), u"link"_s);
        QCOMPARE(trash.first().toObject().value(u"uid"_s), made.value(u"uid"_s));
        QCOMPARE(stateAfter(u"restore"_s), u"active"_s);
        QCOMPARE(cli({u"link"_s, u"show"_s, u"Board"_s}).object().value(u"url"_s), made.value(u"url"_s));
        VERIFY_RESULT(MemberRepository(*m_db).add(
            {.uid = u"m1"_s, .campaignId = m_campaign.id, .linkId = 1, .at = test::testNow, .name = u"Ada"_s}));
        QVERIFY(cli({u"link"_s, u"update"_s, u"Board"_s, u"--max-uses"_s, u"1"_s}).said.contains(u"full"_s));
        QCOMPARE(cli({u"link"_s, u"show"_s, u"Board"_s}).object().value(u"state"_s).toString(), u"full"_s);
        const QJsonObject member =
            cli({u"members"_s, u"list"_s, u"--campaign"_s, u"Spring Gift"_s}).json.array().first().toObject();
        QCOMPARE(member.value(u"link"_s).toString(), u"Board"_s);
    }

    void approvesWhoCanBeRead()
    {
        addLink(u"pre-approved"_s);
        const QStringList approve{u"link"_s, u"approve"_s, u"Board"_s};
        const Answer some = cli(approve + QStringList{u"ada@x.org, \"Eve, B.\" <eve@x.org>\nnonsense@; ADA@x.org"_s});
        QVERIFY2(some.code == 0, some.all().constData());
        QCOMPARE(some.object().value(u"approved"_s).toInteger(), 2);
        QCOMPARE(some.object().value(u"repeated"_s).toInteger(), 1);
        const QJsonArray bad = some.object().value(u"bad"_s).toArray();
        QCOMPARE(bad.size(), 1);
        QVERIFY(!bad.first().toObject().value(u"reason"_s).toString().isEmpty());
        const Answer again = cli(approve + QStringList{u"-"_s}, "bob@x.org\r\nada@x.org\r\n");
        QCOMPARE(again.object().value(u"approved"_s).toInteger(), 1);
        QCOMPARE(again.object().value(u"listed_already"_s).toInteger(), 1);
        const Answer none = cli(approve + QStringList{u"nonsense"_s});
        QCOMPARE(none.code, 1);
        QCOMPARE(none.object().value(u"bad"_s).toArray().size(), 1);
        const QJsonArray invitees = cli({u"link"_s, u"invitees"_s, u"Board"_s}).json.array();
        QCOMPARE(invitees.size(), 3);
        QCOMPARE(invitees.at(1).toObject().value(u"name"_s).toString(), u"Eve, B."_s);
        QVERIFY(invitees.at(1).toObject().value(u"redeemed_at"_s).isNull());
        QVERIFY(cli({u"invite"_s, u"list"_s, u"--campaign"_s, u"Spring Gift"_s}).json.array().isEmpty());
    }

    void pointsFromApprovingToInviting()
    {
        addLink(u"evergreen"_s);
        const Answer refused = cli({u"link"_s, u"approve"_s, u"Board"_s, u"ada@x.org"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.said.contains(u"link invite"_s), refused.all().constData());
        const Answer invited = cli({u"link"_s, u"invite"_s, u"Board"_s, u"ada@x.org"_s});
        QVERIFY2(invited.code == 0, invited.all().constData());
        QCOMPARE(invited.object().value(u"sending"_s).toObject().value(u"sent"_s).toInteger(), 1);
        QCOMPARE(mails(), 1);
    }

    void mailsResendsAndRemoves()
    {
        addLink(u"pre-approved"_s);
        test::invited(*m_db, m_campaign, u"personal@x.org"_s);
        const Answer sent = cli({u"link"_s, u"approve"_s, u"Board"_s, u"ada@x.org,eve@x.org"_s, u"--send"_s});
        QVERIFY2(sent.code == 0, sent.all().constData());
        QCOMPARE(mails(), 2);
        QCOMPARE(cli({u"link"_s, u"resend"_s, u"Board"_s, u"ada@x.org"_s}).object().value(u"recipients"_s).toInteger(),
                 1);
        QCOMPARE(mails(), 3);
        QCOMPARE(cli({u"link"_s, u"resend"_s, u"Board"_s, u"nobody@x.org"_s}).code, 1);
        const Answer unsent = cli({u"send"_s, u"--link"_s, u"Board"_s, u"--wait"_s});
        QCOMPARE(unsent.object().value(u"recipients"_s).toInteger(-1), 0);
        QCOMPARE(unsent.object().value(u"left_out"_s).toObject().value(u"sent_already"_s).toInteger(), 2);
        QCOMPARE(cli({u"link"_s, u"remove"_s, u"Board"_s, u"eve@x.org"_s}).object().value(u"removed"_s).toInteger(), 1);
        QCOMPARE(cli({u"link"_s, u"remove"_s, u"Board"_s, u"eve@x.org"_s}).code, 1);
        const Answer all = cli({u"send"_s, u"--link"_s, u"Board"_s, u"--resend-all"_s, u"--wait"_s});
        QCOMPARE(all.object().value(u"recipients"_s).toInteger(), 1);
        QCOMPARE(mails(), 4);
        QCOMPARE(cli({u"send"_s, u"--campaign"_s, u"Spring Gift"_s, u"--wait"_s})
                     .object()
                     .value(u"recipients"_s)
                     .toInteger(),
                 1); // the personal one alone
        QCOMPARE(
            cli({u"send"_s, u"--campaign"_s, u"Spring Gift"_s, u"--id"_s, QString::number(idOf(u"ada@x.org"_s))}).code,
            1);
        QCOMPARE(cli({u"send"_s}).code, 2);
        QCOMPARE(cli({u"send"_s, u"--link"_s, u"Board"_s, u"--campaign"_s, u"Spring Gift"_s}).code, 2);
    }

private:
    Answer cli(const QStringList &words, const QByteArray &input = {})
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, m_db->place().file(u"data"_s));
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        const Location &location = m_db->place().location();
        environment.insert(u"GUESTWRIGHT_WORKSPACE"_s,
                           location.engine == Engine::Sqlite ? location.path : location.toUrl());
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationDirPath() + u"/guestwright-cli"_s, words + QStringList{u"--json"_s});
        program.write(input);
        program.closeWriteChannel();
        if (!program.waitForFinished(120'000) || program.exitStatus() != QProcess::NormalExit) {
            return {};
        }
        return {program.exitCode(), QJsonDocument::fromJson(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }

    QJsonObject addLink(const QString &kind)
    {
        return cli({u"link"_s, u"add"_s, u"--campaign"_s, u"Spring Gift"_s, u"--kind"_s, kind, u"--name"_s, u"Board"_s,
                    u"--group"_s, u"All"_s})
            .object();
    }

    qint64 idOf(const QString &address)
    {
        const auto link = LinkRepository(*m_db).findNamed(u"Board"_s);
        return InviteRepository(*m_db).findInvitee(link->id, address).value()->id;
    }

    qsizetype mails() const { return QDir(m_db->place().file(u"mail"_s)).entryList({u"*.eml"_s}, QDir::Files).size(); }

    std::unique_ptr<test::TestDatabase> m_db;
    Campaign m_campaign;
    MailAccount m_account;
};

GUESTWRIGHT_TEST(tst_linkcommands, LinkCommandsTest)
#include "tst_linkcommands.moc"
