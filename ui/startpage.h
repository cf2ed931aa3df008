#pragma once

#include <QWidget>

namespace guestwright {

struct Actions;

/// The first start: nothing is there yet, and here is what to do.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(Actions &actions, QWidget *parent = nullptr);
};

} // namespace guestwright
