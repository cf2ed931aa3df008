#pragma once

#include <QWidget>

namespace guestwright {

/// One column of StepsHint.
struct Step {
    QString iconName;
    QString title;
    QString sentence;
};

/// The columns of the first start that tell what to do, parted by lines.
class StepsHint : public QWidget
{
    Q_OBJECT

public:
    explicit StepsHint(const QList<Step> &steps, QWidget *parent = nullptr);
};

} // namespace guestwright
