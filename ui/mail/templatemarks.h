#pragma once

#include "models/mail/mailtexts.h"

#include <QSyntaxHighlighter>

class QPlainTextEdit;

namespace guestwright {

/// Paints the {{fields}} of a text in the accent, without touching the text.
class FieldHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit FieldHighlighter(QPlainTextEdit &editor);

protected:
    void highlightBlock(const QString &text) override;

private:
    QPlainTextEdit &m_editor;
};

/// Underlines what is wrong in the editor's text.
void markFaults(QPlainTextEdit &editor, const QList<TemplateFault> &faults);

/// The text as it was written: Qt's own toPlainText() makes no-break spaces ordinary ones.
[[nodiscard]] QString exactText(const QPlainTextEdit &editor);

/// Puts another text in the place of all; one Undo brings the old one back.
void replaceText(QPlainTextEdit &editor, const QString &text);

} // namespace guestwright
