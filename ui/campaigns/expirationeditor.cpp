#include "ui/campaigns/expirationeditor.h"

#include "ui/forms/expirationfield.h"
#include "ui/forms/form.h"
#include "ui/invites/invitesetting.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/plainlabel.h"

#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

ExpirationEditor::ExpirationEditor(const Campaign &campaign, Instant now, QWidget *parent)
    : FormDialog(tr("Expiration"), tr("Set Expiration"), {}, parent)
    , m_campaign(campaign)
    , m_now(now)
    , m_field(new ExpirationField(InviteSetting{.zone = campaign.zone, .now = now}.today()))
    , m_until(makeHint({}))
    , m_error(new FieldError(m_field))
{
    setObjectName(u"expirationEditor"_s);
    m_field->setEnd(campaign.expiresAt, campaign.zone);
    contents()->addWidget(makeSectionTitle(tr("Works until")));
    contents()->addWidget(m_field);
    contents()->addWidget(m_until);
    contents()->addWidget(m_error);
    contents()->addStretch(1);
    connect(m_field, &ExpirationField::changed, this, &ExpirationEditor::check);
    connect(this, &DialogFrame::primaryClicked, this, [this] { Q_EMIT saveRequested(m_field->expiration()); });
    m_field->setFocus();
    check();
    resize(480, sizeHint().height());
}

void ExpirationEditor::openBelow(const QWidget &field)
{
    const QRect room = field.screen()->availableGeometry();
    const QPoint below = field.mapToGlobal(QPoint(0, field.height() + 4));
    move(qBound(room.left(), below.x(), qMax(room.left(), room.right() - width())),
         qBound(room.top(), below.y(), qMax(room.top(), room.bottom() - height())));
    open();
}

void ExpirationEditor::check()
{
    const auto until = worksUntilSentence(m_field->expiration(), {.zone = m_campaign.zone, .now = m_now});
    const bool never = m_field->expiration().kind == Expiration::Kind::Never;
    m_until->setText(never ? tr("Until you end it, unless an invite ends earlier.") : until.value_or(QString()));
    m_until->setVisible(until.has_value());
    m_error->setWords(until ? QString() : until.error().message);
    setObstacle(until ? m_field->isEdited() ? QString() : tr("Nothing is changed yet.")
                      : tr("The end has passed already."));
}

} // namespace guestwright
