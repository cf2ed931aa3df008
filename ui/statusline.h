#pragma once

#include <QStatusBar>

class QToolButton;

namespace guestwright {

class PlainLabel;
class ProgressLine;

/// How the workspace stands to its server; without words there is none.
struct StatusSync {
    QString iconName;
    QString words;
    QString toolTip;

    bool operator==(const StatusSync &) const = default;
};

/// The status bar: where the work is saved, what was just done, what waits, and how far long work is.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Where the workspace lies, a file or a postgresql URL; it answers.
    void setWorkspace(const QString &where);
    /// Long work that cannot be cancelled and stays, whatever else is reported.
    void hold(const QString &words);

public Q_SLOTS:
    /// Says that the workspace's server does not answer, as long as that is so.
    void setConnectionLost(bool lost);
    /// Long work; Cancel emits cancelRequested().
    void showProgress(const QString &words, qint64 done, qint64 total);
    void hideProgress();
    /// What waits for a connection; empty words hide it.
    void showWaiting(const QString &words);
    /// How the workspace stands to its server; a click emits syncRequested().
    void showSync(const guestwright::StatusSync &sync);
    /// Says what was done, for a few seconds.
    void showDone(const QString &words);

Q_SIGNALS:
    void cancelRequested();
    void syncRequested();

private:
    [[nodiscard]] QWidget *makeWaiting();
    void makeSync();
    void showSaved();

    QToolButton *m_sync;
    PlainLabel *m_saved;
    PlainLabel *m_waitingWords;
    QWidget *m_waiting;
    ProgressLine *m_progress;
    QString m_savedWords;
    QString m_where;
    bool m_isLost = false;
    bool m_isHeld = false;
};

} // namespace guestwright
