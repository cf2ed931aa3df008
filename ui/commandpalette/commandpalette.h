#pragma once

#include "ui/commandpalette/paletteentry.h"

#include <QDialog>

class QListView;
class QStandardItemModel;

namespace guestwright {

class PlainLabel;
class SearchField;

/// Everything the window can do or show, found by typing a part of its name. Arrow keys choose while the field keeps
/// the keyboard, Return does it, Escape or a click elsewhere leaves. What is not possible now stands last and faded.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(const QList<PaletteEntry> &entries, QWidget *parent = nullptr);

    /// Lines that were looked up for what is typed, below the others; they come as they are.
    void setFound(const QList<PaletteEntry> &found);

    void done(int result) override;

Q_SIGNALS:
    /// Typing paused; answered by setFound() or not at all.
    void searchRequested(const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void narrow(const QString &typed);
    void addRow(const PaletteEntry &entry, qsizetype number);
    void move(int step);
    void tellCurrent();
    void runCurrent();
    void placeItself();

    QList<PaletteEntry> m_entries;
    qsizetype m_own; ///< how many of the entries were there from the beginning
    SearchField *m_field;
    QStandardItemModel *m_rows;
    QListView *m_list;
    PlainLabel *m_nothing;
    bool m_isEnding = false;
};

} // namespace guestwright
