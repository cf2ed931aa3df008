#pragma once

#include "ui/forms/formdialog.h"

#include <QStringList>

class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace guestwright {

class Form;
class PlainLabel;

/// How this computer serves the workspace, for those who look at it.
struct LocalServerView {
    bool isRunning = false;
    bool isBusy = false; ///< it is being started or stopped
    QString address; ///< of this computer in its network; empty: this computer only
    QStringList addresses; ///< those it has
    QString publicUrl; ///< what links begin with, while it runs
    QString note; ///< what else there is to say; may be empty
    QString error; ///< why it did not start; may be empty
};

/// This computer as the server of its workspace: starts it, stops it, and says under which address it is found.
class LocalServerDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit LocalServerDialog(const LocalServerView &view, QWidget *parent = nullptr);

    void showView(const LocalServerView &view);

Q_SIGNALS:
    void startRequested(const QString &address);
    void stopRequested();
    void copyRequested(const QString &address);

private:
    [[nodiscard]] QWidget *makeReach();
    [[nodiscard]] QWidget *makeAddress();
    void check();

    bool m_isRunning = false;
    QRadioButton *m_here;
    QRadioButton *m_network;
    QComboBox *m_addresses;
    Notice *m_warning;
    Form *m_form;
    QWidget *m_addressRow;
    QLineEdit *m_url;
    QPushButton *m_copy;
    PlainLabel *m_state;
    PlainLabel *m_note;
};

} // namespace guestwright
