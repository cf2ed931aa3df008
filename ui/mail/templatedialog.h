#pragma once

#include "models/mail/mailpreview.h"
#include "ui/forms/formdialog.h"
#include "ui/mail/templateeditor.h"

#include <QTimer>

class QPushButton;
class QStackedWidget;

namespace guestwright {

class Notice;
class RecipientPicker;
class SegmentedControl;
class TemplatePreview;

/// What the Edit Message dialog must know.
struct TemplateSetting {
    qint64 campaignId = 0;
    QString campaignName;
    QList<TemplateSource> mails;
    QList<MergeField> fields;
};

/// Edits what a campaign's mails are made from, beside the mail as real recipients would get it.
class TemplateDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit TemplateDialog(const TemplateSetting &setting, QWidget *parent = nullptr);

    [[nodiscard]] MailDraft draft() const;
    /// Whose mail is shown.
    [[nodiscard]] RecipientPicker &picker() const;
    void chooseKind(CampaignMail::Kind kind);

    void reject() override;

public Q_SLOTS:
    /// Answers checkRequested().
    void showFaults(const QList<TemplateFault> &faults);
    /// Answers previewRequested().
    void showPreview(const MailPreview &preview);
    void showPreviewError(const QString &words);

Q_SIGNALS:
    /// After every change, and once for each mail when the dialog opens; to be answered before it returns.
    void checkRequested(const MailDraft &draft);
    /// Once typing pauses, and when another recipient is to be shown.
    void previewRequested(const PreviewRequest &request);
    void testRequested(const MailDraft &draft);
    /// The mails that were changed.
    void saveRequested(const QList<MailDraft> &drafts);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeEditors();
    void addUnsaved();
    [[nodiscard]] TemplateEditor &editor() const;
    [[nodiscard]] MailDraft draftOf(const TemplateEditor &editor) const;
    [[nodiscard]] bool isChanged() const;
    void follow();
    void askForPreview();
    void updateObstacle();
    void save();

    TemplateSetting m_setting;
    SegmentedControl *m_kind = nullptr;
    QStackedWidget *m_stack = nullptr;
    QList<TemplateEditor *> m_editors;
    TemplatePreview *m_preview;
    Notice *m_unsaved = nullptr;
    QPushButton *m_test;
    QTimer m_pause;
};

} // namespace guestwright
