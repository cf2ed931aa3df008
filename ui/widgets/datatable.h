#pragma once

#include <QTableView>

class QMenu;

namespace guestwright {

/// The table of every page: no grid, no frame, rows of 36, tint for the selection, a header that can be sorted,
/// moved and chosen from. Rows are selected whole. Delegates are RowDelegate and its kin.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    explicit DataTable(QWidget *parent = nullptr);

    void setRowHeight(int height);
    /// Free room before the first column: 24 in pages, less in dialogs.
    void setEdgeMargin(int margin);
    [[nodiscard]] int edgeMargin() const { return m_edgeMargin; }
    /// The column that takes the width the others leave.
    void setStretchColumn(int column);
    /// Whether `column` is the first one to be seen.
    [[nodiscard]] bool isFirst(int column) const;

    /// Columns to show or hide (the last one stays) and to sort by; for the header and for a button of its own.
    [[nodiscard]] QMenu *makeColumnMenu(QWidget *parent);

    /// Widths, order, visibility and sorting. `version` is the owner's number for its set of columns: restoreLayout()
    /// refuses a layout of another version, or one it cannot read, and changes nothing.
    [[nodiscard]] QByteArray saveLayout(int version) const;
    bool restoreLayout(const QByteArray &layout, int version);

    /// The selected rows as text: cells parted by tabs, rows by line feeds, in the order and columns shown.
    [[nodiscard]] QString selectedText() const;

public Q_SLOTS:
    void copyText();

Q_SIGNALS:
    /// Return, Enter or a double click on a row.
    void opened(const QModelIndex &index);
    /// The platform's key for copying; without a receiver the selected rows are copied as text.
    void copyRequested();
    /// Widths, order, visibility or sorting changed: a good moment to save the layout.
    void layoutEdited();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpHeader();
    void updatePalette();
    void selectCurrent(int key);

    int m_edgeMargin = 24;
    bool m_updatingPalette = false;
};

} // namespace guestwright
