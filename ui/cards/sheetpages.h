#pragma once

#include "ui/cards/sheetpreview.h"

class QStackedWidget;
class QToolButton;

namespace guestwright {

class PlainLabel;

/// The right side of Print Cards: one sheet at a time and the way to the others, or why there is none.
class SheetPages : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPages(SheetPaint paint, QWidget *parent = nullptr);

    /// So many sheets; the one that is shown stays where there still is one.
    void showSheets(const CardLayout &layout, qint64 sheets);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makePager();
    void go(qint64 sheet);

    QStackedWidget *m_stack;
    SheetPreview *m_preview;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    PlainLabel *m_words = nullptr;
    CardLayout m_layout;
    qint64 m_sheets = 0;
    qint64 m_shown = 0;
};

} // namespace guestwright
