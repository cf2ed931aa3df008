#include "models/mail/accountrepository.h"
#include "models/mail/outboxrepository.h"
#include "tests/app/desktop/desktopdriver.h"
#include "tests/support/testrunner.h"
#include "ui/forms/reminderfield.h"

#include <QCheckBox>
#include <QSpinBox>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace guestwright;
using State = OutboxMessage::State;

/// Mail that leaves by itself: reminders, and what waits for a connection.
class DesktopMailTest : public test::DesktopDriver
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatCannotLeaveAndSendsItByItself()
    {
        startAtOwnTime();
        setAccount({.transport = MailAccount::Transport::Smtp,
                    .host = u"127.0.0.1"_s,
                    .port = 9, // discard: nobody listens
                    .security = MailAccount::Security::None});
        m_desktop->actions().sendInvitations->trigger();
        accept(dialog("sendDialog"));
        auto *waiting = find<QLabel>("waitingLabel");
        QTRY_VERIFY_WITH_TIMEOUT(waiting->isVisible(), 30'000);
        QVERIFY2(waiting->text().startsWith(u"Offline: "_s), qPrintable(waiting->text()));
        const qint64 count = totals().deferred;
        QVERIFY(count > 10);
        QCOMPARE(totals().all(), count);
        shoot(u"offline"_s);
        applyTheme(*qApp, Theme::Dark);
        shoot(u"offline-dark"_s);
        applyTheme(*qApp, Theme::Light);

        setAccount({.transport = MailAccount::Transport::Folder, .path = m_mail.path()});
        m_now += 120'000;
        Q_EMIT m_desktop->session().changed();
        QTRY_COMPARE_WITH_TIMEOUT(totals().sent, count, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!waiting->isVisible(), 30'000);
    }

    void remindsAfterASleepOnce()
    {
        startAtOwnTime();
        showInvites();
        setAccount({.transport = MailAccount::Transport::Folder, .path = m_mail.path()});
        auto *table = find<DataTable>("inviteTable");
        m_desktop->actions().extendInvites->setEnabled(true);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(m_desktop->actions().extendInvites->isEnabled());
        m_desktop->actions().extendInvites->trigger();
        accept(dialog("extendDialog")); // 30 days
        m_desktop->actions().setReminder->trigger();
        auto *reminder = dialog("reminderDialog");
        shoot(*reminder, u"reminder-dialog"_s);
        reminder->findChild<QSpinBox *>(u"remindDaysField"_s)->setValue(5);
        accept(reminder);
        QTRY_VERIFY(find<QLabel>("savedLabel")->text().contains(u"reminder"_s));
        QCOMPARE(totals().all(), 0);

        m_now += 26LL * 86'400'000;
        wake();
        QTRY_VERIFY_WITH_TIMEOUT(isAllSent(), 30'000);
        const qint64 reminded = totals().sent;
        table->selectRow(0);
        shoot(u"reminded"_s);
        wake();
        QTest::qWait(300); // that nothing more comes takes a while to see
        QCOMPARE(totals().all(), reminded);
    }

    void asksBeforeASecondSendingToTheSamePeople()
    {
        startAtOwnTime();
        setAccount({.transport = MailAccount::Transport::Folder, .path = m_mail.path()});
        m_desktop->actions().sendInvitations->trigger();
        accept(dialog("sendDialog"));
        QTRY_VERIFY_WITH_TIMEOUT(isAllSent(), 30'000);
        const qint64 once = totals().sent;
        showInvites();
        auto *table = find<DataTable>("inviteTable");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(m_desktop->actions().sendNotification->isEnabled());
        m_desktop->actions().sendNotification->trigger();
        auto *send = dialog("sendDialog");
        auto *primary = send->findChild<QAbstractButton *>(u"primaryButton"_s);
        QTRY_VERIFY(primary->isEnabled());
        primary->click();
        auto *box = dialog("sendAgainBox");
        shoot(*box, u"send-again"_s);
        QCOMPARE(totals().all(), once);
        box->reject();
        send->reject();
        QCOMPARE(totals().all(), once);
    }

private:
    bool isAllSent() { return totals().sent > 10 && totals().sent == totals().all(); }

    void startAtOwnTime()
    {
        m_now = toMsecs(now());
        m_desktop = std::make_unique<Desktop>([this] { return fromMsecs(m_now); });
        openSample();
    }

    /// As after a sleep: the same workspace, later.
    void wake() { m_desktop->session().open(m_desktop->session().workspace()); }

    void setAccount(MailAccount wanted)
    {
        bool done = false;
        m_desktop->session().write(
            this,
            [wanted](Database &db) mutable -> Result<MailAccount> {
                const auto accounts = AccountRepository(db).all();
                if (!accounts) {
                    return failure(accounts);
                }
                wanted.id = accounts->first().id;
                wanted.uid = accounts->first().uid;
                wanted.name = accounts->first().name;
                return saveAccount(db, wanted, now());
            },
            [&done](const Result<MailAccount> &stored) { done = stored.has_value(); });
        QTRY_VERIFY(done);
    }

    OutboxTotals totals()
    {
        return m_desktop->session()
            .workspace()
            ->read([](Database &db) { return OutboxRepository(db).totals({}); })
            .result()
            .value();
    }

    std::atomic<qint64> m_now = 0;
};

GUESTWRIGHT_TEST(tst_desktopmail, DesktopMailTest)
#include "tst_desktopmail.moc"
