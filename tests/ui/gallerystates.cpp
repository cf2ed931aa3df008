#include "tests/ui/gallery.h"

#include "ui/widgets/fielderror.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/headlinenumber.h"
#include "ui/widgets/line.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/nomatch.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace guestwright::test {

namespace {

void addNotices(QVBoxLayout *layout)
{
    const auto notice = [&](Tone tone, const QString &happened, const QString &means, const QStringList &actions,
                            const QString &iconName = {}) {
        auto *made = new Notice(tone);
        made->setWords(happened, means, iconName);
        for (const QString &action : actions) {
            made->addAction(action);
        }
        layout->addWidget(made);
    };
    notice(Tone::Caution, u"Links point to this computer"_s, u"Guests cannot open them until a public address is set"_s,
           {u"Set Address…"_s});
    notice(Tone::Caution, u"1 message is uncertain"_s, u"The mail server did not answer after the last line"_s,
           {u"Show"_s, u"Send Again…"_s}, u"circle-question-mark"_s);
    notice(Tone::Bad, u"The mail server refused the password"_s, u"47 messages wait; nothing was lost"_s,
           {u"Account…"_s, u"Try Again"_s});
    notice(Tone::Neutral, u"Offline"_s, u"3 changes are not on the server yet; they go out by themselves"_s,
           {u"Try Now"_s}, u"cloud-off"_s);
    notice(Tone::Good, u"Reads well"_s, u"Jürgen Müller-Lüdenscheidt, Zoë Ångström, François Lefèvre"_s, {});
}

QLayout *makeForm()
{
    auto *form = new QFormLayout;
    auto *segments = new SegmentedControl({u"Never"_s, u"1 Day"_s, u"7 Days"_s, u"30 Days"_s, u"Custom…"_s});
    segments->setCurrent(3);
    auto *combo = new QComboBox;
    combo->addItems({u"Customers Berlin, 386 people"_s, u"Press, 74 people"_s});
    auto *email = new QLineEdit(u"zaneta(at)blazek.example"_s);
    auto *error = new FieldError(email);
    error->setWords(u"Not an address: an @ is missing."_s);
    auto *spin = new QSpinBox;
    spin->setValue(3);
    auto *disabled = new QLineEdit(u"Not now"_s);
    disabled->setEnabled(false);
    auto *text = new QPlainTextEdit(u"Thank you for a wonderful year, **{{first_name}}**."_s);
    text->setFixedHeight(70);
    auto *filter = new FilterButton(u"Status"_s);
    filter->addChoice(u"Bounced"_s, 3);
    filter->setValue(3);
    form->addRow(u"Works until"_s, segments);
    form->addRow(u"People"_s, combo);
    form->addRow(u"Email"_s, email);
    form->addRow(QString(), error);
    form->addRow(u"Days"_s, spin);
    form->addRow(u"Disabled"_s, disabled);
    form->addRow(u"Description"_s, text);
    form->addRow(u"Filter"_s, filter);
    return form;
}

QLayout *makeChecks()
{
    auto *checks = new QHBoxLayout;
    auto *check = new QCheckBox(u"Send the invitations when they are created"_s);
    check->setChecked(true);
    auto *radio = new QRadioButton(u"People from a contact list"_s);
    radio->setChecked(true);
    auto *off = new PrimaryButton(u"Create 356 Invites"_s);
    off->setEnabled(false);
    checks->addWidget(check);
    checks->addWidget(radio);
    checks->addStretch(1);
    checks->addWidget(off);
    return checks;
}

QLayout *makeTotals()
{
    auto *totals = new QHBoxLayout;
    for (const auto &[name, value] :
         {std::pair(u"rows"_s, u"212"_s), std::pair(u"new"_s, u"184"_s), std::pair(u"rejected"_s, u"5"_s)}) {
        auto *number = new HeadlineNumber(name, HeadlineNumber::Form::Beside);
        number->setValue(value, name == u"new"_s ? Ink::Good : name == u"rejected"_s ? Ink::Bad : Ink::Text);
        number->setSentence(u"every one accounted for"_s);
        totals->addWidget(number);
    }
    return totals;
}

} // namespace

std::unique_ptr<QWidget> makeGalleryStates()
{
    auto page = std::make_unique<QWidget>();
    setContentGround(*page);
    auto *layout = new QVBoxLayout(page.get());
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    addNotices(layout);
    auto *noMatch = new NoMatch(u"No invite matches"_s);
    noMatch->setFilters({u"Status is Bounced"_s, u"Journey is Checkout"_s});
    layout->addWidget(noMatch);
    layout->addLayout(makeForm());
    layout->addLayout(makeChecks());
    layout->addLayout(makeTotals());
    page->resize(920, 900);
    return page;
}

} // namespace guestwright::test
