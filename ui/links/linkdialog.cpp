#include "ui/links/linkdialog.h"

#include "ui/forms/expirationfield.h"
#include "ui/forms/form.h"
#include "ui/forms/namelist.h"
#include "ui/invites/invitesetting.h"
#include "ui/links/linkterms.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/primarybutton.h"

#include <QCompleter>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLinkName = 200;
constexpr int planPause = 200; // milliseconds: whom an edit concerns is asked once typing pauses

} // namespace

LinkDialog::LinkDialog(const InvitationLink &link, const LinkSetting &setting, QWidget *parent)
    : FormDialog(link.id == 0 ? tr("Create Invitation Link") : tr("Update Invitation Link"),
                 link.id == 0 ? tr("Create Invitation Link") : tr("Save Invitation Link"), {}, parent)
    , m_link(link)
    , m_setting(setting)
{
    setObjectName(link.id == 0 ? u"createLinkDialog"_s : u"updateLinkDialog"_s);
    setHint(link.id == 0 ? tr("Everything can be changed later; the address stays the same.")
                         : tr("The address stays the same."));
    auto *form = new Form;
    addWhat(*form);
    addKind(*form);
    addEnd(*form);
    m_terms = new LinkTerms(*form, link, setting.campaign.binding, this);
    contents()->addWidget(form);
    addPlan();
    contents()->addStretch(1);
    m_planning.setSingleShot(true);
    m_planning.setInterval(planPause);
    connect(&m_planning, &QTimer::timeout, this, &LinkDialog::plan);
    connect(m_terms, &LinkTerms::changed, this, &LinkDialog::check);
    connect(this, &DialogFrame::primaryClicked, this, [this] {
        if (primaryButton()->isEnabled()) {
            Q_EMIT saveRequested(edited());
        }
    });
    m_name->setFocus();
    check();
    resize(660, sizeHint().height());
}

void LinkDialog::addWhat(Form &form)
{
    m_name = new QLineEdit(m_link.name);
    m_name->setMaxLength(longestLinkName);
    m_name->setPlaceholderText(tr("Community front door"));
    form.addField(tr("Name"), u"nameField"_s, m_name);
    connect(m_name, &QLineEdit::textChanged, this, &LinkDialog::check);
}

void LinkDialog::addKind(Form &form)
{
    m_evergreen = new QRadioButton(words(InvitationLink::Kind::Evergreen));
    m_preApproved = new QRadioButton(words(InvitationLink::Kind::PreApproved));
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_evergreen);
    column->addLayout(makeIndented(makeHint(tr("Everybody who has the link can use it, until it is full or ends."))));
    column->addWidget(m_preApproved);
    column->addLayout(
        makeIndented(makeHint(tr("Only addresses that you approve can use it, each once. Others who have the link "
                                 "cannot."))));
    form.addField(tr("Kind"), u"kindField"_s, both);
    nameWidget(*m_evergreen, u"evergreenRadio"_s, m_evergreen->text());
    nameWidget(*m_preApproved, u"preApprovedRadio"_s, m_preApproved->text());
    (m_link.kind == InvitationLink::Kind::Evergreen ? m_evergreen : m_preApproved)->setChecked(true);
    m_role = new QLineEdit(m_link.role);
    m_role->setCompleter(new QCompleter(m_setting.roles, m_role));
    m_role->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    form.addField(tr("Role"), u"roleField"_s, m_role);
    m_groups = new QLineEdit(m_link.groups.join(u", "_s));
    completeNames(*m_groups, m_setting.groups);
    form.addField(tr("Groups"), u"groupsField"_s, m_groups);
    form.addHint(tr("What those get who join by it; several groups with commas between them."));
    connect(m_preApproved, &QRadioButton::toggled, this, [this] { m_terms->setKind(kind()); });
    connect(m_role, &QLineEdit::textChanged, this, &LinkDialog::check);
    connect(m_groups, &QLineEdit::textChanged, this, &LinkDialog::check);
}

void LinkDialog::addEnd(Form &form)
{
    const InviteSetting clock{.zone = m_setting.campaign.zone, .now = m_setting.now};
    m_expiration = new ExpirationField(clock.today());
    m_expirationError = form.addField(tr("Works until"), u"expirationField"_s, m_expiration);
    m_until = form.addHint();
    m_expiration->setEnd(m_link.expiresAt, m_setting.campaign.zone);
    connect(m_expiration, &ExpirationField::changed, this, &LinkDialog::check);
}

void LinkDialog::addPlan()
{
    m_plan = new QWidget;
    m_planWords = new PlainLabel;
    nameWidget(*m_planWords, u"linkPlanLabel"_s, tr("What changes for those who have the link"));
    m_planWords->setWordWrap(true);
    auto *column = new QVBoxLayout(m_plan);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeSectionTitle(tr("What changes for those who have the link")));
    column->addWidget(m_planWords);
    contents()->addWidget(m_plan);
    m_plan->hide();
}

InvitationLink::Kind LinkDialog::kind() const
{
    return m_preApproved->isChecked() ? InvitationLink::Kind::PreApproved : InvitationLink::Kind::Evergreen;
}

bool LinkDialog::checkEnd()
{
    const auto until = worksUntilSentence(
        m_expiration->expiration(),
        {.zone = m_setting.campaign.zone, .campaignEnd = campaignEnd(m_setting.campaign), .now = m_setting.now});
    const bool isKept = m_link.id != 0 && !m_expiration->isEdited();
    m_expirationError->setWords(until || isKept ? QString() : until.error().message);
    m_until->setText(until        ? *until
                         : isKept ? tr("It has passed; a later end makes the same link work again.")
                                  : QString());
    m_until->setVisible(!m_until->text().isEmpty());
    return until || isKept;
}

QString LinkDialog::fault()
{
    const bool isEndFine = checkEnd();
    return m_name->text().trimmed().isEmpty() ? tr("Give the invitation link a name.")
        : !isEndFine                          ? tr("The end has passed already.")
        : !m_terms->fault().isEmpty()         ? tr("See what stands below the fields.")
                                              : QString();
}

void LinkDialog::check()
{
    if (!m_terms) {
        return; // still being built
    }
    QString obstacle = fault();
    if (m_link.id != 0 && obstacle.isEmpty()) {
        const InvitationLink now = edited();
        const bool isChanged = now != m_link;
        m_plan->setVisible(isChanged && m_planned == now);
        obstacle = !isChanged  ? tr("Nothing is changed yet.")
            : m_planned == now ? QString()
                               : tr("Looking whom it concerns…");
        isChanged &&m_planned != now ? m_planning.start() : m_planning.stop();
    }
    setObstacle(obstacle);
}

void LinkDialog::plan()
{
    Q_EMIT planRequested(edited());
}

void LinkDialog::showPlan(const InvitationLink &edited, const QStringList &sentences)
{
    m_planned = edited;
    m_planWords->setText(sentences.join(u'\n'));
    check();
}

InvitationLink LinkDialog::edited() const
{
    InvitationLink link = m_link;
    link.name = m_name->text().simplified();
    link.kind = kind();
    link.role = m_role->text().simplified();
    link.groups = namesIn(m_groups->text());
    if (m_link.id == 0 || m_expiration->isEdited()) {
        const auto end = m_expiration->expiration().resolve(m_setting.now, m_setting.campaign.zone);
        link.expiresAt = end.value_or(std::nullopt);
    }
    m_terms->applyTo(link);
    return link;
}

} // namespace guestwright
