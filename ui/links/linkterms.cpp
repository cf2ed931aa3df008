#include "ui/links/linkterms.h"

#include "ui/forms/addressfault.h"
#include "ui/forms/form.h"
#include "ui/forms/namelist.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace guestwright {

using namespace Qt::StringLiterals;

using Binding = Campaign::Binding;

namespace {

constexpr int usualMaximum = 25;
constexpr int greatestMaximum = 1'000'000'000;

QString proofWords(Binding binding)
{
    switch (binding) {
    case Binding::Link:
        return LinkTerms::tr("The link alone");
    case Binding::Address:
        return LinkTerms::tr("Confirm address");
    case Binding::Code:
        break;
    }
    return LinkTerms::tr("Code by mail");
}

QString proofHint(Binding binding)
{
    switch (binding) {
    case Binding::Link:
        return LinkTerms::tr("Whoever has the link can use it at once.");
    case Binding::Address:
        return LinkTerms::tr("Guests type their address and are told whether it is on the list.");
    case Binding::Code:
        break;
    }
    return LinkTerms::tr("Guests type six digits that are mailed to their address.");
}

} // namespace

LinkTerms::LinkTerms(Form &form, const InvitationLink &link, Binding ofCampaign, QObject *parent)
    : QObject(parent)
    , m_stored(link)
    , m_ofCampaign(ofCampaign)
{
    addLimits(form);
    addProof(form);
    fill(link);
    setKind(link.kind);
    connect(m_limited, &QCheckBox::toggled, this, &LinkTerms::follow);
    connect(m_most, &QSpinBox::valueChanged, this, &LinkTerms::follow);
    connect(m_once, &QCheckBox::toggled, this, &LinkTerms::follow);
    connect(m_domains, &QLineEdit::textChanged, this, &LinkTerms::follow);
    connect(m_proof, &QComboBox::currentIndexChanged, this, [this] {
        m_isProofChosen = true;
        follow();
    });
}

void LinkTerms::addLimits(Form &form)
{
    m_limited = new QCheckBox(tr("At most"));
    m_most = new QSpinBox;
    m_most->setRange(1, greatestMaximum);
    m_most->setGroupSeparatorShown(true);
    auto *uses = new QWidget;
    auto *row = new QHBoxLayout(uses);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_limited);
    row->addWidget(m_most);
    row->addStretch(1);
    form.addField(tr("Maximum uses"), u"maximumUsesRow"_s, uses);
    nameWidget(*m_limited, u"limitedUsesCheck"_s, tr("It can be used only so often"));
    nameWidget(*m_most, u"maximumUsesField"_s, tr("How often it can be used"));
    m_once = new QCheckBox(tr("Each address only once"));
    form.addField(tr("Repeated use"), u"oncePerAddressCheck"_s, m_once);
    m_once->setAccessibleName(m_once->text());
    m_onceHint = form.addHint(tr("An evergreen link then asks everybody for a code by mail, as only that proves an "
                                 "address."));
    m_domains = new QLineEdit;
    m_domains->setPlaceholderText(tr("All domains"));
    m_domainError = form.addField(tr("Allowed domains"), u"domainsField"_s, m_domains);
    form.addHint(tr("Like example.org, kessler.example. Other addresses are told that they cannot use the link."));
}

void LinkTerms::addProof(Form &form)
{
    m_proof = new QComboBox;
    form.addField(tr("Proof"), u"proofCombo"_s, m_proof);
    m_proofHint = form.addHint();
    m_warning = new Notice(Tone::Caution);
    m_warning->setObjectName(u"probingNotice"_s);
    m_warning->setWords(tr("Anybody can find out who is on the list"), tr("A code tells nobody"));
    form.addWide(m_warning);
}

void LinkTerms::fill(const InvitationLink &link)
{
    m_limited->setChecked(link.maxUses.has_value());
    m_most->setValue(int(link.maxUses.value_or(usualMaximum)));
    m_once->setChecked(link.oncePerAddress);
    m_domains->setText(link.domains.join(u", "_s));
}

void LinkTerms::setKind(InvitationLink::Kind kind)
{
    const QSignalBlocker quiet(m_proof);
    m_kind = kind;
    m_isProofChosen = false;
    m_proof->clear();
    if (kind == InvitationLink::Kind::Evergreen) {
        m_proof->addItem(proofWords(Binding::Link), int(Binding::Link));
        m_proof->addItem(proofWords(Binding::Code), int(Binding::Code));
    } else {
        const Binding inherited = bindingOf({.kind = kind}, m_ofCampaign);
        m_proof->addItem(proofWords(Binding::Code), int(Binding::Code));
        m_proof->addItem(proofWords(Binding::Address), int(Binding::Address));
        m_proof->addItem(tr("As the campaign has it: %1").arg(proofWords(inherited)), -1);
    }
    chooseProof();
    follow();
}

void LinkTerms::chooseProof()
{
    const bool isStored = m_stored.id != 0 && m_kind == m_stored.kind;
    const int stored = m_stored.binding ? int(*m_stored.binding) : -1;
    m_proof->setCurrentIndex(isStored ? qMax(0, m_proof->findData(stored)) : 0);
}

bool LinkTerms::isProvedAnyway() const
{
    return m_kind == InvitationLink::Kind::Evergreen && m_once->isChecked();
}

std::optional<Binding> LinkTerms::binding() const
{
    if (!m_isProofChosen && m_stored.id != 0 && m_kind == m_stored.kind) {
        return m_stored.binding;
    }
    const int chosen = m_proof->currentData().toInt();
    return chosen < 0 ? std::nullopt : std::optional(Binding(chosen));
}

QString LinkTerms::fault() const
{
    const QStringList domains = namesIn(m_domains->text());
    for (const QString &domain : domains) {
        if (const QString words = domainFault(domain); !words.isEmpty()) {
            return words;
        }
    }
    return {};
}

void LinkTerms::applyTo(InvitationLink &link) const
{
    link.maxUses = m_limited->isChecked() ? std::optional<qint64>(m_most->value()) : std::nullopt;
    link.oncePerAddress = m_once->isChecked();
    link.domains = namesIn(m_domains->text());
    link.binding = binding();
}

void LinkTerms::follow()
{
    const bool isEvergreen = m_kind == InvitationLink::Kind::Evergreen;
    m_most->setEnabled(m_limited->isChecked());
    m_onceHint->setVisible(isEvergreen);
    m_domainError->setWords(fault());
    const QSignalBlocker quiet(m_proof);
    if (isProvedAnyway()) {
        m_proof->setCurrentIndex(m_proof->findData(int(Binding::Code)));
    } else if (!m_proof->isEnabled()) {
        chooseProof(); // what stood there before
    }
    m_proof->setEnabled(!isProvedAnyway());
    const Binding effective =
        bindingOf({.kind = m_kind, .oncePerAddress = m_once->isChecked(), .binding = binding()}, m_ofCampaign);
    m_proofHint->setText(proofHint(effective));
    m_warning->setVisible(effective == Binding::Address);
    Q_EMIT changed();
}

} // namespace guestwright
