#pragma once

#include <QLineEdit>

class QTimer;

namespace guestwright {

/// A field to search in: its text is asked for once typing pauses, or at once by Return. Escape empties it, and once
/// it is empty leaves it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    /// Empties the field without a signal.
    void reset();

Q_SIGNALS:
    void searchChanged(const QString &text);
    /// Escape in an empty field.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void announce();

    QTimer *m_pause;
    QString m_announced;
};

} // namespace guestwright
