#pragma once

#include <QList>

class QWidget;

namespace guestwright {

/// The way of F6 through a window: the first visible and enabled focus widget of each pane, between two that stay.
class PaneWalk
{
public:
    PaneWalk(QWidget *first, QWidget *last) : m_first(first), m_last(last) { }

    /// Those of the page that is shown.
    void setPanes(const QList<QWidget *> &panes) { m_panes = panes; }
    /// Puts the focus so many panes further, or back, round and round.
    void move(int step) const;
    /// Puts the focus on the first pane of the page.
    void begin() const;

private:
    QWidget *m_first;
    QWidget *m_last;
    QList<QWidget *> m_panes;
};

} // namespace guestwright
