#include "ui/mail/accountdialog.h"

#include "ui/mail/accountform.h"
#include "ui/theme/icon.h"
#include "ui/widgets/line.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/rowdelegate.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

AccountDialog::AccountDialog(const QList<MailAccount> &accounts, QWidget *parent)
    : FormDialog(tr("Mail Accounts"), tr("Save Account"), {}, parent)
    , m_accounts(accounts)
    , m_result(new Notice(Tone::Good))
{
    setObjectName(u"accountDialog"_s);
    m_result->setObjectName(u"testResultNotice"_s);
    m_result->hide();
    auto *panes = new QHBoxLayout;
    panes->setSpacing(20);
    panes->addWidget(makeList());
    panes->addWidget(new Line(Qt::Vertical));
    panes->addWidget(makeForm(), 1);
    contents()->addLayout(panes, 1);
    m_test = addFooterButton(tr("Test Account"), u"flask-conical"_s);
    nameWidget(*m_test, u"testButton"_s, m_test->text());
    connectAll();
    listAccounts();
    m_list->setCurrentRow(0);
    m_form->focusFirst();
    resize(760, 560);
}

QWidget *AccountDialog::makeList()
{
    auto *box = new QWidget;
    box->setFixedWidth(180);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_list = new QListWidget;
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new RowDelegate(TextLook::Name, m_list));
    nameWidget(*m_list, u"accountsList"_s, tr("Mail accounts"));
    m_add = new QPushButton(themeIcon(u"plus"_s), tr("Add Account"));
    nameWidget(*m_add, u"addAccountButton"_s, m_add->text());
    m_add->setAutoDefault(false);
    column->addWidget(m_list, 1);
    column->addWidget(m_add);
    return box;
}

QWidget *AccountDialog::makeForm()
{
    m_form = new AccountForm;
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    column->addWidget(m_result);
    return box;
}

void AccountDialog::connectAll()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &AccountDialog::showAccount);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_accounts.append(MailAccount{});
        listAccounts();
        m_list->setCurrentRow(int(m_accounts.size()) - 1);
        m_form->focusFirst();
    });
    connect(m_form, &AccountForm::changed, this, &AccountDialog::check);
    connect(m_form, &AccountForm::choosePathRequested, this, &AccountDialog::choosePathRequested);
    connect(m_form, &AccountForm::chooseCaFileRequested, this, &AccountDialog::chooseCaFileRequested);
    connect(m_test, &QPushButton::clicked, this, [this] {
        m_result->hide();
        Q_EMIT testRequested(m_form->account(), m_form->password());
    });
    connect(this, &DialogFrame::primaryClicked, this,
            [this] { Q_EMIT saveRequested(m_form->account(), m_form->password()); });
}

void AccountDialog::listAccounts()
{
    const QSignalBlocker blocker(m_list);
    if (m_accounts.isEmpty()) {
        m_accounts.append(MailAccount{});
    }
    m_list->clear();
    for (const MailAccount &account : m_accounts) {
        auto *item = new QListWidgetItem(account.name.isEmpty() ? tr("New account") : account.name, m_list);
        item->setSizeHint(QSize(0, 36));
    }
    m_add->setEnabled(m_accounts.last().id != 0);
}

void AccountDialog::chooseAccount(qint64 id)
{
    for (qsizetype row = 0; row < m_accounts.size(); ++row) {
        if (m_accounts.at(row).id == id) {
            m_list->setCurrentRow(int(row));
        }
    }
}

void AccountDialog::showAccount(int row)
{
    if (row < 0 || row >= m_accounts.size()) {
        return;
    }
    m_form->setAccount(m_accounts.at(row));
    m_result->hide();
    check();
}

void AccountDialog::check()
{
    setHint({});
    setObstacle(m_form->fault());
    m_test->setEnabled(obstacle().isEmpty());
}

void AccountDialog::showSaved(const MailAccount &account)
{
    setBusy(false);
    const int row = m_list->currentRow();
    m_accounts[row] = account;
    listAccounts();
    {
        const QSignalBlocker blocker(m_list);
        m_list->setCurrentRow(row);
    }
    showAccount(row);
    setHint(tr("“%1” is saved.").arg(account.name), u"check"_s);
    cancelButton()->setText(tr("Close"));
}

void AccountDialog::showTestResult(bool works, const QString &words)
{
    setBusy(false);
    m_result->setTone(works ? Tone::Good : Tone::Bad);
    m_result->setWords(works ? tr("It works") : tr("It does not work"), words);
    m_result->show();
}

void AccountDialog::showPath(const QString &path)
{
    m_form->setPath(path);
}

void AccountDialog::showCaFile(const QString &path)
{
    m_form->setCaFile(path);
}

} // namespace guestwright
