#pragma once

#include "ui/forms/formdialog.h"
#include "ui/theme/theme.h"

class QCheckBox;

namespace guestwright {

class SegmentedControl;

/// What this person wants on this computer, whatever the workspace.
struct Preferences {
    Theme appearance = Theme::System;
    bool opensLastWorkspace = true; ///< otherwise a start shows the start page

    bool operator==(const Preferences &) const = default;
};

/// Kept in the application's settings.
[[nodiscard]] Preferences readPreferences();
void savePreferences(const Preferences &preferences);

/// Preferences: asks, and saves nothing by itself.
class PreferencesDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(const Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] Preferences preferences() const;

Q_SIGNALS:
    void saveRequested(const guestwright::Preferences &preferences);

private:
    SegmentedControl *m_appearance;
    QCheckBox *m_opensLast;
};

} // namespace guestwright
