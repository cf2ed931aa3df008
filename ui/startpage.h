#pragma once

#include "ui/recentworkspace.h"

#include <QWidget>

namespace guestwright {

struct Actions;

/// The first start: nothing is there yet, and here is what to do.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(Actions &actions, QWidget *parent = nullptr);

    /// Workspaces that were open before, the latest first.
    void setRecent(const QList<RecentWorkspace> &recent);

Q_SIGNALS:
    void recentChosen(const QString &url);

private:
    QWidget *m_recent;
};

} // namespace guestwright
