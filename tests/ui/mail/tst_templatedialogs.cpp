#include "tests/support/testrunner.h"
#include "tests/ui/shoot.h"
#include "ui/mail/emptyvaluenotices.h"
#include "ui/mail/mailbrowser.h"
#include "ui/mail/recipientpicker.h"
#include "ui/mail/templatedialog.h"
#include "ui/mail/testmaildialog.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/primarybutton.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::child;

namespace {

using Kind = CampaignMail::Kind;
using Part = TemplateFault::Part;

const QString builtInText = u"{{greeting}}\n\n{{description}}\n\n{{link}}\n"_s;

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

TemplateSetting setting()
{
    const MailTexts builtIn{u"A small gift for you"_s, builtInText,
                            u"<p>{{greeting}}</p>\n<a href=\"{{link}}\">x</a>\n"_s};
    return {
        .campaignId = 3,
        .campaignName = u"Spring Gift"_s,
        .mails = {{Kind::Invitation, {}, builtIn}, {Kind::Reminder, {.text = u"Still waiting: {{link}}"_s}, builtIn}},
        .fields = {{u"greeting"_s, u"Greeting"_s, u"{{greeting}}"_s, MergeField::About::Recipient, false},
                   {u"first_name"_s, u"First name"_s, u"{{first_name}}"_s, MergeField::About::Recipient, false},
                   {u"link"_s, u"The private link"_s, u"{{link}}"_s, MergeField::About::Invitation, false},
                   {u"accent_fill"_s, u"Colour"_s, u"{{accent_fill}}"_s, MergeField::About::Look, true}}};
}

MailPreview preview()
{
    return {.inviteId = 7,
            .person = u"Amélie Fontaine"_s,
            .position = 2,
            .total = 240,
            .subject = u"A small gift for you, Amélie"_s,
            .from = u"Kessler & Partners <hello@kessler.example>"_s,
            .to = u"Amélie Fontaine <amelie@fontaine.example>"_s,
            .text = u"Hello Amélie,\n\nThank you for a wonderful year.\n\nhttps://guests.kessler.example/i/Zk3vT9\n"_s,
            .html = u"<p>Hello <b>Amélie</b>,</p>"_s};
}

QPlainTextEdit *textOf(QWidget &dialog)
{
    return child<QPlainTextEdit>(dialog, u"textEdit"_s);
}

void choose(QWidget &dialog, const QString &menuName, const QString &field)
{
    auto *menu = child<QMenu>(dialog, menuName);
    Q_EMIT menu->aboutToShow();
    auto *action = menu->findChild<QAction *>(field + u"FieldAction"_s);
    QVERIFY2(action, qPrintable(field));
    action->trigger();
}

} // namespace

class TemplateDialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheBuiltInTextWhereNothingIsChanged()
    {
        TemplateDialog dialog(setting());
        QVERIFY(test::showActive(dialog));
        QCOMPARE(textOf(dialog)->toPlainText(), builtInText);
        QCOMPARE(dialog.draft(), (MailDraft{3, Kind::Invitation, {}}));
        QVERIFY(!dialog.primaryButton()->isEnabled());
        QCOMPARE(child<QLineEdit>(dialog, u"subjectField"_s)->placeholderText(), u"A small gift for you"_s);
    }

    void writesByKeyboardAndSavesWhatWasChanged()
    {
        TemplateDialog dialog(setting());
        QSignalSpy saved(&dialog, &TemplateDialog::saveRequested);
        QVERIFY(test::showActive(dialog));
        QVERIFY(test::tabTo(dialog, u"subjectField"_s));
        QTest::keyClicks(dialog.focusWidget(), u"For "_s);
        choose(dialog, u"fieldMenu"_s, u"first_name"_s);
        QCOMPARE(child<QLineEdit>(dialog, u"subjectField"_s)->text(), u"For {{first_name}}"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(saved.count(), 0); // Return in a field does not save
        QVERIFY(test::tabTo(dialog, u"textEdit"_s));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(dialog.focusWidget(), u"Yours, "_s);
        choose(dialog, u"fieldMenu"_s, u"greeting"_s);
        QVERIFY(test::tabTo(dialog, u"primaryButton"_s));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
        QCOMPARE(saved.count(), 1);
        const auto drafts = saved.first().first().value<QList<MailDraft>>();
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.first().kind, Kind::Invitation);
        QCOMPARE(drafts.first().texts,
                 (MailTexts{u"For {{first_name}}"_s, builtInText + u"Yours, {{greeting}}"_s, {}}));
    }

    void goesBackToTheBuiltInTextAndUndoes()
    {
        TemplateDialog dialog(setting());
        QVERIFY(test::showActive(dialog));
        dialog.chooseKind(Kind::Reminder);
        auto *text = child<QPlainTextEdit>(dialog, u"reminderTextEdit"_s);
        QCOMPARE(text->toPlainText(), u"Still waiting: {{link}}"_s);
        QTest::mouseClick(child<QWidget>(dialog, u"reminderBuiltInButton"_s), Qt::LeftButton);
        QCOMPARE(text->toPlainText(), builtInText);
        QCOMPARE(dialog.draft().texts.text, QString());
        QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(dialog.draft().texts.text, u"Still waiting: {{link}}"_s);
        QVERIFY(!dialog.primaryButton()->isEnabled()); // as it was
    }

    void offersFieldsOfTheHtmlOnlyThere()
    {
        TemplateDialog dialog(setting());
        QVERIFY(test::showActive(dialog));
        auto *menu = child<QMenu>(dialog, u"fieldMenu"_s);
        Q_EMIT menu->aboutToShow();
        QVERIFY(!menu->findChild<QAction *>(u"accent_fillFieldAction"_s));
        QTest::mouseClick(child<QAbstractButton>(dialog, u"htmlSegment"_s), Qt::LeftButton);
        choose(dialog, u"fieldMenu"_s, u"accent_fill"_s);
        QVERIFY(dialog.draft().texts.html.startsWith(u"{{accent_fill}}"_s));
        QVERIFY(child<QAbstractButton>(dialog, u"previewHtmlSegment"_s)->isChecked()); // the preview follows
    }

    void saysWhereAMistakeIsAndSavesNone()
    {
        TemplateDialog dialog(setting());
        connect(&dialog, &TemplateDialog::checkRequested, &dialog, [&dialog](const MailDraft &draft) {
            const qsizetype at = draft.texts.text.indexOf(u"{{nam}}"_s);
            dialog.showFaults(at < 0 ? QList<TemplateFault>()
                                     : QList<TemplateFault>{{Part::Text, at, 7, 6, u"There is no field “nam”"_s}});
        });
        QSignalSpy asked(&dialog, &TemplateDialog::previewRequested);
        QVERIFY(test::showActive(dialog));
        QTRY_COMPARE(asked.count(), 2); // shown, and after the first look
        textOf(dialog)->moveCursor(QTextCursor::End);
        textOf(dialog)->insertPlainText(u"{{nam}}"_s);
        QCOMPARE(child<FieldError>(dialog, u"faultLabel"_s)->words(), u"Text, line 6: There is no field “nam”"_s);
        QVERIFY(!dialog.primaryButton()->isEnabled());
        QCOMPARE(textOf(dialog)->extraSelections().size(), 1);
        textOf(dialog)->moveCursor(QTextCursor::Start);
        QTest::mouseClick(child<QWidget>(dialog, u"showFaultButton"_s), Qt::LeftButton);
        QCOMPARE(textOf(dialog)->textCursor().selectedText(), u"{{nam}}"_s);
        textOf(dialog)->insertPlainText(u"{{name}}"_s);
        QVERIFY(dialog.primaryButton()->isEnabled());
        QTRY_COMPARE(asked.count(), 3); // not while there was a mistake
        QVERIFY(asked.last().first().value<PreviewRequest>().draft.texts.text.endsWith(u"{{name}}"_s));
    }

    void pagesThroughRecipients()
    {
        TemplateDialog dialog(setting());
        QSignalSpy asked(&dialog, &TemplateDialog::previewRequested);
        QVERIFY(test::showActive(dialog));
        dialog.showPreview(preview());
        QCOMPARE(child<QLabel>(dialog, u"recipientPlaceLabel"_s)->text(), u"3 of 240"_s);
        QCOMPARE(child<QLabel>(dialog, u"previewSubjectLabel"_s)->text(), u"A small gift for you, Amélie"_s);
        asked.clear();
        QTest::keyClick(&dialog, Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(asked.last().first().value<PreviewRequest>().position, 3);
        QVERIFY(test::tabTo(dialog, u"recipientSearchField"_s));
        QTest::keyClicks(dialog.focusWidget(), u"font"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(asked.last().first().value<PreviewRequest>().search, u"font"_s);
        QCOMPARE(asked.last().first().value<PreviewRequest>().position, 0);
        QVERIFY(dialog.isVisible());
        dialog.showPreview({});
        QCOMPARE(child<QLabel>(dialog, u"recipientLabel"_s)->text(), u"Nobody matches"_s);
        MailPreview silent = preview();
        silent.to.clear();
        silent.remarks = QStringList{u"Gets no mail as it is: no mail address."_s};
        dialog.showPreview(silent);
        QVERIFY(child<QWidget>(dialog, u"previewRemarksNotice"_s)->isVisible());
        QCOMPARE(child<QLabel>(dialog, u"previewToLabel"_s)->text(), u"no mail address"_s);
    }

    void doesNotLoseWhatWasWritten()
    {
        TemplateDialog dialog(setting());
        QVERIFY(test::showActive(dialog));
        textOf(dialog)->insertPlainText(u"Dear friend,\n"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QVERIFY(child<QWidget>(dialog, u"unsavedNotice"_s)->isVisible());
        QTest::mouseClick(child<QWidget>(dialog, u"keepEditingButton"_s), Qt::LeftButton);
        QVERIFY(!child<QWidget>(dialog, u"unsavedNotice"_s)->isVisible());
        dialog.reject();
        QTest::mouseClick(child<QWidget>(dialog, u"discardButton"_s), Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
        TemplateDialog unchanged(setting());
        QVERIFY(test::showActive(unchanged));
        QTest::keyClick(&unchanged, Qt::Key_Escape);
        QVERIFY(!unchanged.isVisible());
    }

    void keepsNoBreakSpaces()
    {
        TemplateSetting facts = setting();
        facts.mails.first().own.text = u"z.\u00a0B. {{link}}"_s;
        TemplateDialog dialog(facts);
        QCOMPARE(dialog.draft().texts.text, u"z.\u00a0B. {{link}}"_s);
    }

    /// reliability, measured: QTextBrowser opens files and shares that a picture names.
    void looksForNothingThatAMailNames()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"red.png"_s);
        QImage red(40, 40, QImage::Format_RGB32);
        red.fill(Qt::red);
        QVERIFY(red.save(path) && red.save(folder.filePath(u"red@2x.png"_s)));
        QFile sheet(folder.filePath(u"red.css"_s));
        QVERIFY(sheet.open(QIODevice::WriteOnly) && sheet.write("body, p { background: #ff0000; color: #ff0000 }") > 0);
        sheet.close();
        QString html =
            u"<html><head><link rel=\"stylesheet\" href=\"SHEET\"><style>@import url(\"SHEET\");</style></head>"
            "<body style=\"background-image:url(URL)\"><table background=\"PATH\"><tr><td><img src=\"PATH\">"
            "<img src=\"URL\"><img src=\"//127.0.0.1/share/red.png\"><p style=\"background-image:url('PATH')\">"
            "text</p></td></tr></table></body></html>"_s;
        html.replace(u"SHEET"_s, QUrl::fromLocalFile(sheet.fileName()).toString())
            .replace(u"URL"_s, QUrl::fromLocalFile(path).toString())
            .replace(u"PATH"_s, path);
        MailBrowser browser;
        browser.resize(400, 300);
        browser.showHtml(html);
        browser.show();
        QVERIFY(QTest::qWaitForWindowExposed(&browser));
        const QImage seen = browser.grab().toImage().convertToFormat(QImage::Format_RGB32);
        int reddish = 0;
        for (int y = 0; y < seen.height(); ++y) {
            for (int x = 0; x < seen.width(); ++x) {
                reddish += seen.pixelColor(x, y).red() > 200 && seen.pixelColor(x, y).green() < 60 ? 1 : 0;
            }
        }
        QCOMPARE(reddish, 0);
        QVERIFY(browser.toPlainText().contains(u"text"_s));
        QTextBrowser careless; // what it would do by itself
        careless.resize(400, 300);
        careless.setHtml(html);
        careless.show();
        QVERIFY(QTest::qWaitForWindowExposed(&careless));
        const QImage shown = careless.grab().toImage();
        QVERIFY(shown.pixelColor(shown.width() / 2, shown.height() / 2) == QColor(Qt::red)
                || careless.document()->resource(QTextDocument::ImageResource, QUrl(path)).isValid());
        browser.setSource(QUrl(u"file:///etc/passwd"_s));
        QVERIFY(!browser.toPlainText().contains(u"root"_s));
    }

    void asksWhereATestGoes()
    {
        const MailDraft draft{3, Kind::Invitation, {.subject = u"S"_s}};
        TestMailDialog dialog({.drafts = {draft, {3, Kind::Reminder, {}}},
                               .accounts = {{.id = 4, .name = u"Kessler"_s}, {.id = 5, .name = u"Folder"_s}},
                               .accountId = 5,
                               .to = u"hello@kessler.example"_s});
        QSignalSpy sent(&dialog, &TestMailDialog::sendRequested);
        QSignalSpy asked(&dialog, &TestMailDialog::previewRequested);
        QVERIFY(test::showActive(dialog));
        QCOMPARE(asked.count(), 1);
        QVERIFY(!dialog.primaryButton()->isEnabled()); // whose it is is not known yet
        dialog.showPreview(preview());
        QCOMPARE(child<QLabel>(dialog, u"testSubjectLabel"_s)->text(),
                 u"Subject: [Test] A small gift for you, Amélie"_s);
        QTest::keyClicks(dialog.focusWidget(), u"me@"_s); // in the place of what was proposed
        QVERIFY(!dialog.primaryButton()->isEnabled());
        QTest::keyClicks(dialog.focusWidget(), u"elsewhere.example"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(sent.count(), 1);
        const auto test = sent.first().first().value<TestMail>();
        QCOMPARE(test.draft, draft);
        QCOMPARE(test.to, u"me@elsewhere.example"_s);
        QCOMPARE(test.inviteId, std::optional<qint64>(7));
        QCOMPARE(test.accountId, std::optional<qint64>(5));
        dialog.showProgress(u"Sending the test mail"_s, 0, 0);
        QSignalSpy cancelled(&dialog, &FormDialog::cancelRequested);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(cancelled.count(), 1);
        QVERIFY(dialog.isVisible());
    }

    void namesEverything()
    {
        TemplateDialog dialog(setting());
        QVERIFY(test::showActive(dialog));
        dialog.showPreview(preview());
        QCOMPARE(test::unnamedWidgets(dialog), QStringList());
        TestMailDialog mail({.drafts = {{}}, .accounts = {{.id = 4, .name = u"Kessler"_s}}});
        QVERIFY(test::showActive(mail));
        QCOMPARE(test::unnamedWidgets(mail), QStringList());
    }

    void looksAsInThePictures()
    {
        TemplateSetting facts = setting();
        const QString resources = qEnvironmentVariable("GUESTWRIGHT_SOURCE_DIR") + u"/resources/mail/"_s;
        for (TemplateSource &mail : facts.mails) {
            mail.builtIn.text = readFile(resources + u"invitation.txt.mustache"_s);
            mail.builtIn.html = readFile(resources + u"invitation.html.mustache"_s);
        }
        QVERIFY(test::shoot(u"template-dialog"_s, [&facts] {
            auto dialog = std::make_unique<TemplateDialog>(facts);
            dialog->show();
            dialog->showPreview(preview());
            return dialog;
        }));
        QVERIFY(test::shoot(u"template-dialog-fault"_s, [&facts] {
            auto dialog = std::make_unique<TemplateDialog>(facts);
            dialog->show();
            textOf(*dialog)->moveCursor(QTextCursor::Start);
            textOf(*dialog)->insertPlainText(u"Dear {{nam}},\n\n"_s);
            MailPreview silent = preview();
            silent.remarks = QStringList{u"There is no name, so the greeting has none."_s};
            dialog->showPreview(silent);
            dialog->showFaults({{Part::Text, 5, 7, 1, u"There is no field “nam”"_s}});
            return dialog;
        }));
        QVERIFY(test::shoot(u"test-mail-dialog"_s, [] {
            auto dialog = std::make_unique<TestMailDialog>(
                TestMailSetting{.drafts = {{}, {.kind = Kind::Reminder}},
                                .accounts = {{.id = 4, .name = u"hello@kessler.example"_s}},
                                .to = u"hello@kessler.example"_s});
            dialog->show();
            dialog->showPreview(preview());
            return dialog;
        }));
    }
};

GUESTWRIGHT_TEST(tst_templatedialogs, TemplateDialogsTest)

#include "tst_templatedialogs.moc"
