#include "ui/mail/templatedialog.h"

#include "ui/forms/form.h"
#include "ui/mail/recipientpicker.h"
#include "ui/mail/templatepreview.h"
#include "ui/widgets/line.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QShowEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

constexpr auto writingPause = std::chrono::milliseconds(200);

QString kindWords(CampaignMail::Kind kind)
{
    return kind == CampaignMail::Kind::Reminder ? TemplateDialog::tr("Reminder") : TemplateDialog::tr("Invitation");
}

} // namespace

TemplateDialog::TemplateDialog(const TemplateSetting &setting, QWidget *parent)
    : FormDialog(tr("Edit Message: %1").arg(setting.campaignName), tr("Save Message"), {}, parent)
    , m_setting(setting)
    , m_preview(new TemplatePreview)
    , m_test(addFooterButton(tr("Send Test Mail…"), u"send"_s))
{
    setObjectName(u"templateDialog"_s);
    setContentsFlush();
    addUnsaved();
    auto *panes = new QSplitter(Qt::Horizontal);
    panes->setObjectName(u"templateSplitter"_s);
    panes->setHandleWidth(1);
    panes->setChildrenCollapsible(false);
    panes->addWidget(makeEditors());
    panes->addWidget(m_preview);
    panes->setStretchFactor(0, 1);
    panes->setStretchFactor(1, 1);
    contents()->addWidget(panes, 1);
    nameWidget(*m_test, u"testMailButton"_s, tr("Send a test mail"));
    connect(m_test, &QPushButton::clicked, this, [this] { Q_EMIT testRequested(draft()); });
    setHint(tr("Mails that have left stay as they are."), u"info"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(writingPause);
    connect(&m_pause, &QTimer::timeout, this, &TemplateDialog::askForPreview);
    connect(&m_preview->picker(), &RecipientPicker::wanted, this, &TemplateDialog::askForPreview);
    connect(this, &DialogFrame::primaryClicked, this, &TemplateDialog::save);
    // Return in a field ends what is typed there, not the whole work.
    primaryButton()->setDefault(false);
    primaryButton()->setAutoDefault(false);
    resize(1180, 720);
}

void TemplateDialog::addUnsaved()
{
    m_unsaved = new Notice(Tone::Caution);
    m_unsaved->setObjectName(u"unsavedNotice"_s);
    m_unsaved->setWords(tr("Your changes are not saved"), tr("Closing now loses them."));
    LinkButton *discard = m_unsaved->addAction(tr("Discard"));
    nameWidget(*discard, u"discardButton"_s, tr("Discard the changes"));
    connect(discard, &LinkButton::clicked, this, &TemplateDialog::reject);
    LinkButton *keep = m_unsaved->addAction(tr("Keep Editing"));
    nameWidget(*keep, u"keepEditingButton"_s, tr("Keep editing"));
    connect(keep, &LinkButton::clicked, this, [this] {
        m_unsaved->hide();
        editor().start();
    });
    m_unsaved->hide();
    contents()->addWidget(m_unsaved);
}

QWidget *TemplateDialog::makeEditors()
{
    QStringList kinds;
    m_stack = new QStackedWidget;
    for (const TemplateSource &source : std::as_const(m_setting.mails)) {
        auto *editor = new TemplateEditor(source, m_setting.fields);
        kinds.append(kindWords(source.kind));
        m_editors.append(editor);
        m_stack->addWidget(editor);
        connect(editor, &TemplateEditor::changed, this, &TemplateDialog::follow);
        connect(editor, &TemplateEditor::partChanged, m_preview, &TemplatePreview::showPart);
    }
    m_kind = new SegmentedControl(kinds);
    for (int at = 0; at < kinds.size(); ++at) {
        const bool isReminder = m_editors.at(at)->kind() == CampaignMail::Kind::Reminder;
        nameWidget(*m_kind->segment(at), isReminder ? u"reminderSegment"_s : u"invitationSegment"_s, kinds.at(at));
    }
    m_kind->setCurrent(0);
    connect(m_kind, &SegmentedControl::chosen, this, [this](int index) { chooseKind(m_editors.at(index)->kind()); });
    auto *pane = new QWidget;
    auto *row = new QHBoxLayout;
    row->addWidget(m_kind);
    row->addStretch(1);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(24, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    return pane;
}

TemplateEditor &TemplateDialog::editor() const
{
    return *m_editors.at(m_stack->currentIndex());
}

MailDraft TemplateDialog::draftOf(const TemplateEditor &editor) const
{
    return {m_setting.campaignId, editor.kind(), editor.texts()};
}

MailDraft TemplateDialog::draft() const
{
    return draftOf(editor());
}

RecipientPicker &TemplateDialog::picker() const
{
    return m_preview->picker();
}

void TemplateDialog::chooseKind(CampaignMail::Kind kind)
{
    const auto which = std::ranges::find(m_editors, kind, &TemplateEditor::kind);
    if (which == m_editors.end()) {
        return;
    }
    const int index = int(std::distance(m_editors.begin(), which));
    m_kind->setCurrent(index);
    m_stack->setCurrentIndex(index);
    m_preview->showPart(editor().showsHtml());
    follow();
    askForPreview();
}

void TemplateDialog::showEvent(QShowEvent *event)
{
    FormDialog::showEvent(event);
    if (!event->spontaneous()) {
        editor().start();
        follow();
        askForPreview();
    }
}

bool TemplateDialog::isChanged() const
{
    return std::ranges::any_of(m_editors, &TemplateEditor::isChanged);
}

void TemplateDialog::follow()
{
    m_unsaved->hide();
    Q_EMIT checkRequested(draft());
    updateObstacle();
    m_pause.start();
}

void TemplateDialog::updateObstacle()
{
    const bool isFaulty =
        std::ranges::any_of(m_editors, [](const auto *editor) { return !editor->faults().isEmpty(); });
    m_test->setEnabled(editor().faults().isEmpty());
    setObstacle(isFaulty ? tr("Mend what is marked first.") : isChanged() ? QString() : tr("Nothing is changed."));
}

void TemplateDialog::askForPreview()
{
    m_pause.stop();
    if (isVisible() && editor().faults().isEmpty()) {
        const RecipientPicker &picker = m_preview->picker();
        Q_EMIT previewRequested({.draft = draft(), .search = picker.search(), .position = picker.position()});
    }
}

void TemplateDialog::showFaults(const QList<TemplateFault> &faults)
{
    editor().showFaults(faults);
    updateObstacle();
}

void TemplateDialog::showPreview(const MailPreview &preview)
{
    m_preview->showPreview(preview);
}

void TemplateDialog::showPreviewError(const QString &words)
{
    m_preview->showTrouble(words);
}

void TemplateDialog::save()
{
    if (!primaryButton()->isEnabled()) {
        return;
    }
    QList<MailDraft> drafts;
    for (const TemplateEditor *editor : std::as_const(m_editors)) {
        if (editor->isChanged()) {
            drafts.append(draftOf(*editor));
        }
    }
    Q_EMIT saveRequested(drafts);
}

void TemplateDialog::reject()
{
    if (!isBusy() && isChanged() && !m_unsaved->isVisible()) {
        m_unsaved->show();
        m_unsaved->findChild<LinkButton *>(u"keepEditingButton"_s)->setFocus();
        return;
    }
    FormDialog::reject();
}

} // namespace guestwright
