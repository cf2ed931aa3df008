#include "ui/invites/reminderdialog.h"

#include "models/invites/inviteterms.h"
#include "ui/forms/form.h"
#include "ui/forms/reminderfield.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

ReminderDialog::ReminderDialog(qint64 count, std::optional<qint64> days, const InviteSetting &setting, QWidget *parent)
    : FormDialog(tr("Set Reminder"), tr("Set Reminder of %Ln Invite(s)", nullptr, int(count)), {}, parent)
    , m_setting(setting)
    , m_reminder(new ReminderField)
    , m_error(new FieldError(m_reminder))
{
    setObjectName(u"reminderDialog"_s);
    m_reminder->setDays(days.value_or(3));
    contents()->addWidget(m_reminder);
    contents()->addWidget(m_error);
    contents()->addSpacing(4);
    contents()->addWidget(makeHint(
        tr("Everybody is reminded once, and only while the invite is unused, its mail did not come back and its owner "
           "wants mail. Used and revoked invites, and those that end too soon, stay as they are.")));
    contents()->addWidget(makeHint(reminderWay()));
    contents()->addStretch(1);
    connect(m_reminder, &ReminderField::changed, this, &ReminderDialog::check);
    connect(this, &DialogFrame::primaryClicked, this, [this] { Q_EMIT setRequested(m_reminder->days()); });
    m_reminder->setFocus();
    check();
    resize(520, sizeHint().height());
}

void ReminderDialog::check()
{
    // Each invite ends with its campaign at the latest; what is wrong with one of them alone is said afterwards.
    const auto possible =
        m_setting.campaignEnd ? checkReminder(m_reminder->days(), m_setting.campaignEnd, m_setting.now) : Result<>();
    m_error->setWords(possible ? QString() : possible.error().message);
    setObstacle(possible ? QString() : tr("It is too late for that."));
}

} // namespace guestwright
