#include "ui/campaigns/campaigndialog.h"

#include "models/mail/maillanguage.h"
#include "ui/forms/addressfault.h"
#include "ui/forms/expirationfield.h"
#include "ui/forms/form.h"
#include "ui/forms/zonecombo.h"
#include "ui/invites/invitesetting.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

constexpr int longestCampaignName = 200;

QString bindingHint(Campaign::Binding binding)
{
    switch (binding) {
    case Campaign::Binding::Link:
        return CampaignDialog::tr("Whoever holds the link can redeem it, also somebody it was forwarded to.");
    case Campaign::Binding::Address:
        return CampaignDialog::tr(
            "Guests type the address they were invited by. An invite without an address needs only its link.");
    case Campaign::Binding::Code:
        return CampaignDialog::tr("Guests type six digits that are mailed to the address they were invited by.");
    }
    return {};
}

} // namespace

CampaignDialog::CampaignDialog(const CampaignSetting &setting, QWidget *parent)
    : CampaignDialog(Campaign{.zone = setting.zone, .language = usualMailLanguage()}, setting, parent)
{ }

CampaignDialog::CampaignDialog(const Campaign &campaign, const CampaignSetting &setting, QWidget *parent)
    : FormDialog(campaign.id == 0 ? tr("Create Campaign") : tr("Edit Campaign"),
                 campaign.id == 0 ? tr("Create Campaign") : tr("Save Campaign"), {}, parent)
    , m_creates(campaign.id == 0)
    , m_campaign(campaign)
    , m_setting(setting)
{
    setObjectName(m_creates ? u"createCampaignDialog"_s : u"editCampaignDialog"_s);
    contents()->addWidget(makeForm());
    contents()->addStretch(1);
    fill();
    if (m_creates) {
        setHint(tr("It stays a draft until you activate it."));
    }
    connect(this, &DialogFrame::primaryClicked, this, &CampaignDialog::request);
    m_name->setFocus();
    check();
    resize(640, sizeHint().height());
}

QWidget *CampaignDialog::makeForm()
{
    auto *form = new Form;
    addWhat(*form);
    addWhen(*form);
    addHow(*form);
    return form;
}

void CampaignDialog::addWhat(Form &form)
{
    m_name = new QLineEdit;
    m_name->setMaxLength(longestCampaignName);
    form.addField(tr("Name"), u"nameField"_s, m_name);
    connect(m_name, &QLineEdit::textChanged, this, &CampaignDialog::check);
    if (m_creates) {
        m_purpose = new SegmentedControl({tr("Gifts"), tr("Membership")});
        nameWidget(*m_purpose->segment(0), u"giftSegment"_s, tr("Purpose: gifts"));
        nameWidget(*m_purpose->segment(1), u"membershipSegment"_s, tr("Purpose: membership"));
        form.addField(tr("Purpose"), u"purposeField"_s, m_purpose);
        form.addHint(tr("Guests choose a gift, or join a community. This cannot be changed later."));
    }
    m_description = new QPlainTextEdit;
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(84);
    form.addField(tr("Description"), u"descriptionField"_s, m_description);
    form.addHint(tr("Shown on the page and in the mail. **bold**, *italic* and [links](https://…) are Markdown."));
    m_sender = new QLineEdit;
    m_sender->setPlaceholderText(m_setting.organizer.isEmpty() ? tr("Name <address@example.org>")
                                                               : m_setting.organizer);
    m_senderError = form.addField(tr("Sender"), u"senderField"_s, m_sender);
    connect(m_sender, &QLineEdit::textChanged, this, &CampaignDialog::check);
}

void CampaignDialog::addWhen(Form &form)
{
    const InviteSetting clock{.zone = m_setting.zone, .now = m_setting.now};
    m_expiration = new ExpirationField(clock.today());
    m_expirationError = form.addField(tr("Works until"), u"expirationField"_s, m_expiration);
    m_until = form.addHint();
    connect(m_expiration, &ExpirationField::changed, this, &CampaignDialog::check);
    m_zone = new ZoneCombo;
    m_zoneError = form.addField(tr("Time zone"), u"zoneCombo"_s, m_zone);
    connect(m_zone, &ZoneCombo::zoneChanged, this, &CampaignDialog::check);
}

void CampaignDialog::addHow(Form &form)
{
    m_binding = new QComboBox;
    m_binding->addItem(tr("Link only"), int(Campaign::Binding::Link));
    m_binding->addItem(tr("Confirm address"), int(Campaign::Binding::Address));
    m_binding->addItem(tr("Code by mail"), int(Campaign::Binding::Code));
    form.addField(tr("To redeem"), u"bindingCombo"_s, m_binding);
    m_bindingHint = form.addHint();
    connect(m_binding, &QComboBox::currentIndexChanged, this, &CampaignDialog::check);
    m_account = new QComboBox;
    m_account->addItem(m_setting.accounts.size() == 1 ? tr("The only one there is") : tr("Chosen when sending"));
    for (const MailAccount &account : m_setting.accounts) {
        m_account->addItem(account.name, account.id);
    }
    form.addField(tr("Mail account"), u"accountCombo"_s, m_account);
    m_language = new QComboBox;
    m_language->addItem(tr("English"), u"en"_s);
    m_language->addItem(tr("German"), u"de"_s);
    form.addField(tr("Language"), u"languageCombo"_s, m_language);
    form.addHint(tr("What guests read where the program itself speaks, in mails and on cards."));
    m_opens = new QCheckBox(tr("Count who opens the mail"));
    form.addField(tr("Opens"), u"opensCheck"_s, m_opens);
    m_opens->setAccessibleName(m_opens->text());
    form.addHint(tr("Off because it needs a picture that reports back, which many mail programs block or load by "
                    "themselves. It is an estimate and drives nothing."));
}

void CampaignDialog::fill()
{
    m_name->setText(m_campaign.name);
    if (m_purpose) {
        m_purpose->setCurrent(int(m_campaign.purpose));
    }
    m_description->setPlainText(m_campaign.description);
    m_sender->setText(m_campaign.sender);
    m_zone->setZone(m_campaign.zone);
    m_expiration->setEnd(m_campaign.expiresAt, m_campaign.zone);
    m_binding->setCurrentIndex(m_binding->findData(int(m_campaign.binding)));
    m_opens->setChecked(m_campaign.trackOpens);
    m_language->setCurrentIndex(m_language->findData(m_campaign.language));
    const int account = m_campaign.accountId ? m_account->findData(*m_campaign.accountId) : 0;
    m_account->setCurrentIndex(qMax(0, account));
}

void CampaignDialog::check()
{
    if (!m_binding || !m_account) {
        return; // still being built
    }
    const QString senderFault = mailboxFault(m_sender->text());
    m_senderError->setWords(senderFault);
    const bool zoneKnown = isKnownZone(m_zone->zone());
    m_zoneError->setWords(zoneKnown ? QString() : tr("No time zone of that name. Choose one from the list."));
    const auto until = worksUntilSentence(m_expiration->expiration(),
                                          {.zone = zoneKnown ? m_zone->zone() : u"UTC"_s, .now = m_setting.now});
    // An end that has passed may stay; only a new one must lie ahead.
    const bool endFine = until || !m_expiration->isEdited();
    m_expirationError->setWords(endFine ? QString() : until.error().message);
    const bool never = m_expiration->expiration().kind == Expiration::Kind::Never;
    m_until->setText(never ? tr("Until you end it, unless an invite ends earlier.") : until.value_or(QString()));
    m_until->setVisible(!m_until->text().isEmpty());
    m_bindingHint->setText(bindingHint(Campaign::Binding(m_binding->currentData().toInt())));
    setObstacle(m_name->text().trimmed().isEmpty() ? tr("Give the campaign a name.")
                    : !senderFault.isEmpty()       ? tr("The sender is not an address.")
                    : !zoneKnown                   ? tr("The time zone is not known.")
                    : !endFine                     ? tr("The end has passed already.")
                                                   : QString());
}

Campaign CampaignDialog::edited() const
{
    Campaign campaign = m_campaign;
    campaign.name = m_name->text().trimmed();
    if (m_purpose) {
        campaign.purpose = Campaign::Purpose(m_purpose->current());
    }
    campaign.description = m_description->toPlainText();
    campaign.sender = m_sender->text().trimmed();
    campaign.zone = m_zone->zone();
    campaign.binding = Campaign::Binding(m_binding->currentData().toInt());
    campaign.trackOpens = m_opens->isChecked();
    campaign.language = m_language->currentData().toString();
    const QVariant account = m_account->currentData();
    campaign.accountId = account.isValid() ? std::optional(account.toLongLong()) : std::nullopt;
    return campaign;
}

void CampaignDialog::request()
{
    if (!primaryButton()->isEnabled()) {
        return;
    }
    if (m_creates) {
        Q_EMIT createRequested(edited(), m_expiration->expiration());
        return;
    }
    const bool moved = m_expiration->isEdited();
    Q_EMIT saveRequested(edited(), moved ? std::optional(m_expiration->expiration()) : std::nullopt);
}

} // namespace guestwright
