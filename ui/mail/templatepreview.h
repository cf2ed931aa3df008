#pragma once

#include "models/mail/mailpreview.h"

#include <QWidget>

class QPlainTextEdit;
class QStackedWidget;
class QVBoxLayout;

namespace guestwright {

class MailBrowser;
class Notice;
class PlainLabel;
class RecipientPicker;
class SegmentedControl;

/// The mail a real recipient would get: who it is from and to, its subject, its text and its HTML.
class TemplatePreview : public QWidget
{
    Q_OBJECT

public:
    explicit TemplatePreview(QWidget *parent = nullptr);

    [[nodiscard]] RecipientPicker &picker() const { return *m_picker; }

    void showPreview(const MailPreview &preview);
    /// Why there is none.
    void showTrouble(const QString &words);
    /// The text part, or the HTML.
    void showPart(bool html);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeMail();
    PlainLabel *addHeader(QVBoxLayout &column, const QString &name, const QString &objectName);

    RecipientPicker *m_picker;
    SegmentedControl *m_part;
    Notice *m_remarks;
    PlainLabel *m_subject = nullptr;
    PlainLabel *m_from = nullptr;
    PlainLabel *m_to = nullptr;
    QStackedWidget *m_bodies = nullptr;
    QPlainTextEdit *m_text;
    MailBrowser *m_html;
};

} // namespace guestwright
