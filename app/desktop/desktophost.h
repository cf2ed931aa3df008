#pragma once

#include "app/desktop/desktop.h"
#include "app/language/translation.h"

#include <QPointer>

namespace guestwright {

/// Holds the desktop, and builds it again when another language is chosen: in the same place of the same workspace,
/// which stays open meanwhile. What is being sent goes on afterwards.
class DesktopHost final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopHost(Translation &translation, std::function<Instant()> now = systemNow);
    ~DesktopHost() override;

    [[nodiscard]] Desktop &desktop() const { return *m_desktop; }

    /// Opens what is named, or the last workspace, and shows the window. `claim` is on it, where the caller has one.
    void start(const QString &workspace, std::unique_ptr<WindowClaim> claim = nullptr);

    /// Keeps the choice ("en", "de", empty: as the system) and speaks that language from now on.
    void choose(const QString &language);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make();
    void rebuild();

    Translation &m_translation;
    std::function<Instant()> m_now;
    std::unique_ptr<Desktop> m_desktop;
    bool m_isSending = false; ///< when the old window was asked to close
};

/// The choice that was kept; empty: as the system.
[[nodiscard]] QString chosenLanguage();

} // namespace guestwright
