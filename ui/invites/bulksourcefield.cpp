#include "ui/invites/bulksourcefield.h"

#include "models/invites/invite.h"
#include "ui/forms/form.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/plainlabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

BulkSourceField::BulkSourceField(qint64 nextNumber, const QList<ContactList> &lists, QWidget *parent)
    : QWidget(parent)
    , m_who(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const auto addChoice = [&](Who who, const QString &objectName, const QString &text) {
        auto *choice = new QRadioButton(text);
        nameWidget(*choice, objectName, text);
        m_who->addButton(choice, who);
        column->addWidget(choice);
    };
    addChoice(LinksOnly, u"linksChoice"_s, tr("Links without contact details"));
    addLinks(*column, nextNumber);
    addChoice(ContactListPeople, u"listChoice"_s, tr("People from a contact list"));
    addLists(*column, lists);
    addChoice(FilePeople, u"fileChoice"_s, tr("People from a file or a text"));
    addFile(*column);
    connectAll();
    m_who->button(lists.isEmpty() ? LinksOnly : ContactListPeople)->setChecked(true);
    setFocusProxy(lists.isEmpty() ? static_cast<QWidget *>(m_count) : m_list);
}

void BulkSourceField::addLinks(QBoxLayout &column, qint64 nextNumber)
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
    row->addWidget(new PlainLabel(tr("for printed cards and chat, numbered “%1” and so on").arg(cardName(nextNumber)),
                                  TextSize::Small, Ink::Secondary),
                   1);
    column.addLayout(makeIndented(box));
}

void BulkSourceField::addLists(QBoxLayout &column, const QList<ContactList> &lists)
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
    column.addLayout(makeIndented(m_list));
}

void BulkSourceField::addFile(QBoxLayout &column)
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
    column.addLayout(makeIndented(box));
}

void BulkSourceField::connectAll()
{
    connect(m_who, &QButtonGroup::idToggled, this, [this](int /*who*/, bool on) {
        if (on) {
            chooseWho();
        }
    });
    connect(m_list, &QComboBox::currentIndexChanged, this, &BulkSourceField::changed);
    connect(m_count, &QSpinBox::valueChanged, this, &BulkSourceField::changed);
    connect(m_chooseFile, &QPushButton::clicked, this, &BulkSourceField::chooseFileRequested);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_people.clear(); // the text takes the place of a file
        m_peopleError->setWords({});
        Q_EMIT changed();
    });
}

BulkSourceField::Who BulkSourceField::who() const
{
    return Who(m_who->checkedId());
}

void BulkSourceField::setWho(Who who)
{
    m_who->button(who)->setChecked(true);
}

void BulkSourceField::chooseWho()
{
    m_count->setEnabled(who() == LinksOnly);
    m_list->setEnabled(who() == ContactListPeople && m_who->button(ContactListPeople)->isEnabled());
    m_chooseFile->setEnabled(who() == FilePeople);
    m_text->setEnabled(who() == FilePeople);
    Q_EMIT changed();
}

std::optional<BulkSource> BulkSourceField::source() const
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

QString BulkSourceField::unreadText() const
{
    return who() == FilePeople && m_people.empty() ? m_text->toPlainText() : QString();
}

void BulkSourceField::chooseLinks(qint64 count)
{
    m_count->setValue(int(qMin(count, qint64(m_count->maximum()))));
    setWho(LinksOnly);
}

void BulkSourceField::chooseList(qint64 listId)
{
    const int row = m_list->findData(listId);
    if (row >= 0) {
        m_list->setCurrentIndex(row);
        setWho(ContactListPeople);
    }
}

void BulkSourceField::setPeople(const QString &origin, const std::vector<InvitePerson> &people)
{
    m_origin->setText(origin);
    m_peopleError->setWords({});
    m_people = people;
}

void BulkSourceField::setFault(const QString &words)
{
    m_people.clear();
    m_peopleError->setWords(words);
}

} // namespace guestwright
