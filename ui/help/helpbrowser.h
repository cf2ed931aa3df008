#pragma once

#include <QTextBrowser>

namespace guestwright {

/// Shows pages of the help and nothing else: whatever a link names, only the program's own pages are ever opened.
class HelpBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    void showPage(const QString &page);
    [[nodiscard]] QString page() const;

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace guestwright
