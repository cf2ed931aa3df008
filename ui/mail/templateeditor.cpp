#include "ui/mail/templateeditor.h"

#include "ui/forms/form.h"
#include "ui/mail/fieldmenu.h"
#include "ui/mail/templatemarks.h"
#include "ui/theme/icon.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QEvent>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

using Part = TemplateFault::Part;

QString placeWords(const TemplateFault &fault)
{
    if (fault.part == Part::Subject) {
        return TemplateEditor::tr("Subject: %1").arg(fault.words);
    }
    if (fault.length == 0) {
        return fault.words;
    }
    return (fault.part == Part::Html ? TemplateEditor::tr("HTML, line %1: %2")
                                     : TemplateEditor::tr("Text, line %1: %2"))
        .arg(fault.line)
        .arg(fault.words);
}

} // namespace

TemplateEditor::TemplateEditor(const TemplateSource &source, const QList<MergeField> &fields, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_fields(fields)
    , m_text(makeText(source.own.text.isEmpty() ? source.builtIn.text : source.own.text, tr("Text"), u"textEdit"_s))
    , m_html(makeText(source.own.html.isEmpty() ? source.builtIn.html : source.own.html, tr("HTML"), u"htmlEdit"_s))
    , m_last(m_text)
{
    m_parts = new QStackedWidget;
    m_parts->addWidget(m_text);
    m_parts->addWidget(m_html);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeSubject());
    layout->addWidget(makeTools());
    layout->addWidget(m_parts, 1);
    layout->addWidget(makeFooter());
    showFaults({});
    choosePart(false);
}

QString TemplateEditor::named(const QString &objectName) const
{
    // Both mails have an editor in the dialog.
    return m_source.kind == CampaignMail::Kind::Invitation
        ? objectName
        : u"reminder"_s + objectName.front().toUpper() + objectName.sliced(1);
}

QWidget *TemplateEditor::makeSubject()
{
    auto *form = new Form;
    m_subject = new QLineEdit(m_source.own.subject);
    m_subject->setPlaceholderText(m_source.builtIn.subject);
    m_subject->setCursorPosition(0);
    m_subject->installEventFilter(this);
    form->addField(tr("Subject"), named(u"subjectField"_s), m_subject);
    connect(m_subject, &QLineEdit::textChanged, this, &TemplateEditor::follow);
    return form;
}

QWidget *TemplateEditor::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    m_part = new SegmentedControl({tr("Text"), tr("HTML")});
    nameWidget(*m_part->segment(0), named(u"textSegment"_s), tr("Edit the text"));
    nameWidget(*m_part->segment(1), named(u"htmlSegment"_s), tr("Edit the HTML"));
    auto *button = new QToolButton;
    nameWidget(*button, named(u"insertFieldButton"_s), tr("Insert a field that is filled in for every recipient"));
    button->setText(tr("Insert &Field"));
    button->setIcon(themeIcon(u"plus"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_menu = new FieldMenu(m_fields, button);
    m_menu->setObjectName(named(u"fieldMenu"_s));
    connect(button, &QToolButton::clicked, m_menu,
            [this, button] { m_menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    row->addWidget(m_part);
    row->addStretch(1);
    row->addWidget(button);
    connect(m_part, &SegmentedControl::chosen, this, [this](int index) { choosePart(index == 1); });
    connect(m_menu, &QMenu::aboutToShow, m_menu, [this] { m_menu->fill(m_last == m_html); });
    connect(m_menu, &FieldMenu::chosen, this, &TemplateEditor::insert);
    return tools;
}

QPlainTextEdit *TemplateEditor::makeText(const QString &text, const QString &name, const QString &objectName)
{
    auto *edit = new QPlainTextEdit(text);
    nameWidget(*edit, named(objectName), name);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setTabChangesFocus(true);
    edit->installEventFilter(this);
    new FieldHighlighter(*edit);
    connect(edit, &QPlainTextEdit::textChanged, this, &TemplateEditor::follow);
    return edit;
}

QWidget *TemplateEditor::makeFooter()
{
    auto *footer = new QWidget;
    m_fault = new FieldError(m_text);
    m_fault->setObjectName(named(u"faultLabel"_s));
    m_showFault = new LinkButton(tr("Show"));
    nameWidget(*m_showFault, named(u"showFaultButton"_s), tr("Show the mistake in the text"));
    m_origin = new PlainLabel({}, TextSize::Small, Ink::Hint);
    m_origin->setObjectName(named(u"originLabel"_s));
    m_reset = new LinkButton(tr("Use the Built-In Text"));
    nameWidget(*m_reset, named(u"builtInButton"_s), tr("Use the built-in text; Undo brings yours back"));
    auto *faults = new QHBoxLayout;
    faults->addWidget(m_fault, 1);
    faults->addWidget(m_showFault, 0, Qt::AlignTop);
    auto *origins = new QHBoxLayout;
    origins->addWidget(m_origin, 1);
    origins->addWidget(m_reset);
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(faults);
    column->addLayout(origins);
    connect(m_showFault, &LinkButton::clicked, this, &TemplateEditor::goToFault);
    connect(m_reset, &LinkButton::clicked, this, &TemplateEditor::useBuiltIn);
    return footer;
}

MailTexts TemplateEditor::texts() const
{
    const QString text = exactText(*m_text);
    const QString html = exactText(*m_html);
    return {.subject = m_subject->text().trimmed(),
            .text = text == m_source.builtIn.text ? QString() : text,
            .html = html == m_source.builtIn.html ? QString() : html};
}

bool TemplateEditor::showsHtml() const
{
    return m_parts->currentWidget() == m_html;
}

QPlainTextEdit &TemplateEditor::part() const
{
    return showsHtml() ? *m_html : *m_text;
}

void TemplateEditor::start()
{
    m_subject->setFocus();
}

void TemplateEditor::choosePart(bool html)
{
    m_part->setCurrent(html ? 1 : 0);
    m_parts->setCurrentIndex(html ? 1 : 0);
    m_last = &part();
    follow();
    Q_EMIT partChanged(html);
}

void TemplateEditor::follow()
{
    if (!m_subject || !m_reset) {
        return; // still being built
    }
    const MailTexts now = texts();
    const bool isOwn = !(showsHtml() ? now.html : now.text).isEmpty();
    m_origin->setText(isOwn ? tr("The campaign's own text") : tr("The built-in text"));
    m_reset->setVisible(isOwn);
    Q_EMIT changed();
}

void TemplateEditor::showFaults(const QList<TemplateFault> &faults)
{
    m_faults = faults;
    QList<TemplateFault> inText;
    QList<TemplateFault> inHtml;
    std::ranges::copy_if(faults, std::back_inserter(inText),
                         [](const auto &fault) { return fault.part == Part::Text; });
    std::ranges::copy_if(faults, std::back_inserter(inHtml),
                         [](const auto &fault) { return fault.part == Part::Html; });
    markFaults(*m_text, inText);
    markFaults(*m_html, inHtml);
    const qsizetype others = faults.size() - 1;
    QString words = faults.isEmpty() ? QString() : placeWords(faults.first());
    if (others > 0) {
        words = tr("%1 (and %n more)", nullptr, int(others)).arg(words);
    }
    m_fault->setWords(words);
    m_showFault->setVisible(!faults.isEmpty() && faults.first().length > 0);
}

void TemplateEditor::goToFault()
{
    if (m_faults.isEmpty()) {
        return;
    }
    const TemplateFault fault = m_faults.first();
    if (fault.part == Part::Subject) {
        m_subject->setFocus();
        m_subject->setSelection(int(fault.at), int(fault.length));
        return;
    }
    choosePart(fault.part == Part::Html);
    QTextCursor cursor = part().textCursor();
    cursor.setPosition(int(fault.at));
    cursor.setPosition(int(fault.at + fault.length), QTextCursor::KeepAnchor);
    part().setTextCursor(cursor);
    part().setFocus();
}

void TemplateEditor::insert(const MergeField &field)
{
    if (m_last == m_subject) {
        m_subject->insert(field.inserted);
    } else {
        part().insertPlainText(field.inserted);
    }
    m_last->setFocus();
}

void TemplateEditor::useBuiltIn()
{
    replaceText(part(), showsHtml() ? m_source.builtIn.html : m_source.builtIn.text);
    part().setFocus();
}

bool TemplateEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        m_last = qobject_cast<QWidget *>(watched);
    }
    return QWidget::eventFilter(watched, event);
}

void TemplateEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_reset) {
        for (QPlainTextEdit *edit : {m_text, m_html}) {
            edit->document()->findChild<FieldHighlighter *>()->rehighlight();
        }
        showFaults(m_faults);
    }
}

} // namespace guestwright
