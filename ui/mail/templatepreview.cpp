#include "ui/mail/templatepreview.h"

#include "ui/forms/form.h"
#include "ui/mail/mailbrowser.h"
#include "ui/mail/recipientpicker.h"
#include "ui/theme/painting.h"
#include "ui/widgets/line.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QFontDatabase>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

/// The sheet the mail lies on.
class MailSheet final : public QWidget
{
protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const Colors &colors = colorsFor(palette());
        QPainter painter(this);
        drawBox(painter, rect(), 8, colors.base, colors.line);
    }
};

} // namespace

TemplatePreview::TemplatePreview(QWidget *parent)
    : QWidget(parent)
    , m_picker(new RecipientPicker)
    , m_part(new SegmentedControl({tr("Text"), tr("HTML")}))
    , m_remarks(new Notice(Tone::Caution))
    , m_text(new QPlainTextEdit)
    , m_html(new MailBrowser)
{
    nameWidget(*m_part->segment(0), u"previewTextSegment"_s, tr("Preview: text"));
    nameWidget(*m_part->segment(1), u"previewHtmlSegment"_s, tr("Preview: HTML"));
    m_remarks->setObjectName(u"previewRemarksNotice"_s);
    m_remarks->hide();
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_picker, 1);
    top->addWidget(m_part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_remarks);
    layout->addWidget(makeMail(), 1);
    connect(m_part, &SegmentedControl::chosen, m_bodies, &QStackedWidget::setCurrentIndex);
    showPart(false);
}

QWidget *TemplatePreview::makeMail()
{
    auto *sheet = new MailSheet;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(1, 14, 1, 8);
    column->setSpacing(0);
    m_subject = new PlainLabel({}, TextSize::Section);
    m_subject->setObjectName(u"previewSubjectLabel"_s);
    m_subject->setWordWrap(true);
    m_subject->setContentsMargins(16, 0, 16, 0);
    column->addWidget(m_subject);
    column->addSpacing(6);
    m_from = addHeader(*column, tr("From"), u"previewFromLabel"_s);
    m_to = addHeader(*column, tr("To"), u"previewToLabel"_s);
    column->addSpacing(12);
    column->addWidget(new Line(Qt::Horizontal));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->document()->setDocumentMargin(12);
    m_text->setTabChangesFocus(true);
    nameWidget(*m_text, u"previewText"_s, tr("The mail's text"));
    nameWidget(*m_html, u"previewHtml"_s, tr("The mail's HTML"));
    m_bodies = new QStackedWidget;
    m_bodies->addWidget(m_text);
    m_bodies->addWidget(m_html);
    column->addWidget(m_bodies, 1);
    return sheet;
}

PlainLabel *TemplatePreview::addHeader(QVBoxLayout &column, const QString &name, const QString &objectName)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 2, 16, 2);
    auto *title = new PlainLabel(name, TextSize::Small, Ink::Hint);
    title->setMinimumWidth(44);
    auto *value = new PlainLabel({}, TextSize::Small, Ink::Secondary);
    value->setObjectName(objectName);
    value->setElided(true);
    row->addWidget(title);
    row->addWidget(value, 1);
    column.addLayout(row);
    return value;
}

void TemplatePreview::showPreview(const MailPreview &preview)
{
    m_picker->showPerson(preview.person, preview.position, preview.total);
    m_subject->setText(preview.subject);
    m_from->setText(preview.from);
    m_to->setText(preview.to.isEmpty() && !preview.person.isEmpty() ? tr("no mail address") : preview.to);
    m_text->setPlainText(preview.text);
    m_html->showHtml(preview.html);
    m_remarks->setVisible(!preview.remarks.isEmpty());
    m_remarks->setTone(Tone::Caution);
    m_remarks->setWords(tr("Worth knowing"), preview.remarks.join(u' '));
}

void TemplatePreview::showTrouble(const QString &words)
{
    m_remarks->setTone(Tone::Bad);
    m_remarks->setWords(tr("No preview"), words);
    m_remarks->show();
}

void TemplatePreview::showPart(bool html)
{
    m_part->setCurrent(html ? 1 : 0);
    m_bodies->setCurrentIndex(html ? 1 : 0);
}

void TemplatePreview::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), colorsFor(palette()).previewGround);
}

} // namespace guestwright
