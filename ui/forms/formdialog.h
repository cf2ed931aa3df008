#pragma once

#include "ui/widgets/dialogframe.h"

#include <QPointer>

namespace guestwright {

class Notice;
class ProgressLine;

/// A dialog that asks and whose owner acts: shows what went wrong, why the primary button is off, and how far the
/// work has come. While it is busy nothing can be changed, and Cancel and Escape ask for the work to stop.
class FormDialog : public DialogFrame
{
    Q_OBJECT

public:
    FormDialog(const QString &title, const QString &primaryText, const QString &primaryIcon = {},
               QWidget *parent = nullptr);

    /// What stands in the footer while nothing hinders.
    void setHint(const QString &words, const QString &iconName = {});
    /// Why the primary button is off, said in the footer; empty switches it on.
    void setObstacle(const QString &words);
    [[nodiscard]] QString obstacle() const { return m_obstacle; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

    void reject() override;

public Q_SLOTS:
    /// A notice above the form, with the focus back in it; empty words hide it.
    void showError(const QString &words);
    void setBusy(bool busy);
    /// A line with its own Cancel, while busy; a total of 0 is not known yet.
    void showProgress(const QString &words, qint64 done, qint64 total);

Q_SIGNALS:
    /// The user wants the work to stop.
    void cancelRequested();

protected:
    bool event(QEvent *event) override;

private:
    void growToFit();
    void updatePrimary();
    void askToStop();

    Notice *m_error;
    QWidget *m_work;
    ProgressLine *m_progress;
    QString m_hint;
    QString m_hintIcon;
    QString m_obstacle;
    QPointer<QWidget> m_focus; ///< before it was busy
    bool m_busy = false;
};

} // namespace guestwright
