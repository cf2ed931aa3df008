#include "ui/invites/exportdialog.h"

#include "ui/forms/form.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"

#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

ExportDialog::ExportDialog(qint64 count, bool localLinks, QWidget *parent)
    : FormDialog(tr("Export Invites"), tr("Export %Ln Invite(s)…", nullptr, int(count)), u"download"_s, parent)
    , m_spreadsheet(new QRadioButton(tr("For spreadsheets")))
    , m_exact(new QRadioButton(tr("Exactly as stored")))
{
    setObjectName(u"exportDialog"_s);
    if (localLinks) {
        auto *caution = new Notice(Tone::Caution);
        caution->setObjectName(u"localLinksNotice"_s);
        caution->setWords(tr("Links point to this computer"), tr("Guests cannot open them until an address is set"));
        contents()->addWidget(caution);
        contents()->addSpacing(8);
    }
    addModes();
    contents()->addStretch(1);
    setHint(tr("It holds every private link: keep it safe."), u"info"_s);
    connect(this, &DialogFrame::primaryClicked, this,
            [this] { Q_EMIT exportRequested(m_exact->isChecked() ? ExportMode::Exact : ExportMode::Spreadsheet); });
    m_spreadsheet->setFocus();
    resize(640, sizeHint().height());
}

void ExportDialog::addModes()
{
    const auto add = [this](QRadioButton *button, const QString &objectName, const QString &words) {
        nameWidget(*button, objectName, button->text());
        button->setAccessibleDescription(words);
        PlainLabel *hint = makeHint(words);
        hint->setContentsMargins(24, 0, 0, 6);
        contents()->addWidget(button);
        contents()->addWidget(hint);
    };
    m_spreadsheet->setChecked(true);
    contents()->addWidget(makeSectionTitle(tr("CSV file")));
    add(m_spreadsheet, u"spreadsheetChoice"_s,
        tr("Text that a spreadsheet would take for a formula gets an apostrophe before it; importing the file here "
           "takes exactly these away again."));
    add(m_exact, u"exactChoice"_s, tr("For other programs: nothing is added. Do not open it in a spreadsheet."));
}

} // namespace guestwright
