#pragma once

#include <QWidget>

class QVBoxLayout;

namespace guestwright {

class Notice;

/// What stands above every page: what did not work, and the notices that wait for an answer.
class NoticeColumn : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeColumn(QWidget *parent = nullptr);

    /// Shows a notice below those that stand there already, and takes it over.
    void add(Notice *notice);
    /// Says what did not work and why, until it is closed.
    void showError(const QString &happened, const QString &means);
    void hideError();

private:
    Notice *m_error;
    QWidget *m_errorRoom;
    QVBoxLayout *m_notices;
};

} // namespace guestwright
