#pragma once

#include <QList>
#include <QPlainTextEdit>

namespace guestwright {

/// Where addresses are typed and pasted, one a line or between commas. Faults are underlined, and what is on the list
/// already is faded; only what is in view is marked, so that 20,000 of them cost no more than twenty.
class AddressBox : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// A piece of the text that will not come onto the list as it is.
    struct Mark {
        enum class Kind { NoAddress, OutsideDomains, Listed };

        qsizetype at = 0;
        qsizetype length = 0;
        Kind kind = Kind::NoAddress;
    };

    explicit AddressBox(QWidget *parent = nullptr);

    /// In the order of the text. They move with it until the next ones come.
    void setMarks(const QList<Mark> &marks);
    [[nodiscard]] const QList<Mark> &marks() const { return m_marks; }
    /// Selects the next one that is to be mended, and begins again after the last; false if there is none.
    bool showNextFault();
    /// Below what is there, on lines of their own; can be undone like typing.
    void appendLines(const QString &lines);

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void moveMarks(int position, int removed, int added);
    void showMarks();
    void paintWords(QPainter &painter, const QTextBlock &block, const QRectF &place) const;
    /// The marks that begin in that block.
    [[nodiscard]] QList<Mark> marksIn(const QTextBlock &block) const;

    QList<Mark> m_marks;
};

} // namespace guestwright
