#include "ui/cards/sheetpages.h"

#include "ui/forms/form.h"
#include "ui/theme/icon.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

QToolButton *sheetStepButton(const QString &iconName, const QString &objectName, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(themeIcon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    nameWidget(*button, objectName, name);
    return button;
}

} // namespace

SheetPages::SheetPages(SheetPaint paint, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_preview(new SheetPreview(std::move(paint)))
{
    m_preview->setObjectName(u"sheetPreview"_s);
    auto *pages = new QWidget;
    auto *column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 4, 0, 12);
    column->setSpacing(0);
    column->addWidget(m_preview, 1);
    column->addWidget(makePager());
    auto *nobody = new EmptyState(u"printer"_s, tr("Nobody gets a card"),
                                  tr("Choose other invites at the left. Used, revoked and expired ones get no card: it "
                                     "would never work."));
    nobody->setObjectName(u"nobodyState"_s);
    m_stack->addWidget(pages);
    m_stack->addWidget(nobody);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

QWidget *SheetPages::makePager()
{
    m_previous = sheetStepButton(u"chevron-left"_s, u"previousSheetButton"_s, tr("Previous sheet"));
    m_next = sheetStepButton(u"chevron-right"_s, u"nextSheetButton"_s, tr("Next sheet"));
    m_words = new PlainLabel({}, TextSize::Normal);
    m_words->setObjectName(u"sheetLabel"_s);
    m_words->setWeight(QFont::Medium);
    m_words->setAlignment(Qt::AlignCenter);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { go(m_shown - 1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { go(m_shown + 1); });
    auto *pager = new QWidget;
    auto *row = new QHBoxLayout(pager);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(m_previous);
    row->addWidget(m_words);
    row->addWidget(m_next);
    row->addStretch(1);
    return pager;
}

void SheetPages::showSheets(const CardLayout &layout, qint64 sheets)
{
    m_layout = layout;
    m_sheets = sheets;
    m_stack->setCurrentIndex(sheets > 0 ? 0 : 1);
    if (sheets > 0) {
        go(m_shown);
    }
}

void SheetPages::go(qint64 sheet)
{
    m_shown = qBound<qint64>(0, sheet, m_sheets - 1);
    m_words->setText(tr("Sheet %1 of %2").arg(locale().toString(m_shown + 1), locale().toString(m_sheets)));
    m_preview->setAccessibleName(m_words->text());
    m_preview->showSheet(m_layout, m_shown);
    m_previous->setEnabled(m_shown > 0);
    m_next->setEnabled(m_shown + 1 < m_sheets);
}

void SheetPages::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), colorsFor(palette()).previewGround);
}

} // namespace guestwright
