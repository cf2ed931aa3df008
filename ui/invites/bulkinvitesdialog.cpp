#include "ui/invites/bulkinvitesdialog.h"

#include "ui/forms/expirationfield.h"
#include "ui/forms/form.h"
#include "ui/forms/reminderfield.h"
#include "ui/invites/bulkpreview.h"
#include "ui/invites/bulksourcefield.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/line.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/primarybutton.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

void addGroupLine(QBoxLayout &column)
{
    column.addSpacing(10);
    column.addWidget(new Line(Qt::Horizontal));
    column.addSpacing(10);
}

} // namespace

BulkInvitesDialog::BulkInvitesDialog(const InviteSetting &setting, const QList<ContactList> &lists, QWidget *parent)
    : FormDialog(tr("Create Bulk Invites"), tr("Create Invites"), {}, parent)
    , m_setting(setting)
    , m_source(new BulkSourceField(setting.nextNumber, lists))
    , m_preview(new BulkPreview)
    , m_pause(new QTimer(this))
{
    setObjectName(u"bulkInvitesDialog"_s);
    setAcceptDrops(true);
    m_preview->setObjectName(u"bulkPreview"_s);
    m_preview->setFixedWidth(340);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(24);
    panes->addWidget(makeForm(), 1);
    panes->addWidget(new Line(Qt::Vertical));
    panes->addWidget(m_preview);
    contents()->addLayout(panes, 1);
    m_pause->setSingleShot(true);
    m_pause->setInterval(250);
    connectAll();
    setHint(tr("All or nothing."));
    m_source->setFocus();
    askForPlan();
    resize(900, 640);
}

QWidget *BulkInvitesDialog::makeForm()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeSectionTitle(tr("Who")));
    column->addWidget(m_source);
    addGroupLine(*column);
    addUntil(*column);
    addGroupLine(*column);
    addMail(*column);
    column->addStretch(1);
    return form;
}

void BulkInvitesDialog::addUntil(QBoxLayout &column)
{
    column.addWidget(makeSectionTitle(tr("Works until")));
    m_expiration = new ExpirationField(m_setting.today());
    nameWidget(*m_expiration, u"expirationField"_s, tr("Works until"));
    m_expirationError = new FieldError(m_expiration);
    m_until = makeHint({});
    m_until->setObjectName(u"untilHint"_s);
    auto *until = new QHBoxLayout;
    until->addWidget(new IconLabel(u"info"_s, 14), 0, Qt::AlignTop);
    until->addWidget(m_until, 1);
    column.addWidget(m_expiration);
    column.addLayout(until);
    column.addWidget(m_expirationError);
}

void BulkInvitesDialog::addMail(QBoxLayout &column)
{
    column.addWidget(makeSectionTitle(tr("Mail")));
    m_send = new QCheckBox(tr("Send the invitations when they are created"));
    nameWidget(*m_send, u"sendCheck"_s, m_send->text());
    m_sendHint = makeHint({});
    m_reminder = new ReminderField;
    m_reminderError = new FieldError(m_reminder);
    m_reminderHint = makeHint({});
    column.addWidget(m_send);
    column.addLayout(makeIndented(m_sendHint));
    column.addWidget(m_reminder);
    column.addLayout(makeIndented(m_reminderHint));
    column.addLayout(makeIndented(m_reminderError));
}

void BulkInvitesDialog::connectAll()
{
    connect(m_source, &BulkSourceField::changed, this, &BulkInvitesDialog::askForPlan);
    connect(m_source, &BulkSourceField::chooseFileRequested, this, &BulkInvitesDialog::chooseFileRequested);
    connect(m_expiration, &ExpirationField::changed, this, &BulkInvitesDialog::check);
    connect(m_reminder, &ReminderField::changed, this, &BulkInvitesDialog::check);
    connect(m_send, &QCheckBox::toggled, this, &BulkInvitesDialog::check);
    connect(m_pause, &QTimer::timeout, this, [this] {
        if (const QString text = m_source->unreadText(); !text.isEmpty()) {
            Q_EMIT textEntered(text);
        } else if (const auto asked = m_source->source()) {
            Q_EMIT planRequested(*asked);
        }
    });
    connect(this, &DialogFrame::primaryClicked, this, [this] {
        if (const auto asked = m_source->source()) {
            Q_EMIT createRequested(*asked, terms(), m_send->isChecked());
        }
    });
}

void BulkInvitesDialog::askForPlan()
{
    m_plan.reset();
    m_pause->start();
    check();
}

InviteTerms BulkInvitesDialog::terms() const
{
    return {.expiration = m_expiration->expiration(), .remindDays = m_reminder->days()};
}

void BulkInvitesDialog::setTerms(const InviteTerms &terms, bool send)
{
    m_expiration->setExpiration(terms.expiration);
    m_reminder->setDays(terms.remindDays);
    m_send->setChecked(send);
    check();
}

void BulkInvitesDialog::chooseLinks(qint64 count)
{
    m_source->chooseLinks(count);
}

void BulkInvitesDialog::chooseList(qint64 listId)
{
    m_source->chooseList(listId);
}

void BulkInvitesDialog::choosePeople(const QString &origin, const std::vector<InvitePerson> &people)
{
    m_source->setWho(BulkSourceField::FilePeople);
    showPeople(origin, people);
}

void BulkInvitesDialog::showPeople(const QString &origin, const std::vector<InvitePerson> &people)
{
    m_source->setPeople(origin, people);
    m_plan.reset();
    check();
    if (const auto asked = m_source->source(); asked && m_source->who() == BulkSourceField::FilePeople) {
        m_pause->stop();
        Q_EMIT planRequested(*asked);
    }
}

void BulkInvitesDialog::showPeopleError(const QString &words)
{
    m_source->setFault(words);
    m_plan.reset();
    check();
}

void BulkInvitesDialog::showPlan(const BulkPlan &plan)
{
    m_plan = plan;
    check();
}

void BulkInvitesDialog::showPlanError(const QString &words)
{
    m_plan.reset();
    check();
    m_preview->setNothing(words);
}

void BulkInvitesDialog::check()
{
    const auto until = worksUntilSentence(m_expiration->expiration(), m_setting);
    m_expirationError->setWords(until ? QString() : until.error().message);
    m_until->setText(until.value_or(tr("Not at all.")));
    const auto reminder = reminderSentence(terms(), m_setting);
    m_reminderError->setWords(reminder ? QString() : reminder.error().message);
    m_reminderHint->setText(reminder.value_or(QString()));
    m_reminderHint->setVisible(!m_reminderHint->text().isEmpty());
    const QString cannotSend = m_source->who() == BulkSourceField::LinksOnly
        ? tr("Links without addresses cannot be mailed.")
        : m_setting.cannotSend;
    m_send->setEnabled(cannotSend.isEmpty());
    m_send->setChecked(m_send->isChecked() && cannotSend.isEmpty());
    m_sendHint->setText(cannotSend.isEmpty() ? tr("You see who gets one before anything leaves.") : cannotSend);
    if (m_plan) {
        m_preview->setPlan(*m_plan);
    } else {
        m_preview->setNothing(m_source->source() ? tr("Counting…")
                                                 : tr("Choose a file or paste people to see who gets an invite."));
    }
    primaryButton()->setText(m_plan && m_plan->create > 0 ? tr("Create %Ln Invite(s)", nullptr, int(m_plan->create))
                                                          : tr("Create Invites"));
    setObstacle(!until          ? tr("The end has passed already.")
                    : !reminder ? tr("See what stands below the reminder.")
                                : whyNot());
}

QString BulkInvitesDialog::whyNot() const
{
    if (!m_source->source()) {
        return tr("Say who is to be invited.");
    }
    if (!m_plan) {
        return tr("Counting…");
    }
    return m_plan->create > 0 ? QString() : tr("Nobody is left to invite.");
}

void BulkInvitesDialog::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void BulkInvitesDialog::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile() && !isBusy()) {
        m_source->setWho(BulkSourceField::FilePeople);
        event->acceptProposedAction();
        Q_EMIT fileChosen(urls.first().toLocalFile());
    }
}

} // namespace guestwright
