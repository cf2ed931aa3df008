#include "ui/mail/templatemarks.h"

#include "ui/theme/colors.h"

#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace guestwright {

FieldHighlighter::FieldHighlighter(QPlainTextEdit &editor) : QSyntaxHighlighter(editor.document()), m_editor(editor) { }

void FieldHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression field(uR"(\{\{\{?[^{}]*\}?\}\})"_s);
    QTextCharFormat format;
    format.setForeground(colorsFor(m_editor.palette()).accent);
    for (auto match = field.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        setFormat(int(found.capturedStart()), int(found.capturedLength()), format);
    }
}

void markFaults(QPlainTextEdit &editor, const QList<TemplateFault> &faults)
{
    QList<QTextEdit::ExtraSelection> marks;
    const int last = editor.document()->characterCount() - 1;
    for (const TemplateFault &fault : faults) {
        if (fault.length == 0) {
            continue;
        }
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(editor.document());
        mark.cursor.setPosition(qMin(int(fault.at), last));
        mark.cursor.setPosition(qMin(int(fault.at + fault.length), last), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(colorsFor(editor.palette()).bad);
        mark.format.setForeground(colorsFor(editor.palette()).bad);
        marks.append(mark);
    }
    editor.setExtraSelections(marks);
}

QString exactText(const QPlainTextEdit &editor)
{
    QString text = editor.document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

void replaceText(QPlainTextEdit &editor, const QString &text)
{
    QTextCursor cursor(editor.document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    cursor.endEditBlock();
    cursor.setPosition(0);
    editor.setTextCursor(cursor);
}

} // namespace guestwright
