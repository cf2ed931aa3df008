#include "ui/forms/conflictdialog.h"

#include "ui/forms/form.h"
#include "ui/widgets/plainlabel.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

enum Side { Mine, Theirs };
constexpr qsizetype longestValue = 90;

/// A value as the text of a button: one line, no mnemonics of its own.
QString buttonText(const QString &words, const QString &value)
{
    QString shown = value.simplified();
    shown = shown.size() > longestValue ? shown.left(longestValue) + u'…' : shown;
    shown = shown.isEmpty() ? ConflictDialog::tr("(empty)") : shown;
    return words.arg(shown).replace(u'&', u"&&"_s);
}

} // namespace

ConflictDialog::ConflictDialog(const QList<FieldConflict> &conflicts, QWidget *parent)
    : FormDialog(tr("Somebody Else Changed This Too"), tr("Save My Choice"), {}, parent)
    , m_conflicts(conflicts)
{
    setObjectName(u"conflictDialog"_s);
    contents()->addWidget(makeHint(tr("While this was open, somebody else saved other values for what you changed. "
                                      "Nothing of yours is saved yet. What only one of you changed is kept anyway.")));
    auto *form = new Form;
    for (const FieldConflict &conflict : m_conflicts) {
        m_choices << addChoice(*form, conflict);
    }
    contents()->addWidget(form);
    contents()->addStretch(1);
    connect(this, &DialogFrame::primaryClicked, this, [this] {
        QList<qsizetype> theirs;
        for (qsizetype i = 0; i < m_choices.size(); ++i) {
            if (m_choices.at(i)->checkedId() == Theirs) {
                theirs << m_conflicts.at(i).field;
            }
        }
        accept();
        Q_EMIT resolved(theirs);
    });
    cancelButton()->setText(tr("Back to Editing"));
    check();
    resize(600, sizeHint().height());
}

QButtonGroup *ConflictDialog::addChoice(Form &form, const FieldConflict &conflict)
{
    auto *pair = new QWidget;
    auto *column = new QVBoxLayout(pair);
    column->setContentsMargins(0, 4, 0, 8);
    auto *group = new QButtonGroup(pair);
    const std::pair<QString, QString> sides[] = {{tr("Mine: %1"), conflict.mine}, {tr("Theirs: %1"), conflict.theirs}};
    for (const int side : {Mine, Theirs}) {
        const auto &[words, value] = sides[side];
        auto *button = new QRadioButton(buttonText(words, value));
        nameWidget(*button, u"%1%2Radio"_s.arg(side == Mine ? u"mine"_s : u"theirs"_s).arg(conflict.field),
                   u"%1, %2"_s.arg(conflict.name, words.arg(value)));
        group->addButton(button, side);
        column->addWidget(button);
    }
    connect(group, &QButtonGroup::idToggled, this, &ConflictDialog::check);
    form.addField(conflict.name, u"conflict%1Field"_s.arg(conflict.field), pair);
    return group;
}

void ConflictDialog::check()
{
    const bool isOpen = m_choices.size() < m_conflicts.size()
        || std::any_of(m_choices.cbegin(), m_choices.cend(),
                       [](const QButtonGroup *choice) { return choice->checkedId() < 0; });
    setObstacle(isOpen ? tr("Choose whose value stays.") : QString());
}

} // namespace guestwright
