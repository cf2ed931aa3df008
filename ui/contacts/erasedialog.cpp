#include "ui/contacts/erasedialog.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/primarybutton.h"

#include <QLocale>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

EraseDialog::EraseDialog(const PersonTraces &traces, QWidget *parent)
    : FormDialog(tr("Erase Person"), tr("Erase for Good"), {}, parent)
{
    setObjectName(u"erasePersonDialog"_s);
    const QString who = traces.name.isEmpty() ? traces.emailKeys.value(0) : traces.name;
    contents()->addWidget(new PlainLabel(tr("Erase %1?").arg(who), TextSize::Panel));
    auto *sentence =
        new PlainLabel(tr("This takes the person out of the workspace. Undo cannot bring them back, and an "
                          "import will leave them out."));
    sentence->setWordWrap(true);
    contents()->addWidget(sentence);
    contents()->addSpacing(8);
    const std::pair<qint64, QString> lines[] = {
        {traces.contactId ? 1 : 0, tr("The saved contact, on %n list(s)", "", int(traces.lists.size()))},
        {traces.inviteIds.size(),
         tr("%n invite(s): the links die, numbers and evidence stay without a name", "", int(traces.inviteIds.size()))},
        {traces.redemptions,
         tr("%n order(s) or member(s): name, address and destination go", "", int(traces.redemptions))},
        {traces.messageIds.size(),
         tr("%n message(s) in the outbox: address and text go", "", int(traces.messageIds.size()))},
        {traces.oldValues, tr("%n old value(s) that Undo remembers", "", int(traces.oldValues))},
        {traces.logEntries, tr("The name in %n place(s) of the activity", "", int(traces.logEntries))},
    };
    for (const auto &[count, words] : lines) {
        if (count > 0) {
            auto *line = new PlainLabel(u"•  "_s + words, TextSize::Normal, Ink::Secondary);
            line->setWordWrap(true);
            contents()->addWidget(line);
        }
    }
    contents()->addSpacing(8);
    auto *rest =
        new PlainLabel(tr("Copies that an update left beside the workspace are removed. Backups you made, exported "
                          "files and printed cards are yours to delete; a backup that takes the place of this "
                          "workspace erases the person again."),
                       TextSize::Small, Ink::Secondary);
    rest->setWordWrap(true);
    contents()->addWidget(rest);
    contents()->addStretch(1);
    auto *exported = addFooterButton(tr("Export First…"), u"download"_s);
    exported->setObjectName(u"exportPersonButton"_s);
    connect(exported, &QPushButton::clicked, this, &EraseDialog::exportRequested);
    connect(this, &DialogFrame::primaryClicked, this, &EraseDialog::eraseRequested);
    primaryButton()->setDefault(false);
    primaryButton()->setAutoDefault(false);
    resize(520, 380);
}

void EraseDialog::showEvent(QShowEvent *event)
{
    FormDialog::showEvent(event);
    cancelButton()->setFocus();
}

} // namespace guestwright
