#pragma once

#include <QTimer>
#include <QWidget>

namespace guestwright {

class IconLabel;
class LinkButton;
class PlainLabel;

/// What was just done, with Undo, for ten seconds: a dark bar above the status bar that waits while the mouse is over
/// it or the focus in it. It never takes the focus by itself; screen readers are told.
class UndoBar : public QWidget
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent = nullptr);

    /// What was done (bold), and what it was about.
    void showWords(const QString &done, const QString &about);

Q_SIGNALS:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void waitOrGoOn();

    IconLabel *m_icon;
    PlainLabel *m_done;
    PlainLabel *m_about;
    LinkButton *m_undo;
    QTimer m_timer;
    bool m_isHovered = false;
};

} // namespace guestwright
