#pragma once

#include <QTabBar>

namespace guestwright {

/// The tabs of a campaign: text, a count in hint colour, the chosen one underlined with 2 px of accent.
class TabBar : public QTabBar
{
    Q_OBJECT

public:
    explicit TabBar(QWidget *parent = nullptr);

    /// A count shown beside the tab's text, already formatted ("1,204"); empty for none.
    void setCount(int tab, const QString &count);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTab(QPainter &painter, int index) const;
};

} // namespace guestwright
