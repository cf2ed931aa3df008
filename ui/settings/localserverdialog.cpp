#include "ui/settings/localserverdialog.h"

#include "ui/forms/form.h"
#include "ui/theme/icon.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/primarybutton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

LocalServerDialog::LocalServerDialog(const LocalServerView &view, QWidget *parent)
    : FormDialog(tr("This Computer as Server"), tr("Start Server"), {}, parent)
    , m_here(new QRadioButton(tr("Only this computer")))
    , m_network(new QRadioButton(tr("Everybody in this network, at")))
    , m_addresses(new QComboBox)
    , m_warning(new Notice(Tone::Caution))
    , m_form(new Form)
    , m_addressRow(makeAddress())
    , m_state(new PlainLabel)
    , m_note(makeHint({}))
{
    setObjectName(u"localServerDialog"_s);
    contents()->addWidget(makeHint(tr("Guestwright can serve the pages itself, with nothing to set up: to try out how "
                                      "an invitation works, or for an event where everybody is in the same network. "
                                      "The links work as long as Guestwright runs here.")));
    m_form->addField(tr("State"), u"serverStateLabel"_s, m_state);
    m_form->addField(tr("Who can open the links"), u"reachField"_s, makeReach());
    m_warning->setWords(tr("Not in a café"),
                        tr("Anybody in the network can reach the pages, and what guests type travels unencrypted. "
                           "Choose this only in a network whose people you trust. The links stop when this computer "
                           "gets another address."));
    m_warning->setObjectName(u"networkNotice"_s);
    m_form->addWide(m_warning);
    m_form->addField(tr("Address"), u"serverAddressRow"_s, m_addressRow);
    m_form->addWide(m_note);
    m_note->setObjectName(u"serverNoteLabel"_s);
    contents()->addWidget(m_form);
    contents()->addStretch(1);
    cancelButton()->setText(tr("Close"));
    connect(m_network, &QRadioButton::toggled, this, &LocalServerDialog::check);
    connect(this, &DialogFrame::primaryClicked, this, [this] {
        m_isRunning ? Q_EMIT stopRequested()
                    : Q_EMIT startRequested(m_network->isChecked() ? m_addresses->currentText() : QString());
    });
    showView(view);
    primaryButton()->setFocus();
    resize(640, sizeHint().height());
}

QWidget *LocalServerDialog::makeReach()
{
    auto *reach = new QWidget;
    auto *column = new QVBoxLayout(reach);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_here);
    auto *row = new QHBoxLayout;
    row->addWidget(m_network);
    row->addWidget(m_addresses);
    row->addStretch(1);
    column->addLayout(row);
    nameWidget(*m_here, u"thisComputerRadio"_s, m_here->text());
    nameWidget(*m_network, u"networkRadio"_s, tr("Everybody in this network"));
    nameWidget(*m_addresses, u"networkAddressCombo"_s, tr("Address of this computer in the network"));
    return reach;
}

QWidget *LocalServerDialog::makeAddress()
{
    auto *address = new QWidget;
    auto *row = new QHBoxLayout(address);
    row->setContentsMargins(0, 0, 0, 0);
    m_url = new QLineEdit;
    m_url->setReadOnly(true);
    m_copy = new QPushButton(themeIcon(u"copy"_s), tr("Copy Address"));
    m_copy->setAutoDefault(false);
    nameWidget(*m_url, u"serverAddressField"_s, tr("Address of the server"));
    nameWidget(*m_copy, u"copyAddressButton"_s, m_copy->text());
    row->addWidget(m_url, 1);
    row->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(m_url->text()); });
    return address;
}

void LocalServerDialog::showView(const LocalServerView &view)
{
    m_isRunning = view.isRunning;
    const QString chosen = view.address.isEmpty() ? m_addresses->currentText() : view.address;
    m_addresses->clear();
    m_addresses->addItems(view.addresses);
    if (view.isRunning && !view.address.isEmpty() && !view.addresses.contains(view.address)) {
        m_addresses->addItem(view.address); // it began with one that is gone meanwhile
    }
    m_addresses->setCurrentIndex(qMax(0, m_addresses->findText(chosen)));
    if (view.isRunning || !m_network->isChecked()) {
        (view.address.isEmpty() ? m_here : m_network)->setChecked(true);
    }
    m_state->setText(view.isBusy          ? tr("One moment…")
                         : view.isRunning ? tr("It runs, and starts again with this workspace")
                                          : tr("It does not run"));
    m_url->setText(view.publicUrl);
    m_form->setRowShown(m_addressRow, view.isRunning);
    m_note->setText(view.note);
    m_form->setRowShown(m_note, !view.note.isEmpty());
    primaryButton()->setText(m_isRunning ? tr("Stop Server") : tr("Start Server"));
    setBusy(view.isBusy);
    showError(view.error);
    check();
}

void LocalServerDialog::check()
{
    const bool isFree = !m_isRunning;
    m_here->setEnabled(isFree);
    m_network->setEnabled(isFree && m_addresses->count() > 0);
    m_addresses->setEnabled(isFree && m_network->isChecked());
    m_form->setRowShown(m_warning, m_network->isChecked());
    setHint(m_addresses->count() == 0 ? tr("This computer is in no network.") : QString());
}

} // namespace guestwright
