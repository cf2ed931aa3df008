#include "ui/links/addresspane.h"

#include "ui/forms/form.h"
#include "ui/links/addressbox.h"
#include "ui/links/addresswords.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/primarybutton.h"

#include <QLocale>
#include <QMenu>
#include <QRadioButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

constexpr auto addressTypingPause = std::chrono::milliseconds(300);

} // namespace

AddressPane::AddressPane(InvitationLink::Kind kind, const QList<ContactList> &lists, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_hint(new PlainLabel(tr("One per line, or separated by commas."), TextSize::Small, Ink::Secondary))
    , m_box(new AddressBox)
    , m_lists(new QToolButton)
    , m_words(new PlainLabel({}, TextSize::Small, Ink::Secondary))
    , m_next(new LinkButton(tr("Show")))
    , m_faults(new PlainLabel({}, TextSize::Small, Ink::Bad))
    , m_send(new QRadioButton(tr("Approve and send the invitation")))
    , m_silent(new QRadioButton(tr("Approve without mail")))
    , m_approve(new PrimaryButton({}, u"send"_s))
{
    nameWidget(*m_box, u"addressesEdit"_s, tr("Addresses to add"));
    m_box->setPlaceholderText(
        tr("ada@example.org\nGrace Hopper <grace@example.org>\nor rows copied from a spreadsheet"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *heading = new QHBoxLayout;
    heading->addWidget(new PlainLabel(tr("Add addresses"), TextSize::Section));
    heading->addStretch(1);
    heading->addWidget(m_lists);
    column->addLayout(heading);
    column->addWidget(m_hint);
    column->addWidget(m_box, 1);
    fillLists(lists);
    makeChoices();
    makeBelow(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(addressTypingPause);
    connect(&m_typing, &QTimer::timeout, this, [this] { Q_EMIT typed(m_box->toPlainText()); });
    connect(m_box, &QPlainTextEdit::textChanged, this, &AddressPane::announce);
    check();
}

void AddressPane::fillLists(const QList<ContactList> &lists)
{
    auto *menu = new QMenu(m_lists);
    menu->setObjectName(u"contactListMenu"_s);
    for (const ContactList &list : lists) {
        const QString name = tr("%1, %2 people").arg(list.name, QLocale().toString(list.size));
        QAction *action = menu->addAction(withoutMnemonics(name));
        connect(action, &QAction::triggered, this, [this, id = list.id] { Q_EMIT contactListChosen(id); });
    }
    m_lists->setText(tr("Add From Contact List"));
    m_lists->setIcon(themeIcon(u"list"_s));
    m_lists->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_lists->setAutoRaise(true);
    m_lists->setPopupMode(QToolButton::InstantPopup);
    m_lists->setMenu(menu);
    m_lists->setEnabled(!lists.isEmpty());
    nameWidget(*m_lists, u"addFromContactListButton"_s, m_lists->text());
}

void AddressPane::makeChoices()
{
    nameWidget(*m_send, u"approveAndSendChoice"_s, m_send->text());
    nameWidget(*m_silent, u"approveWithoutMailChoice"_s, m_silent->text());
    m_send->setChecked(true);
    setKind(m_kind);
    connect(m_send, &QRadioButton::toggled, this, &AddressPane::check);
}

void AddressPane::makeBelow(QWidget *box)
{
    auto *column = static_cast<QVBoxLayout *>(box->layout());
    m_words->setObjectName(u"addressCountLabel"_s);
    m_words->setWordWrap(true);
    m_faults->setObjectName(u"addressFaultLabel"_s);
    m_faults->setWordWrap(true);
    nameWidget(*m_next, u"showNextFaultButton"_s, tr("Show the next one to mend"));
    m_approve->setObjectName(u"approveButton"_s);
    m_approve->setAutoDefault(false);
    auto *words = new QHBoxLayout;
    words->addWidget(m_words, 1);
    words->addWidget(m_next, 0, Qt::AlignTop);
    column->addLayout(words);
    column->addWidget(m_faults);
    column->addWidget(m_send);
    column->addWidget(m_silent);
    column->addSpacing(6);
    column->addWidget(m_approve, 0, Qt::AlignLeft);
    connect(m_next, &LinkButton::clicked, m_box, &AddressBox::showNextFault);
    connect(m_approve, &QPushButton::clicked, this, &AddressPane::approve);
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &AddressPane::approve);
    }
}

void AddressPane::setKind(InvitationLink::Kind kind)
{
    m_kind = kind;
    const bool isPreApproved = kind == InvitationLink::Kind::PreApproved;
    m_send->setVisible(isPreApproved);
    m_silent->setVisible(isPreApproved);
    check();
}

bool AddressPane::sends() const
{
    return m_kind == InvitationLink::Kind::Evergreen || m_send->isChecked();
}

void AddressPane::announce()
{
    m_reading.reset();
    if (m_box->document()->isEmpty()) {
        m_typing.stop();
        m_withoutAddress = 0;
        m_words->setText({});
        m_box->setMarks({});
    } else {
        m_typing.start();
    }
    check();
}

void AddressPane::readAgain()
{
    if (!m_box->document()->isEmpty()) {
        m_reading.reset();
        m_typing.start();
        check();
    }
}

void AddressPane::showReading(const AddressReading &reading)
{
    if (reading.text != m_box->toPlainText()) {
        return; // the answer to what is there now is on its way
    }
    m_reading = reading;
    showCounts();
    showMarksOf(reading);
    check();
}

void AddressPane::showCounts()
{
    QStringList parts{m_reading ? addressCountWords(*m_reading) : QString()};
    parts.removeAll(QString());
    if (m_withoutAddress > 0) {
        parts.append(tr("%Ln without an address", nullptr, int(m_withoutAddress)));
    }
    m_words->setText(parts.join(u", "_s));
}

void AddressPane::showReadingError(const QString &words)
{
    m_reading.reset();
    m_words->setText(words);
    check();
}

void AddressPane::showMarksOf(const AddressReading &reading)
{
    QList<AddressBox::Mark> marks;
    for (const AddressList::Piece &piece : reading.list.pieces) {
        if (piece.key.isEmpty()) {
            marks.append({piece.at, piece.length, AddressBox::Mark::Kind::NoAddress});
        } else if (reading.outsideDomains.contains(piece.key)) {
            marks.append({piece.at, piece.length, AddressBox::Mark::Kind::OutsideDomains});
        } else if (reading.listed.contains(piece.key)) {
            marks.append({piece.at, piece.length, AddressBox::Mark::Kind::Listed});
        }
    }
    m_box->setMarks(marks);
}

void AddressPane::check()
{
    const qsizetype count = m_reading ? m_reading->plan.count() : 0;
    const int number = int(count);
    const bool isEvergreen = m_kind == InvitationLink::Kind::Evergreen;
    m_approve->setText(isEvergreen ? (count > 0 ? tr("Invite %Ln…", nullptr, number) : tr("Invite…"))
                           : sends()
                           ? (count > 0 ? tr("Approve %Ln and Send…", nullptr, number) : tr("Approve and Send…"))
                           : (count > 0 ? tr("Approve %Ln", nullptr, number) : tr("Approve")));
    m_approve->setAccessibleName(m_approve->text());
    m_approve->setEnabled(count > 0);
    const QString faults = m_reading ? addressFaultWords(*m_reading) : QString();
    if (m_reading || m_box->document()->isEmpty()) {
        m_faults->setText(faults);
        m_faults->setVisible(!faults.isEmpty());
        m_next->setVisible(!faults.isEmpty());
    }
}

void AddressPane::approve()
{
    if (m_approve->isEnabled() && m_reading) {
        Q_EMIT approveRequested(*m_reading, sends());
    }
}

void AddressPane::addPeople(const std::vector<InvitePerson> &people, qsizetype withoutAddress)
{
    if (!people.empty()) {
        m_box->appendLines(writeAddressList(people));
        m_box->setFocus();
    }
    m_withoutAddress += withoutAddress;
    if (people.empty()) {
        showCounts();
    }
}

void AddressPane::keepFaults()
{
    if (m_reading) {
        m_box->setPlainText(addressFaultText(*m_reading));
        m_box->moveCursor(QTextCursor::Start);
    }
}

} // namespace guestwright
