#pragma once

#include <QWidget>

class QListWidget;

namespace guestwright {

class HelpBrowser;
class SearchField;

/// The help beside the window: its contents on the left, narrowed by the words searched for, a page on the right.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Shows a page, comes to the front and takes the keyboard.
    void open(const QString &page);
    [[nodiscard]] QString page() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeContents();
    [[nodiscard]] QWidget *makeReading();
    void search(const QString &words);
    void follow();

    SearchField *m_search;
    QListWidget *m_contents;
    HelpBrowser *m_browser;
};

} // namespace guestwright
