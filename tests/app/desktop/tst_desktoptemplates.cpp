#include "models/campaigns/campaignrepository.h"
#include "models/invites/inviterepository.h"
#include "tests/app/desktop/desktopdriver.h"
#include "tests/support/testrunner.h"
#include "ui/mail/templatedialog.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace guestwright;

/// The messages of a campaign: written, looked at and tried out.
class DesktopTemplatesTest : public test::DesktopDriver
{
    Q_OBJECT

private Q_SLOTS:
    void writesAMessageBesideRealRecipients()
    {
        openSample();
        m_desktop->actions().editMessage->trigger();
        auto *editor = dialog("templateDialog");
        auto *subject = editor->findChild<QLabel *>(u"previewSubjectLabel"_s);
        auto *place = editor->findChild<QLabel *>(u"recipientPlaceLabel"_s);
        QTRY_COMPARE(place->text(), u"1 of 24"_s);
        QVERIFY(!subject->text().isEmpty());
        shoot(*editor, u"template-dialog-sample"_s);
        editor->findChild<QAbstractButton *>(u"previewHtmlSegment"_s)->click();
        shoot(*editor, u"template-dialog-sample-html"_s);
        enter(editor, "subjectField", u"Something for {{first_nam}}"_s);
        QVERIFY(!editor->findChild<QAbstractButton *>(u"primaryButton"_s)->isEnabled());
        enter(editor, "subjectField", u"Something for {{first_name}}"_s);
        QTRY_VERIFY(subject->text().startsWith(u"Something for "_s) && !subject->text().contains(u'{'));
        const QString first = subject->text();
        editor->findChild<QAbstractButton *>(u"nextRecipientButton"_s)->click();
        QTRY_COMPARE(place->text(), u"2 of 24"_s);
        QVERIFY(subject->text() != first);
        qobject_cast<TemplateDialog *>(editor)->chooseKind(CampaignMail::Kind::Reminder);
        QTRY_VERIFY(subject->text().startsWith(u"Still open"_s));
        editor->findChild<QPlainTextEdit *>(u"reminderTextEdit"_s)->setPlainText(u"Still waiting: {{link}}\n"_s);
        auto *text = editor->findChild<QPlainTextEdit *>(u"previewText"_s);
        QTRY_VERIFY(text->toPlainText().startsWith(u"Still waiting: http"_s));
        accept(editor);
        const Campaign saved = campaign();
        QCOMPARE(saved.subject, u"Something for {{first_name}}"_s);
        QCOMPARE(saved.templateText, QString());
        QCOMPARE(saved.reminderText, u"Still waiting: {{link}}\n"_s);
    }

    void sendsATestAndNotesNobodyAsInvited()
    {
        openSample();
        m_desktop->actions().editMessage->trigger();
        auto *editor = dialog("templateDialog");
        enter(editor, "subjectField", u"Only a draft"_s);
        QTRY_VERIFY(!editor->findChild<QLabel *>(u"recipientLabel"_s)->text().isEmpty());
        editor->findChild<QAbstractButton *>(u"testMailButton"_s)->click();
        auto *test = dialog("testMailDialog");
        enter(test, "testAddressField", u"me@example.org"_s);
        QTRY_COMPARE(test->findChild<QLabel *>(u"testSubjectLabel"_s)->text(), u"Subject: [Test] Only a draft"_s);
        accept(test);
        QTRY_VERIFY(find<QLabel>("savedLabel")->text().contains(u"me@example.org"_s));
        const QByteArray mail = onlyMail();
        QVERIFY(mail.contains("To: me@example.org\r\n"));
        QVERIFY(mail.contains("Subject: [Test] Only a draft\r\n"));
        QVERIFY(mail.contains("/i/TEST"));
        QCOMPARE(sentInvites(), 0);
        QCOMPARE(campaign().subject, subjectBefore());
        qobject_cast<TemplateDialog *>(editor)->done(QDialog::Rejected);
    }

    void saysWhyATestDidNotLeave()
    {
        openSample();
        const QDir own(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
        QVERIFY(QDir(own.filePath(u"Sample mail"_s)).removeRecursively());
        QFile inTheWay(own.filePath(u"Sample mail"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        m_desktop->actions().sendTestMail->trigger();
        auto *test = dialog("testMailDialog");
        enter(test, "testAddressField", u"me@example.org"_s);
        auto *primary = test->findChild<QAbstractButton *>(u"primaryButton"_s);
        QTRY_VERIFY(primary->isEnabled());
        primary->click();
        QTRY_VERIFY(test->findChild<QWidget *>(u"errorNotice"_s)->isVisible());
        QVERIFY(primary->isEnabled());
        shoot(*test, u"test-mail-error"_s);
        test->reject();
    }

private:
    template <typename Work> auto ask(Work work)
    {
        return m_desktop->session().workspace()->read(std::move(work)).result().value();
    }

    Campaign campaign()
    {
        return ask([](Database &db) { return CampaignRepository(db).find(1); });
    }

    static QString subjectBefore() { return {}; }

    qint64 sentInvites()
    {
        return ask([](Database &db) {
            return InviteRepository(db).count({.campaignId = 1, .stage = InviteFilter::Stage::Sent}, now());
        });
    }

    static QByteArray onlyMail()
    {
        const QDir own(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
        const QDir folder(own.filePath(u"Sample mail"_s));
        const QStringList names = folder.entryList({u"*.eml"_s}, QDir::Files);
        QFile file(folder.filePath(names.value(0)));
        return names.size() == 1 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

GUESTWRIGHT_TEST(tst_desktoptemplates, DesktopTemplatesTest)

#include "tst_desktoptemplates.moc"
