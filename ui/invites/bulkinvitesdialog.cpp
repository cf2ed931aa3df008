#include "ui/invites/bulkinvitesdialog.h"

#include "models/invites/invite.h"
#include "ui/forms/expirationfield.h"
#include "ui/forms/form.h"
#include "ui/forms/reminderfield.h"
#include "ui/invites/bulkpreview.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/line.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/primarybutton.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

constexpr int below = 24; ///< where what belongs to a radio button or a check box begins

/// What belongs to a choice, below it and indented.
QHBoxLayout *indented(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(below, 0, 0, 4);
    row->addWidget(widget);
    return row;
}

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
    , m_who(new QButtonGroup(this))
    , m_preview(new BulkPreview)
    , m_pause(new QTimer(this))
{
    setObjectName(u"bulkInvitesDialog"_s);
    setAcceptDrops(true);
    m_preview->setObjectName(u"bulkPreview"_s);
    m_preview->setFixedWidth(340);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(24);
    panes->addWidget(makeForm(lists), 1);
    panes->addWidget(new Line(Qt::Vertical));
    panes->addWidget(m_preview);
    contents()->addLayout(panes, 1);
    m_pause->setSingleShot(true);
    m_pause->setInterval(250);
    connectAll();
    setHint(tr("All or nothing."));
    m_who->button(lists.isEmpty() ? LinksOnly : ContactListPeople)->setChecked(true);
    chooseWho();
    (lists.isEmpty() ? static_cast<QWidget *>(m_count) : m_list)->setFocus();
    resize(900, 640);
}

QWidget *BulkInvitesDialog::makeForm(const QList<ContactList> &lists)
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    addWho(*column, lists);
    addGroupLine(*column);
    addUntil(*column);
    addGroupLine(*column);
    addMail(*column);
    column->addStretch(1);
    return form;
}

void BulkInvitesDialog::addWho(QBoxLayout &column, const QList<ContactList> &lists)
{
    column.addWidget(makeSectionTitle(tr("Who")));
    const auto addChoice = [&](Who who, const QString &objectName, const QString &text) {
        auto *choice = new QRadioButton(text);
        nameWidget(*choice, objectName, text);
        m_who->addButton(choice, who);
        column.addWidget(choice);
    };
    addChoice(LinksOnly, u"linksChoice"_s, tr("Links without contact details"));
    addLinks(column);
    addChoice(ContactListPeople, u"listChoice"_s, tr("People from a contact list"));
    addLists(column, lists);
    addChoice(FilePeople, u"fileChoice"_s, tr("People from a file or a text"));
    addFile(column);
}

void BulkInvitesDialog::addLinks(QBoxLayout &column)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_count = new QSpinBox;
    m_count->setRange(1, 1'000'000);
    m_count->setValue(10);
    m_count->setGroupSeparatorShown(true);
    m_count->setMinimumWidth(110);
    nameWidget(*m_count, u"countField"_s, tr("How many links"));
    row->addWidget(m_count);
    row->addWidget(
        new PlainLabel(tr("for printed cards and chat, numbered “%1” and so on").arg(cardName(m_setting.nextNumber)),
                       TextSize::Small, Ink::Secondary),
        1);
    column.addLayout(indented(box));
}

void BulkInvitesDialog::addLists(QBoxLayout &column, const QList<ContactList> &lists)
{
    m_list = new QComboBox;
    nameWidget(*m_list, u"listCombo"_s, tr("Contact list"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const ContactList &list : lists) {
        m_list->addItem(tr("%1, %2 people").arg(list.name, QLocale().toString(list.size)), list.id);
    }
    if (lists.isEmpty()) {
        m_who->button(ContactListPeople)->setEnabled(false);
        m_list->addItem(tr("No lists yet: import contacts first"));
        m_list->setEnabled(false);
    }
    column.addLayout(indented(m_list));
}

void BulkInvitesDialog::addFile(QBoxLayout &column)
{
    auto *box = new QWidget;
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *first = new QHBoxLayout;
    m_chooseFile = new QPushButton(tr("Choose File…"));
    nameWidget(*m_chooseFile, u"chooseFileButton"_s, tr("Choose a file of people"));
    m_chooseFile->setAutoDefault(false);
    m_origin = new PlainLabel(tr("CSV, or paste people below"), TextSize::Small, Ink::Secondary);
    m_origin->setElided(true);
    first->addWidget(m_chooseFile);
    first->addWidget(m_origin, 1);
    m_text = new QPlainTextEdit;
    nameWidget(*m_text, u"peopleText"_s, tr("Pasted people"));
    m_text->setPlaceholderText(tr("Ada Lovelace <ada@example.org>\nor rows copied from a spreadsheet"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(64);
    m_peopleError = new FieldError(m_text);
    rows->addLayout(first);
    rows->addWidget(m_text);
    rows->addWidget(m_peopleError);
    column.addLayout(indented(box));
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
    column.addLayout(indented(m_sendHint));
    column.addWidget(m_reminder);
    column.addLayout(indented(m_reminderHint));
    column.addLayout(indented(m_reminderError));
}

void BulkInvitesDialog::connectAll()
{
    connect(m_who, &QButtonGroup::idToggled, this, [this](int /*who*/, bool on) {
        if (on) {
            chooseWho();
        }
    });
    connect(m_list, &QComboBox::currentIndexChanged, this, &BulkInvitesDialog::askForPlan);
    connect(m_count, &QSpinBox::valueChanged, this, &BulkInvitesDialog::askForPlan);
    connect(m_chooseFile, &QPushButton::clicked, this, &BulkInvitesDialog::chooseFileRequested);
    connect(m_text, &QPlainTextEdit::textChanged, this, &BulkInvitesDialog::askForPlan);
    connect(m_expiration, &ExpirationField::changed, this, &BulkInvitesDialog::check);
    connect(m_reminder, &ReminderField::changed, this, &BulkInvitesDialog::check);
    connect(m_send, &QCheckBox::toggled, this, &BulkInvitesDialog::check);
    connect(m_pause, &QTimer::timeout, this, [this] {
        if (who() == FilePeople && !m_text->toPlainText().isEmpty()) {
            Q_EMIT textEntered(m_text->toPlainText());
        } else if (const auto asked = source()) {
            Q_EMIT planRequested(*asked);
        }
    });
    connect(this, &DialogFrame::primaryClicked, this, [this] {
        if (const auto asked = source()) {
            Q_EMIT createRequested(*asked, terms(), m_send->isChecked());
        }
    });
}

BulkInvitesDialog::Who BulkInvitesDialog::who() const
{
    return Who(m_who->checkedId());
}

void BulkInvitesDialog::chooseWho()
{
    m_count->setEnabled(who() == LinksOnly);
    m_list->setEnabled(who() == ContactListPeople && m_who->button(ContactListPeople)->isEnabled());
    m_chooseFile->setEnabled(who() == FilePeople);
    m_text->setEnabled(who() == FilePeople);
    askForPlan();
}

void BulkInvitesDialog::askForPlan()
{
    m_plan.reset();
    if (who() == FilePeople && !m_text->toPlainText().isEmpty()) {
        m_people.clear(); // the text takes the place of a file
    }
    m_peopleError->setWords({});
    m_pause->start();
    check();
}

std::optional<BulkSource> BulkInvitesDialog::source() const
{
    switch (who()) {
    case LinksOnly:
        return BulkSource(BlankLinks{m_count->value()});
    case ContactListPeople:
        return m_list->currentData().isValid()
            ? std::optional(BulkSource(ListMembers{m_list->currentData().toLongLong()}))
            : std::nullopt;
    case FilePeople:
        return m_people.empty() ? std::nullopt : std::optional(BulkSource(m_people));
    }
    return std::nullopt;
}

InviteTerms BulkInvitesDialog::terms() const
{
    return {.expiration = m_expiration->expiration(), .remindDays = m_reminder->days()};
}

void BulkInvitesDialog::chooseList(qint64 listId)
{
    const int row = m_list->findData(listId);
    if (row >= 0) {
        m_list->setCurrentIndex(row);
        m_who->button(ContactListPeople)->setChecked(true);
    }
}

void BulkInvitesDialog::choosePeople(const QString &origin, const std::vector<InvitePerson> &people)
{
    m_who->button(FilePeople)->setChecked(true);
    showPeople(origin, people);
}

void BulkInvitesDialog::showPeople(const QString &origin, const std::vector<InvitePerson> &people)
{
    m_origin->setText(origin);
    m_peopleError->setWords({});
    m_people = people;
    m_plan.reset();
    check();
    if (const auto asked = source(); asked && who() == FilePeople) {
        m_pause->stop();
        Q_EMIT planRequested(*asked);
    }
}

void BulkInvitesDialog::showPeopleError(const QString &words)
{
    m_people.clear();
    m_plan.reset();
    check();
    m_peopleError->setWords(words);
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
    const QString cannotSend =
        who() == LinksOnly ? tr("Links without addresses cannot be mailed.") : m_setting.cannotSend;
    m_send->setEnabled(cannotSend.isEmpty());
    m_send->setChecked(m_send->isChecked() && cannotSend.isEmpty());
    m_sendHint->setText(cannotSend.isEmpty() ? tr("You see who gets one before anything leaves.") : cannotSend);
    if (m_plan) {
        m_preview->setPlan(*m_plan);
    } else {
        m_preview->setNothing(source() ? tr("Counting…")
                                       : tr("Choose a file or paste people to see who gets an invite."));
    }
    primaryButton()->setText(m_plan && m_plan->create > 0 ? tr("Create %Ln Invites", nullptr, int(m_plan->create))
                                                          : tr("Create Invites"));
    setObstacle(!until          ? tr("The end has passed already.")
                    : !reminder ? tr("See what stands below the reminder.")
                                : whyNot());
}

QString BulkInvitesDialog::whyNot() const
{
    if (!source()) {
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
        m_who->button(FilePeople)->setChecked(true);
        event->acceptProposedAction();
        Q_EMIT fileChosen(urls.first().toLocalFile());
    }
}

} // namespace guestwright
