#include "ui/widgets/stepshint.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/line.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace guestwright {

StepsHint::StepsHint(const QList<Step> &steps, QWidget *parent) : QWidget(parent)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(21);
    for (const Step &step : steps) {
        if (columns->count() > 0) {
            columns->addWidget(new Line(Qt::Vertical));
        }
        auto *title = new PlainLabel(step.title);
        title->setWeight(QFont::DemiBold);
        auto *pane = new QWidget;
        pane->setMinimumWidth(218);
        auto *column = new QVBoxLayout(pane);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        column->addWidget(new IconLabel(step.iconName, 20));
        column->addSpacing(4);
        column->addWidget(title);
        column->addWidget(new PlainLabel(step.sentence, TextSize::Normal, Ink::Secondary));
        column->addStretch(1);
        columns->addWidget(pane);
    }
}

} // namespace guestwright
