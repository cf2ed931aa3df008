#include "ui/invites/extenddialog.h"

#include "ui/forms/expirationfield.h"
#include "ui/forms/form.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

ExtendDialog::ExtendDialog(qint64 count, const InviteSetting &setting, QWidget *parent)
    : FormDialog(tr("Extend"), tr("Extend %Ln Invite(s)", nullptr, int(count)), {}, parent)
    , m_setting(setting)
    , m_expiration(new ExpirationField(setting.today()))
    , m_error(new FieldError(m_expiration))
    , m_until(makeHint({}))
{
    setObjectName(u"extendDialog"_s);
    m_expiration->setExpiration(Expiration::after(30));
    contents()->addWidget(makeSectionTitle(tr("Works until")));
    contents()->addWidget(m_expiration);
    contents()->addWidget(m_until);
    contents()->addWidget(m_error);
    contents()->addSpacing(4);
    contents()->addWidget(
        makeHint(tr("Counted from now. Invites that have expired work again under the same link; used "
                    "and revoked ones stay as they are.")));
    contents()->addStretch(1);
    connect(m_expiration, &ExpirationField::changed, this, &ExtendDialog::check);
    connect(this, &DialogFrame::primaryClicked, this, [this] { Q_EMIT extendRequested(m_expiration->expiration()); });
    m_expiration->setFocus();
    check();
    resize(520, sizeHint().height());
}

void ExtendDialog::check()
{
    const auto until = worksUntilSentence(m_expiration->expiration(), m_setting);
    m_until->setText(until.value_or(QString()));
    m_until->setVisible(until.has_value());
    m_error->setWords(until ? QString() : until.error().message);
    setObstacle(until ? QString() : tr("The end has passed already."));
}

} // namespace guestwright
