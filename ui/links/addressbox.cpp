#include "ui/links/addressbox.h"

#include "models/links/addresslist.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"

#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

constexpr qsizetype mostMarksInView = 500; // one line may hold thousands
constexpr int addressWordsIcon = 14;

bool isFault(AddressBox::Mark::Kind kind)
{
    return kind != AddressBox::Mark::Kind::Listed;
}

QString wordsOfMark(AddressBox::Mark::Kind kind)
{
    switch (kind) {
    case AddressBox::Mark::Kind::NoAddress:
        return AddressBox::tr("not an address");
    case AddressBox::Mark::Kind::OutsideDomains:
        return AddressBox::tr("of another domain");
    case AddressBox::Mark::Kind::Listed:
        return AddressBox::tr("on the list already");
    }
    return {};
}

} // namespace

AddressBox::AddressBox(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    connect(document(), &QTextDocument::contentsChange, this, &AddressBox::moveMarks);
    connect(this, &QPlainTextEdit::textChanged, this, &AddressBox::showMarks);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &AddressBox::showMarks);
}

void AddressBox::setMarks(const QList<Mark> &marks)
{
    m_marks = marks;
    showMarks();
}

bool AddressBox::showNextFault()
{
    const auto isAfterCursor = [at = textCursor().selectionStart(),
                                hasSelection = textCursor().hasSelection()](const Mark &mark) {
        return isFault(mark.kind) && (hasSelection ? mark.at > at : mark.at >= at);
    };
    auto found = std::ranges::find_if(m_marks, isAfterCursor);
    if (found == m_marks.end()) {
        found = std::ranges::find_if(m_marks, [](const Mark &mark) { return isFault(mark.kind); });
    }
    if (found == m_marks.end()) {
        return false;
    }
    QTextCursor cursor(document());
    cursor.setPosition(int(found->at));
    cursor.setPosition(int(found->at + found->length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus();
    return true;
}

void AddressBox::appendLines(const QString &lines)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(cursor.atBlockStart() ? lines : QString(u'\n' + lines));
    setTextCursor(cursor);
    ensureCursorVisible();
}

void AddressBox::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText()) {
        textCursor().insertText(withShortLines(source->text()));
        ensureCursorVisible();
    }
}

void AddressBox::moveMarks(int position, int removed, int added)
{
    // Of what is being written nothing is known until it is read again.
    const auto isTouched = [position, removed](const Mark &mark) {
        return mark.at <= position + removed && mark.at + mark.length >= position;
    };
    m_marks.removeIf(isTouched);
    for (Mark &mark : m_marks) {
        if (mark.at >= position) {
            mark.at += added - removed;
        }
    }
}

QList<AddressBox::Mark> AddressBox::marksIn(const QTextBlock &block) const
{
    const auto first = std::ranges::lower_bound(m_marks, qsizetype(block.position()), {}, &Mark::at);
    const auto last =
        std::ranges::lower_bound(first, m_marks.end(), qsizetype(block.position() + block.length()), {}, &Mark::at);
    return QList<Mark>(first, last);
}

void AddressBox::showMarks()
{
    const Colors &colors = colorsFor(palette());
    QList<QTextEdit::ExtraSelection> selections;
    QTextBlock block = firstVisibleBlock();
    for (qreal top = contentOffset().y(); block.isValid() && top < viewport()->height(); block = block.next()) {
        for (const Mark &mark : marksIn(block)) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(document());
            selection.cursor.setPosition(int(mark.at));
            selection.cursor.setPosition(qMin(int(mark.at + mark.length), document()->characterCount() - 1),
                                         QTextCursor::KeepAnchor);
            selection.format.setForeground(isFault(mark.kind) ? colors.bad : colors.secondary);
            if (isFault(mark.kind)) {
                selection.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
                selection.format.setUnderlineColor(colors.bad);
            }
            selections.append(selection);
        }
        top += blockBoundingRect(block).height();
        if (selections.size() > mostMarksInView) {
            break;
        }
    }
    setExtraSelections(selections);
}

void AddressBox::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    QTextBlock block = firstVisibleBlock();
    QRectF place = blockBoundingGeometry(block).translated(contentOffset());
    while (block.isValid() && place.top() < viewport()->height()) {
        paintWords(painter, block, place);
        block = block.next();
        place = blockBoundingGeometry(block).translated(contentOffset());
    }
}

void AddressBox::paintWords(QPainter &painter, const QTextBlock &block, const QRectF &place) const
{
    const QList<Mark> marks = marksIn(block);
    if (marks.size() != 1 || block.layout()->lineCount() != 1) {
        return; // the colours say it, and the words below the box
    }
    const Colors &colors = colorsFor(palette());
    const Mark::Kind kind = marks.first().kind;
    const QColor ink = isFault(kind) ? colors.bad : colors.secondary;
    const QString words = wordsOfMark(kind);
    painter.setFont(themeFont(TextSize::Small));
    const int width = addressWordsIcon + 4 + painter.fontMetrics().horizontalAdvance(words);
    const qreal text = block.layout()->lineAt(0).naturalTextWidth() + 2 * document()->documentMargin() + 12;
    if (text + width > viewport()->width()) {
        return;
    }
    const bool isRightToLeft = block.textDirection() == Qt::RightToLeft;
    const QRectF room = isRightToLeft
        ? QRectF(place.left() + viewport()->width() - text - width, place.top(), width, place.height())
        : QRectF(place.left() + text, place.top(), width, place.height());
    QRectF icon(room.left(), 0, addressWordsIcon, addressWordsIcon);
    icon.moveCenter({icon.center().x(), room.center().y()});
    drawIcon(painter, icon, isFault(kind) ? u"triangle-alert"_s : u"check"_s, ink);
    painter.setPen(ink);
    painter.drawText(room.adjusted(addressWordsIcon + 4, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, words);
}

void AddressBox::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    showMarks();
}

void AddressBox::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showMarks();
    }
}

} // namespace guestwright
