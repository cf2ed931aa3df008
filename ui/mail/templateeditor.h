#pragma once

#include "models/mail/mailtexts.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace guestwright {

class FieldError;
class FieldMenu;
class LinkButton;
class PlainLabel;
class SegmentedControl;

/// What the editor of one of a campaign's mails must know.
struct TemplateSource {
    CampaignMail::Kind kind = CampaignMail::Kind::Invitation;
    MailTexts own; ///< as stored: empty parts stand for the built-in ones
    MailTexts builtIn;
};

/// Edits one mail: its subject, its text and its HTML, with the fields that can be put in and what is wrong where.
class TemplateEditor : public QWidget
{
    Q_OBJECT

public:
    TemplateEditor(const TemplateSource &source, const QList<MergeField> &fields, QWidget *parent = nullptr);

    [[nodiscard]] CampaignMail::Kind kind() const { return m_source.kind; }
    /// As they are to be stored.
    [[nodiscard]] MailTexts texts() const;
    [[nodiscard]] bool isChanged() const { return texts() != m_source.own; }
    [[nodiscard]] bool showsHtml() const;
    /// What keeps it from being sent; empty: nothing.
    [[nodiscard]] const QList<TemplateFault> &faults() const { return m_faults; }

    /// Puts the focus where writing begins.
    void start();
    void showFaults(const QList<TemplateFault> &faults);

Q_SIGNALS:
    void changed();
    /// The other of text and HTML is edited now.
    void partChanged(bool html);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSubject();
    [[nodiscard]] QWidget *makeTools();
    [[nodiscard]] QWidget *makeFooter();
    [[nodiscard]] QPlainTextEdit *makeText(const QString &text, const QString &name, const QString &objectName);
    [[nodiscard]] QPlainTextEdit &part() const;
    [[nodiscard]] QString named(const QString &objectName) const;
    void insert(const MergeField &field);
    void choosePart(bool html);
    void useBuiltIn();
    void goToFault();
    void follow();

    TemplateSource m_source;
    QList<MergeField> m_fields;
    QList<TemplateFault> m_faults;
    QLineEdit *m_subject = nullptr;
    SegmentedControl *m_part = nullptr;
    FieldMenu *m_menu = nullptr;
    QStackedWidget *m_parts = nullptr;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_html;
    FieldError *m_fault = nullptr;
    LinkButton *m_showFault = nullptr;
    PlainLabel *m_origin = nullptr;
    LinkButton *m_reset = nullptr;
    QWidget *m_last; ///< what had the focus last: fields go there
};

} // namespace guestwright
