#pragma once

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace guestwright {

class IconLabel;
class PlainLabel;
class PrimaryButton;

/// A dialog of the house: contents with margins of 24 and 20 on the ground of contents, below them a footer of 56
/// with words on the left, Cancel and the primary button on the right. Cancel and Escape reject; what the primary
/// button does is the dialog's own matter.
class DialogFrame : public QDialog
{
    Q_OBJECT

public:
    DialogFrame(const QString &title, const QString &primaryText, const QString &primaryIcon = {},
                QWidget *parent = nullptr);

    /// Where the dialog puts its own widgets.
    [[nodiscard]] QVBoxLayout *contents() const { return m_contents; }
    [[nodiscard]] PrimaryButton *primaryButton() const { return m_primary; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }

    void setFooterWords(const QString &words, const QString &iconName = {});
    /// A button between Cancel and the primary one (Save PDF…).
    QPushButton *addFooterButton(const QString &text, const QString &iconName = {});
    /// The room around the contents, for dialogs with panes that reach the edges.
    void setContentsFlush();

    void setVisible(bool visible) override;

Q_SIGNALS:
    void primaryClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFooter();
    void putFooterLast();

    bool m_resizedByUser = false;
    QVBoxLayout *m_contents;
    QHBoxLayout *m_footer;
    QWidget *m_footerPane = nullptr;
    IconLabel *m_footerIcon;
    PlainLabel *m_footerWords;
    QPushButton *m_cancel;
    PrimaryButton *m_primary;
};

} // namespace guestwright
