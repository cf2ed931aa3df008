#include "ui/settings/preferencesdialog.h"

#include "ui/forms/form.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

const QString appearanceKey = u"window/appearance"_s;
const QString opensLastKey = u"workspace/openLast"_s;

} // namespace

Preferences readPreferences()
{
    const QSettings settings;
    const int appearance = settings.value(appearanceKey, int(Theme::System)).toInt();
    return {.appearance = Theme(qBound(int(Theme::System), appearance, int(Theme::Dark))),
            .opensLastWorkspace = settings.value(opensLastKey, true).toBool()};
}

void savePreferences(const Preferences &preferences)
{
    QSettings settings;
    settings.setValue(appearanceKey, int(preferences.appearance));
    settings.setValue(opensLastKey, preferences.opensLastWorkspace);
}

PreferencesDialog::PreferencesDialog(const Preferences &preferences, QWidget *parent)
    : FormDialog(tr("Preferences"), tr("Save Preferences"), {}, parent)
    , m_appearance(new SegmentedControl({tr("As the System"), tr("Light"), tr("Dark")}))
    , m_opensLast(new QCheckBox(tr("Open the workspace that was open last")))
{
    setObjectName(u"preferencesDialog"_s);
    auto *form = new Form;
    form->addField(tr("Appearance"), u"appearanceField"_s, m_appearance);
    const char *const segments[] = {"systemSegment", "lightSegment", "darkSegment"};
    for (int segment = 0; segment < 3; ++segment) {
        m_appearance->segment(segment)->setObjectName(QLatin1String(segments[segment]));
    }
    form->addField(tr("At the start"), u"opensLastCheck"_s, m_opensLast);
    m_opensLast->setAccessibleName(m_opensLast->text());
    form->addHint(tr("Otherwise Guestwright begins without one. A workspace that you open by a double click or name on "
                     "the command line is opened in any case."));
    m_appearance->setCurrent(int(preferences.appearance));
    m_opensLast->setChecked(preferences.opensLastWorkspace);
    contents()->addWidget(form);
    contents()->addStretch(1);
    setHint(tr("For you on this computer, in every workspace."));
    connect(this, &DialogFrame::primaryClicked, this, [this] { Q_EMIT saveRequested(this->preferences()); });
    m_appearance->segment(qMax(0, m_appearance->current()))->setFocus();
    resize(720, sizeHint().height());
}

Preferences PreferencesDialog::preferences() const
{
    return {.appearance = Theme(m_appearance->current()), .opensLastWorkspace = m_opensLast->isChecked()};
}

} // namespace guestwright
