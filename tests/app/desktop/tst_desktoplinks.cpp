#include "app/campaigning/changelinks.h"
#include "app/campaigning/invitees.h"
#include "app/cards/qrfiles.h"
#include "models/campaigns/campaignrepository.h"
#include "models/invites/inviterepository.h"
#include "models/links/linkrepository.h"
#include "models/links/linktablemodel.h"
#include "models/settings/workspacesettings.h"
#include "tests/app/desktop/desktopdriver.h"
#include "tests/app/redemption/rawclient.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"
#include "ui/links/linklistpage.h"
#include "ui/links/linktable.h"
#include "ui/widgets/tabbar.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QMenu>
#include <QRadioButton>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace guestwright;
using Kind = InvitationLink::Kind;
using Model = LinkTableModel;

/// The Invitation Links tab of the composed window.
class DesktopLinksTest : public test::DesktopDriver
{
    Q_OBJECT

public:
    /// What a browser would have been asked to open.
    Q_INVOKABLE void browse(const QUrl &url) { m_browsed = url; }

private Q_SLOTS:
    void init()
    {
        DesktopDriver::init();
        QDesktopServices::setUrlHandler(u"http"_s, this, "browse");
        m_browsed.clear();
    }

    void cleanup()
    {
        QDesktopServices::unsetUrlHandler(u"http"_s);
        DesktopDriver::cleanup();
    }

    void createsALinkAndShowsIt()
    {
        openLinks();
        QVERIFY(find<QAbstractButton>("emptyCreateLinkButton")->isVisible());
        find<QAbstractButton>("emptyCreateLinkButton")->click();
        auto *form = dialog("createLinkDialog");
        enter(form, "nameField", u"Community front door"_s);
        enter(form, "roleField", u"Member"_s);
        accept(form);
        QTRY_COMPARE(table().model()->rowCount(), 1);
        QCOMPARE(textAt(table(), 0, Model::NameColumn), u"Community front door"_s);
        QCOMPARE(textAt(table(), 0, Model::RoleColumn), u"Member"_s);
        QCOMPARE(links().first().kind, Kind::Evergreen);
        QTRY_COMPARE(table().currentId(), links().first().id);
        QVERIFY(m_desktop->actions().updateLink->isEnabled());
        shoot(u"desktop-links"_s);
    }

    void saysWhoCanNoLongerComeBeforeTheKindIsChanged()
    {
        const InvitationLink door = add({.name = u"Door"_s});
        read([&](Database &db) {
            const std::vector<InvitePerson> people{{.email = u"a@one.example"_s}, {.email = u"b@two.example"_s}};
            return approveInvitees(db, door.id, people, now(), [](qsizetype) { return true; });
        });
        openLinks();
        choose(door.id);
        m_desktop->actions().updateLink->trigger();
        auto *form = dialog("updateLinkDialog");
        form->findChild<QRadioButton *>(u"preApprovedRadio"_s)->click();
        auto *plan = form->findChild<QLabel *>(u"linkPlanLabel"_s);
        QTRY_VERIFY(plan->isVisible());
        QVERIFY2(plan->text().contains(u"Only 2 address"_s), qPrintable(plan->text()));
        QVERIFY(plan->text().endsWith(u"Its address stays the same."_s));
        shoot(*form, u"desktop-update-link"_s);
        accept(form);
        const InvitationLink after = links().first();
        QCOMPARE(after.kind, Kind::PreApproved);
        QCOMPARE(after.token, door.token);
        QTRY_COMPARE(textAt(table(), 0, Model::KindColumn), u"Pre-approved"_s);
        undo(u"Edit Invitation Link"_s);
        QTRY_COMPARE(links().first(), door);
        QTRY_COMPARE(textAt(table(), 0, Model::KindColumn), u"Evergreen"_s);
    }

    void pausesDeletesAndTakesItBack()
    {
        const InvitationLink door = add({.name = u"Door"_s});
        openLinks();
        choose(door.id);
        Actions &actions = m_desktop->actions();
        QVERIFY(actions.pauseLink->isVisible() && !actions.resumeLink->isVisible());
        actions.pauseLink->trigger();
        QTRY_COMPARE(textAt(table(), 0, Model::StateColumn), u"Paused"_s);
        QTRY_VERIFY(actions.resumeLink->isVisible() && !actions.pauseLink->isVisible());
        actions.resumeLink->trigger();
        QTRY_VERIFY(textAt(table(), 0, Model::StateColumn) != u"Paused"_s);
        QTest::keyClick(&table(), Qt::Key_Delete);
        QTRY_COMPARE(table().model()->rowCount(), 0);
        QVERIFY(!actions.deleteLink->isEnabled());
        QVERIFY(links().isEmpty());
        QTRY_VERIFY(find<QWidget>("undoBar")->isVisible());
        undo(u"Delete Invitation Link"_s);
        QTRY_COMPARE(table().model()->rowCount(), 1);
        QCOMPARE(links().first(), door);
    }

    void comesBackFromTheTrashWithTheSameAddress()
    {
        const InvitationLink door = add({.name = u"Door"_s});
        read([&](Database &db) { return deleteLink(db, door.id, now()); });
        m_desktop->go({Place::Kind::Trash});
        auto *trash = find<DataTable>("trashLinksTable");
        QTRY_COMPARE(trash->model()->rowCount(), 1);
        trash->selectAll();
        shoot(u"desktop-trash-links"_s);
        find<QAbstractButton>("restoreLinksButton")->click();
        QTRY_COMPARE(links().size(), 1);
        QCOMPARE(links().first(), door);
        QTRY_COMPARE(trash->model()->rowCount(), 0);
    }

    void copiesTheAddress()
    {
        const InvitationLink door = add({.name = u"Door"_s});
        openLinks();
        choose(door.id);
        const QString address = base() + u"/i/"_s + QString::fromLatin1(door.token.text);
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), address);
        QGuiApplication::clipboard()->clear();
        const QRect icon = table().visualRect(table().model()->index(0, Model::LinkColumn));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, icon.center());
        QCOMPARE(QGuiApplication::clipboard()->text(), address);
        m_desktop->actions().openLink->trigger();
        QCOMPARE(m_browsed, QUrl(address));
    }

    void opensTheMenuOfARow()
    {
        const InvitationLink door = add({.name = u"Door"_s});
        add({.name = u"Window"_s});
        openLinks();
        QTRY_COMPARE(table().model()->rowCount(), 2);
        const QRect dots = table().visualRect(table().model()->index(0, Model::MenuColumn));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, dots.center());
        auto *menu = find<QMenu>("linkMenu");
        QVERIFY(menu->actions().contains(m_desktop->actions().manageInvitees));
        QCOMPARE(table().currentId(), door.id);
        menu->close();
    }

    void showsAndSavesTheQrCode()
    {
        const InvitationLink door = add({.name = u"Door"_s});
        openLinks();
        choose(door.id);
        m_desktop->actions().showLinkQr->trigger();
        auto *shown = dialog("linkQrDialog");
        const QString address = base() + u"/i/"_s + QString::fromLatin1(door.token.text);
        QCOMPARE(shown->findChild<QLineEdit *>(u"qrLinkField"_s)->text(), address);
        shoot(*shown, u"desktop-link-qr"_s);
        for (const QString &name : {u"code.png"_s, u"code.svg"_s}) {
            shown->findChild<QAbstractButton *>(u"saveQrButton"_s)->click();
            auto *files = shown->findChild<QFileDialog *>(u"saveQrFileDialog"_s);
            QVERIFY(files);
            Q_EMIT files->fileSelected(m_mail.filePath(name));
            QTRY_VERIFY(QFile::exists(m_mail.filePath(name)));
            files->close();
            QTRY_VERIFY(!shown->findChild<QFileDialog *>(u"saveQrFileDialog"_s));
        }
        const auto code = makeQrCode(address);
        QVERIFY(code);
        QCOMPARE(QImage(m_mail.filePath(u"code.png"_s)).convertToFormat(QImage::Format_RGB32), qrImage(*code, 20));
        QFile svg(m_mail.filePath(u"code.svg"_s));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        QCOMPARE(svg.readAll(), qrSvg(*code));
        shown->reject();
    }

    void customizesThePageAndShowsItUnsaved()
    {
        const InvitationLink door = add({.name = u"Door"_s});
        openLinks();
        choose(door.id);
        m_desktop->actions().customizeLink->trigger();
        auto *form = dialog("customizeLinkDialog");
        enter(form, "pageTitleField", u"Only for partners"_s);
        form->findChild<QAbstractButton *>(u"openLinkPageButton"_s)->click();
        QTRY_VERIFY(!m_browsed.isEmpty());
        const auto page = test::ask(quint16(m_browsed.port()),
                                    "GET " + m_browsed.path().toLatin1() + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("Only for partners"));
        QVERIFY(links().first().page.title.isEmpty()); // it is not saved yet
        shoot(*form, u"desktop-customize-link"_s);
        accept(form);
        QCOMPARE(links().first().page.title, u"Only for partners"_s);
        QVERIFY(campaign().pageTitle != u"Only for partners"_s);
    }

    void asksWhoseNameStays()
    {
        const InvitationLink door = add({.name = u"Door"_s});
        openLinks();
        choose(door.id);
        m_desktop->actions().updateLink->trigger();
        auto *form = dialog("updateLinkDialog");
        enter(form, "nameField", u"Mine"_s);
        enter(form, "roleField", u"My role"_s);
        read([&](Database &db) {
            InvitationLink theirs = door;
            theirs.name = u"Theirs"_s;
            theirs.groups = {u"Their group"_s};
            return editLink(db, theirs, now(), door);
        });
        auto *primary = form->findChild<QAbstractButton *>(u"primaryButton"_s);
        QTRY_VERIFY(primary->isEnabled());
        primary->click();
        auto *conflict = dialog("conflictDialog");
        QCOMPARE(links().first().name, u"Theirs"_s); // nothing was overwritten
        for (auto *button : conflict->findChildren<QRadioButton *>()) {
            if (button->objectName().startsWith(u"mine"_s)) {
                button->click();
            }
        }
        accept(conflict);
        QTRY_COMPARE(links().first().name, u"Mine"_s);
        QCOMPARE(links().first().role, u"My role"_s);
        QCOMPARE(links().first().groups, QStringList{u"Their group"_s});
    }

    void findsWithinTheTab()
    {
        add({.name = u"Door"_s});
        add({.name = u"Window"_s, .kind = Kind::PreApproved});
        openLinks();
        QTRY_COMPARE(table().model()->rowCount(), 2);
        auto *tabs = find<TabBar>("campaignTabs");
        QTest::keyClick(&m_desktop->window(), Qt::Key_F, Qt::ControlModifier);
        auto *search = find<QLineEdit>("linkSearchEdit");
        QTRY_VERIFY(search->hasFocus());
        QCOMPARE(tabs->currentIndex(), 2);
        search->setText(u"wind"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(table().model()->rowCount(), 1);
        QCOMPARE(textAt(table(), 0, Model::NameColumn), u"Window"_s);
    }

private:
    LinkTable &table() { return *find<LinkTable>("linkTable"); }

    void openLinks()
    {
        if (!m_desktop->session().isOpen()) {
            openSample();
        }
        m_desktop->actions().tabs->actions().at(2)->trigger();
        QTRY_VERIFY(find<QWidget>("linkPage")->isVisible());
    }

    /// Once it offers to take that back, not what was before.
    void undo(const QString &what)
    {
        QAction *undo = m_desktop->actions().undo;
        QTRY_VERIFY2(undo->isEnabled() && undo->text().contains(what), qPrintable(undo->text()));
        undo->trigger();
    }

    void choose(qint64 id)
    {
        auto *page = find<LinkListPage>("linkPage");
        QTRY_VERIFY(page->model().rowOf(id) >= 0);
        table().selectRow(page->model().rowOf(id)); // they stand in the order of creation
        table().setFocus();
        QTRY_VERIFY(m_desktop->actions().updateLink->isEnabled());
    }

    InvitationLink add(InvitationLink draft)
    {
        if (!m_desktop->session().isOpen()) {
            openSample();
        }
        draft.campaignId = campaign().id;
        const InvitationLink made = read([draft](Database &db) { return createLink(db, draft, now()); });
        Q_EMIT m_desktop->session().changed(); // as if the window had done it
        return made;
    }

    template <typename Work> typename std::invoke_result_t<Work, Database &>::value_type read(Work work)
    {
        auto result = m_desktop->session().workspace()->write(std::move(work)).result();
        if (!result) {
            qFatal("%s", qPrintable(result.error().message));
        }
        return *result;
    }

    Campaign campaign()
    {
        return read([](Database &db) -> Result<Campaign> { return CampaignRepository(db).all()->first().campaign; });
    }

    QString base()
    {
        return read([](Database &db) -> Result<QString> { return readSettings(db)->linkBase(); });
    }

    QList<InvitationLink> links()
    {
        return read([id = campaign().id](Database &db) -> Result<QList<InvitationLink>> {
            QList<InvitationLink> all;
            const auto found = LinkRepository(db).all(id);
            for (const LinkSummary &summary : *found) {
                all << summary.link;
            }
            return all;
        });
    }

    QUrl m_browsed;
};

GUESTWRIGHT_TEST(tst_desktoplinks, DesktopLinksTest)
#include "tst_desktoplinks.moc"
