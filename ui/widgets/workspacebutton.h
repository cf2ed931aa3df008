#pragma once

#include <QToolButton>

namespace guestwright {

/// The open workspace at the foot of the sidebar, with a menu of what can be done about it.
class WorkspaceButton : public QToolButton
{
    Q_OBJECT

public:
    explicit WorkspaceButton(QWidget *parent = nullptr);

    /// Shown letter by letter, cut at its end.
    void setWorkspace(const QString &name, const QString &where);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

} // namespace guestwright
