#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace guestwright {

class LinkButton;
class PrimaryButton;

/// What stands where nothing is yet: an icon in a tinted square (none inside tabs), a title, one sentence, a primary
/// action, up to two others, a link.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// Without an icon the title is of the size for tabs.
    EmptyState(const QString &iconName, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    PrimaryButton *setPrimary(const QString &text, const QString &iconName = {});
    QPushButton *addAction(const QString &text, const QString &iconName = {});
    LinkButton *setLink(const QString &text);
    /// Something below it all, for example StepsHint.
    void setBelow(QWidget *widget);

private:
    QVBoxLayout *m_layout;
    QHBoxLayout *m_buttons;
};

} // namespace guestwright
