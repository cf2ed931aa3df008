#pragma once

#include <QStringList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace guestwright {

/// One of a few choices side by side: Never | 1 Day | 7 Days | 30 Days | Custom…. Arrow keys choose.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(const QStringList &texts, QWidget *parent = nullptr);

    /// The chosen segment, -1 for none yet.
    [[nodiscard]] int current() const;
    /// Chooses without a signal.
    void setCurrent(int index);
    /// For object names and tooltips of a single segment.
    [[nodiscard]] QAbstractButton *segment(int index) const;

Q_SIGNALS:
    /// The user chose a segment, also the one that was chosen already (Custom… opens its editor again).
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
};

} // namespace guestwright
