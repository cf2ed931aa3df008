#pragma once

#include <QWidget>

class QToolButton;

namespace guestwright {

class PlainLabel;
class ThinBar;

/// What a long work has done, how long it still takes, and a Cancel that works.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    /// "Sending 96 of 143", its share, and "2 min left"; a total of 0 is not known yet.
    void setProgress(const QString &words, qint64 done, qint64 total, const QString &remaining = {});
    /// Once cancelled the button waits for the work to stop.
    void setCancellable(bool cancellable);

Q_SIGNALS:
    void cancelRequested();

private:
    PlainLabel *m_words;
    ThinBar *m_bar;
    PlainLabel *m_remaining;
    QToolButton *m_cancel;
};

} // namespace guestwright
