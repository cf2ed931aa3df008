#pragma once

#include "models/settings/workspacesettings.h"
#include "ui/forms/formdialog.h"

class QLineEdit;

namespace guestwright {

class FieldError;

/// What holds for the whole workspace: who invites, where the links point, the privacy policy.
class WorkspaceSettingsDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit WorkspaceSettingsDialog(const WorkspaceSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void saveRequested(const WorkspaceSettings &settings);

private:
    void addFields(const WorkspaceSettings &settings);
    void check();

    QLineEdit *m_organizer = nullptr;
    QLineEdit *m_publicUrl = nullptr;
    FieldError *m_publicUrlError = nullptr;
    QLineEdit *m_privacyUrl = nullptr;
    FieldError *m_privacyUrlError = nullptr;
};

} // namespace guestwright
