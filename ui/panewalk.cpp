#include "ui/panewalk.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace guestwright {

namespace {

bool canBeEntered(const QWidget *pane)
{
    return pane->isVisible() && pane->isEnabled();
}

} // namespace

void PaneWalk::move(int step) const
{
    QList<QWidget *> panes = {m_first};
    std::ranges::copy_if(m_panes, std::back_inserter(panes), canBeEntered);
    panes << m_last;
    const QWidget *focus = QApplication::focusWidget();
    const auto here = std::find_if(panes.crbegin(), panes.crend(), [focus](const QWidget *pane) {
        return focus && (pane == focus || pane->isAncestorOf(focus));
    });
    const qsizetype at = here == panes.crend() ? panes.size() - 1 : std::distance(here, panes.crend()) - 1;
    panes.at((at + step + panes.size()) % panes.size())->setFocus(Qt::ShortcutFocusReason);
}

void PaneWalk::begin() const
{
    if (const auto pane = std::ranges::find_if(m_panes, canBeEntered); pane != m_panes.cend()) {
        (*pane)->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace guestwright
