#include "app/desktop/accountcontroller.h"

#include "app/campaigning/changeworkspace.h"
#include "app/desktop/ask.h"
#include "app/desktop/mailroom.h"
#include "models/mail/accountrepository.h"
#include "ui/actions.h"
#include "ui/mail/accountdialog.h"
#include "ui/mainwindow.h"

#include <QFileDialog>

namespace guestwright {

using namespace Qt::StringLiterals;

AccountController::AccountController(Session &session, Actions &actions, Mailroom &mailroom, MainWindow &window)
    : m_session(session)
    , m_mailroom(mailroom)
    , m_window(window)
{
    connect(actions.mailAccount, &QAction::triggered, this, &AccountController::openAccounts);
    connect(&mailroom, &Mailroom::kept, this, [this](bool inMemoryOnly) {
        if (inMemoryOnly) {
            Q_EMIT done(tr("There is no key ring: the password is kept until Guestwright ends"));
        }
    });
    connect(&mailroom, &Mailroom::keepFailed, this,
            [this](const QString &words) { Q_EMIT failed(tr("The password was not kept"), words); });
}

void AccountController::openAccounts()
{
    m_session.read(
        this, [](Database &db) { return AccountRepository(db).all(); },
        [this](const Result<QList<MailAccount>> &accounts) {
            if (!accounts) {
                Q_EMIT failed(tr("The accounts could not be read"), accounts.error().message);
                return;
            }
            m_seen.clear();
            for (const MailAccount &account : *accounts) {
                m_seen.insert(account.id, account);
            }
            auto *dialog = new AccountDialog(*accounts, &m_window);
            connectDialog(dialog);
            openDialog(dialog);
        });
}

void AccountController::connectDialog(AccountDialog *dialog)
{
    connect(dialog, &AccountDialog::saveRequested, this,
            [this, dialog](const MailAccount &account, const std::optional<QString> &password) {
                save(dialog, account, password);
            });
    connect(dialog, &AccountDialog::testRequested, &m_mailroom, &Mailroom::test);
    connect(&m_mailroom, &Mailroom::tested, dialog, &AccountDialog::showTestResult);
    connect(dialog, &AccountDialog::choosePathRequested, this, [dialog] {
        auto *files = openDialog(new QFileDialog(dialog, tr("Choose a Folder for Messages")));
        files->setObjectName(u"mailFolderDialog"_s);
        files->setFileMode(QFileDialog::Directory);
        connect(files, &QFileDialog::fileSelected, dialog, &AccountDialog::showPath);
    });
    connect(dialog, &AccountDialog::chooseCaFileRequested, this, [dialog] {
        auto *files = openDialog(new QFileDialog(dialog, tr("Choose a Certificate File")));
        files->setObjectName(u"certificateFileDialog"_s);
        files->setFileMode(QFileDialog::ExistingFile);
        connect(files, &QFileDialog::fileSelected, dialog, &AccountDialog::showCaFile);
    });
}

void AccountController::save(AccountDialog *dialog, const MailAccount &account, const std::optional<QString> &password)
{
    dialog->setBusy(true);
    m_session.write(
        this,
        [account, now = m_session.now(),
         seen = m_seen.contains(account.id) ? std::optional(m_seen.value(account.id)) : std::nullopt](Database &db) {
            return saveAccount(db, account, now, seen);
        },
        [this, dialog = QPointer<AccountDialog>(dialog), password](const Result<MailAccount> &saved) {
            if (saved) {
                m_seen.insert(saved->id, *saved);
            }
            if (saved && password) {
                m_mailroom.keep(saved->uid, *password);
            }
            if (!dialog) {
                return;
            }
            dialog->setBusy(false);
            saved ? dialog->showSaved(*saved) : dialog->showError(saved.error().message);
        });
}

} // namespace guestwright
