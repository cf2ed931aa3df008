#pragma once

#include "app/desktop/lastfolder.h"
#include "app/desktop/session.h"
#include "models/core/result.h"
#include "ui/forms/formdialog.h"

#include <QFileDialog>
#include <QPointer>

#include <atomic>
#include <type_traits>

namespace guestwright {

/// Shows a dialog over the window, which goes on working meanwhile; it deletes itself when it is closed.
template <typename Dialog> Dialog *openDialog(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if constexpr (std::is_base_of_v<QFileDialog, Dialog>) {
        startInLastFolder(*dialog);
    }
    dialog->open();
    return dialog;
}

/// The answer to what a dialog asked for: it closes, or says what is wrong and lets the user mend it.
template <typename T> void settle(const QPointer<FormDialog> &dialog, const Result<T> &result)
{
    if (!dialog) {
        return;
    }
    dialog->setBusy(false);
    result ? dialog->accept() : dialog->showError(result.error().message);
}

/// Between long work on another thread and the window: tells how far it is, and whether it is to stop.
class WorkWatch final : public QObject
{
    Q_OBJECT

public:
    /// Stops with the session. Whoever lets go of it last may be on another thread.
    [[nodiscard]] static std::shared_ptr<WorkWatch> make(const Session &session)
    {
        auto *watch = new WorkWatch;
        connect(&session, &Session::closing, watch, &WorkWatch::stop, Qt::DirectConnection);
        return {watch, [](WorkWatch *seen) { seen->deleteLater(); }};
    }

    /// For the working thread: whether to go on.
    bool tell(qint64 done, qint64 total)
    {
        Q_EMIT progressed(done, total);
        return !m_stopped;
    }
    void stop() { m_stopped = true; }
    [[nodiscard]] bool isStopped() const { return m_stopped; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);

private:
    std::atomic_bool m_stopped = false;
};

} // namespace guestwright
