#pragma once

#include <QTreeView>

namespace guestwright {

/// Campaigns, contacts and delivery: sections that are always open, rows of 32. A section with an AddActionRole has a
/// + beside its title.
class Sidebar : public QTreeView
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    /// The user went to a row by mouse or keyboard.
    void chosen(const QModelIndex &index);
    /// The + of a section.
    void addRequested(const QModelIndex &section);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void openSections();
    void giveAddButton(const QModelIndex &section);
};

} // namespace guestwright
