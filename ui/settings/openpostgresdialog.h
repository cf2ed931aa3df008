#pragma once

#include "models/store/location.h"
#include "ui/forms/formdialog.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace guestwright {

class Form;
class Notice;
class PlainLabel;

/// Where a team's workspace lies: server, database, login, and how the connection is protected.
class OpenPostgresDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit OpenPostgresDialog(const Location &known, QWidget *parent = nullptr);

    /// What is typed, with the password.
    [[nodiscard]] Location location() const;

public Q_SLOTS:
    /// What a test, or an attempt to open, found.
    void showResult(bool works, const QString &words);
    /// The database is there and empty: the primary button makes a workspace in it from now on.
    void offerCreation();
    void showCaFile(const QString &path);

Q_SIGNALS:
    void openRequested(const guestwright::Location &location, bool create);
    void testRequested(const guestwright::Location &location);
    void chooseCaFileRequested();

private:
    void addServer(Form &form, const Location &known);
    void addProtection(Form &form, const Location &known);
    void check();
    void followMode();

    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_database = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QComboBox *m_mode = nullptr;
    PlainLabel *m_modeHint = nullptr;
    QLineEdit *m_caFile = nullptr;
    QPushButton *m_test = nullptr;
    Notice *m_result = nullptr;
    bool m_creates = false;
};

} // namespace guestwright
