#include "models/core/expiration.h"
#include "models/links/linksortmodel.h"
#include "models/links/linktablemodel.h"
#include "models/store/itemdatarole.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using Kind = InvitationLink::Kind;
using Model = LinkTableModel;

namespace {

const Instant now = fromDateTime(QDateTime(QDate(2027, 5, 12), QTime(12, 47), Qt::UTC));

InvitationLink link(qint64 id, const QString &name)
{
    return {.id = id, .campaignId = 7, .name = name, .token = {"Qm7xB0123456789abcdefg"}, .createdAt = now};
}

LinkListing listing()
{
    InvitationLink door = link(1, u"Community front door"_s);
    door.role = u"Member"_s;
    door.groups = {u"Beta testers"_s, u"All"_s};
    door.maxUses = 100;
    InvitationLink partners = link(2, u"Partner companies"_s);
    partners.kind = Kind::PreApproved;
    partners.expiresAt = now + std::chrono::days(30);
    InvitationLink booth = link(3, u"Conference booth"_s);
    booth.pausedAt = now;
    InvitationLink full = link(4, u"Äpfel"_s);
    full.maxUses = 5;
    InvitationLink over = link(5, u"zuletzt"_s);
    over.expiresAt = now;
    LinkListing all;
    all.campaign = {
        .id = 7, .name = u"Beta Club"_s, .storedState = Campaign::State::Active, .zone = u"Europe/Berlin"_s};
    all.links = {{.link = door, .redeemed = 38},
                 {.link = partners, .redeemed = 9, .invitees = 24, .waiting = 15},
                 {.link = booth},
                 {.link = full, .redeemed = 5},
                 {.link = over, .redeemed = 1'200}};
    all.pending = {2};
    all.linkBase = u"https://guests.kessler.example"_s;
    all.now = now;
    return all;
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts << model.index(row, column).data().toString();
    }
    return texts;
}

} // namespace

class LinkTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatALinkIs()
    {
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show(listing());
        QCOMPARE(column(model, Model::KindColumn).first(2), QStringList({u"Evergreen"_s, u"Pre-approved"_s}));
        QCOMPARE(model.index(0, Model::NameColumn).data(DetailRole).toString(), u"guests.kessler.example/i/Qm7xB…"_s);
        QCOMPARE(model.index(0, Model::NameColumn).data(LinkRole).toString(),
                 u"https://guests.kessler.example/i/Qm7xB0123456789abcdefg"_s);
        QCOMPARE(model.index(0, Model::RoleColumn).data().toString(), u"Member"_s);
        QCOMPARE(model.index(0, Model::GroupsColumn).data().toString(), u"Beta testers, All"_s);
        QCOMPARE(column(model, Model::RedeemedColumn).first(3), QStringList({u"38 of 100"_s, u"9"_s, u"0"_s}));
        QCOMPARE(model.index(0, 0).data(Model::ShareRole).toDouble(), 0.38);
        QVERIFY(!model.index(1, 0).data(Model::ShareRole).isValid());
        QCOMPARE(column(model, Model::StateColumn),
                 QStringList({u"Active"_s, u"Active"_s, u"Paused"_s, u"Full"_s, u"Expired"_s}));
        QCOMPARE(column(model, Model::WorksUntilColumn).first(2), QStringList({u"Never ends"_s, u"11 Jun 2027"_s}));
    }

    void saysInWordsWhatIsPainted()
    {
        Model model;
        model.show(listing());
        const auto spoken = [&](int row, int at) {
            return model.index(row, at).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(spoken(2, Model::NameColumn), u"Conference booth, Paused"_s);
        QCOMPARE(spoken(0, Model::RedeemedColumn), u"Redeemed: 38 of 100"_s);
        QCOMPARE(spoken(1, Model::RoleColumn), u"No role"_s);
        QVERIFY(spoken(1, Model::WorksUntilColumn).endsWith(u"Not on the server yet."_s));
        QVERIFY(!spoken(0, Model::WorksUntilColumn).contains(u"server"_s));
        QVERIFY(model.index(1, 0).data(PendingRole).toBool());
        for (int at = 0; at < Model::ColumnCount; ++at) {
            QVERIFY(!spoken(0, at).isEmpty());
            QVERIFY(!model.headerData(at, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty());
        }
    }

    void saysThatTheCampaignIsNotOpen()
    {
        LinkListing draft = listing();
        draft.campaign.storedState = Campaign::State::Draft;
        Model model;
        model.show(draft);
        const QModelIndex state = model.index(0, Model::StateColumn);
        QCOMPARE(state.data().toString(), u"Draft"_s);
        QCOMPARE(state.data(StatusRole).toInt(), int(LinkLook::Waiting));
        QCOMPARE(state.data(Qt::AccessibleTextRole).toString(), u"State: Campaign is a draft"_s);
    }

    void keepsRowsThatAreTheSame()
    {
        Model model;
        model.show(listing());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        LinkListing later = listing();
        later.links[2].link.pausedAt.reset();
        model.show(later);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(2, Model::StateColumn).data().toString(), u"Active"_s);
        later.links.removeFirst();
        model.show(later);
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.rowOf(3), 1);
        QCOMPARE(model.rowOf(1), -1);
    }

    void sortsByWhatIsMeant()
    {
        Model model;
        model.show(listing());
        LinkSortModel rows;
        rows.setSourceModel(&model);
        rows.sort(Model::RedeemedColumn, Qt::DescendingOrder);
        QCOMPARE(column(rows, Model::NameColumn).first(2), QStringList({u"zuletzt"_s, u"Community front door"_s}));
        rows.sort(Model::WorksUntilColumn);
        QCOMPARE(column(rows, Model::NameColumn).first(2), QStringList({u"zuletzt"_s, u"Partner companies"_s}));
        rows.sort(-1);
        QCOMPARE(column(rows, Model::NameColumn), column(model, Model::NameColumn));
    }

    void findsByKindAndWords()
    {
        Model model;
        model.show(listing());
        LinkSortModel rows;
        rows.setSourceModel(&model);
        QVERIFY(!rows.isNarrowed());
        rows.setKind(Kind::PreApproved);
        QCOMPARE(column(rows, Model::NameColumn), QStringList{u"Partner companies"_s});
        rows.setKind({});
        rows.setSearch(u"BETA"_s);
        QCOMPARE(column(rows, Model::NameColumn), QStringList{u"Community front door"_s});
        rows.setSearch(u"no such"_s);
        QCOMPARE(rows.rowCount(), 0);
        QVERIFY(rows.isNarrowed());
    }
};

GUESTWRIGHT_TEST(tst_linktablemodel, LinkTableModelTest)
#include "tst_linktablemodel.moc"
