#pragma once

#include "models/settings/workspacesettings.h"
#include "ui/forms/formdialog.h"

#include <optional>

class QLineEdit;
class QPushButton;

namespace guestwright {

class FieldError;
class Notice;

/// What holds for the whole workspace: who invites, where the links point, the privacy policy, and the server that the
/// links are published on. A key goes in and never comes out.
class WorkspaceSettingsDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit WorkspaceSettingsDialog(const WorkspaceSettings &settings, QWidget *parent = nullptr);

    /// The server's URL without a slash at its end; empty: there is none.
    [[nodiscard]] QString serverUrl() const;
    /// None: the stored one stays.
    [[nodiscard]] std::optional<QString> serverKey() const;

public Q_SLOTS:
    /// What came of a test: whether it works, and what is to be said about it.
    void showTestResult(bool works, const QString &words);

Q_SIGNALS:
    void saveRequested(const WorkspaceSettings &settings);
    /// Without a key the stored one is used.
    void testRequested(const QString &serverUrl, const std::optional<QString> &key);

private:
    void addFields(const WorkspaceSettings &settings);
    void addServer(const WorkspaceSettings &settings);
    void check();
    void forgetTest();

    QLineEdit *m_organizer = nullptr;
    QLineEdit *m_publicUrl = nullptr;
    FieldError *m_publicUrlError = nullptr;
    QLineEdit *m_privacyUrl = nullptr;
    FieldError *m_privacyUrlError = nullptr;
    QLineEdit *m_serverUrl = nullptr;
    FieldError *m_serverUrlError = nullptr;
    QLineEdit *m_serverKey = nullptr;
    QPushButton *m_test = nullptr;
    Notice *m_result = nullptr;
};

} // namespace guestwright
