#pragma once

#include <QObject>

#include <memory>

namespace guestwright {

struct Actions;
class HelpWindow;

/// Opens the help: F1 about the place or dialog that has the keyboard, from dialogs too, whose window keeps the menus
/// from their keys.
class HelpController final : public QObject
{
    Q_OBJECT

public:
    explicit HelpController(Actions &actions);
    ~HelpController() override;

    void open(const QString &page);
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openForFocus();

    std::unique_ptr<HelpWindow> m_window; ///< beside the main window, so that no dialog bars it
};

} // namespace guestwright
