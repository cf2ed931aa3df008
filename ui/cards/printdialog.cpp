#include "ui/cards/printdialog.h"

#include "ui/cards/cardlayoutfield.h"
#include "ui/cards/sheetpages.h"
#include "ui/forms/form.h"
#include "ui/theme/painting.h"
#include "ui/widgets/line.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/primarybutton.h"

#include <QEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

constexpr int wantedHeight = 752; // all choices in sight
constexpr int titleBarRoom = 60;

} // namespace

PrintDialog::PrintDialog(const PrintSetting &setting, SheetPaint paint, QWidget *parent)
    : FormDialog(tr("Print Cards: %1").arg(setting.campaignName), tr("Print…"), u"printer"_s, parent)
    , m_choice(new CardChoiceField)
    , m_layout(new CardLayoutField)
    , m_pages(new SheetPages(std::move(paint)))
    , m_pdf(addFooterButton(tr("Save PDF…"), u"download"_s))
    , m_unpublished(new Notice(Tone::Caution))
{
    setObjectName(u"printDialog"_s);
    setContentsFlush();
    nameWidget(*m_pdf, u"savePdfButton"_s, m_pdf->text());
    if (setting.localLinks) {
        addCaution();
    }
    addUnpublished();
    m_choice->setChoice(setting.choice);
    m_choice->setPossible(CardChoice::Selected, setting.hasSelection);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(makeChoices(setting.layout));
    panes->addWidget(m_pages, 1);
    contents()->addLayout(panes, 1);
    connect(m_choice, &CardChoiceField::chosen, this, [this](CardChoice choice) {
        m_counts.reset();
        check();
        Q_EMIT choiceMade(choice);
    });
    connect(m_layout, &CardLayoutField::changed, this, &PrintDialog::check);
    connect(m_pdf, &QPushButton::clicked, this, &PrintDialog::pdfRequested);
    connect(this, &DialogFrame::primaryClicked, this, &PrintDialog::printRequested);
    primaryButton()->installEventFilter(this);
    check();
    m_choice->setFocus();
    const int room = screen() ? screen()->availableGeometry().height() - titleBarRoom : wantedHeight;
    resize(980, qMin(wantedHeight, room));
}

void PrintDialog::addCaution()
{
    auto *caution = new Notice(Tone::Caution);
    caution->setObjectName(u"localLinksNotice"_s);
    caution->setWords(tr("Links point to this computer"), tr("Guests cannot open them until a public address is set"));
    LinkButton *action = caution->addAction(tr("Set Address…"));
    action->setObjectName(u"setAddressButton"_s);
    connect(action, &LinkButton::clicked, this, &PrintDialog::setAddressRequested);
    contents()->addWidget(caution);
}

void PrintDialog::addUnpublished()
{
    m_unpublished->setObjectName(u"unpublishedNotice"_s);
    m_unpublished->setWords(tr("Not all links are on the server yet"),
                            tr("Whoever opens one before gets a page that knows nothing of it"), u"cloud-upload"_s);
    LinkButton *action = m_unpublished->addAction(tr("Synchronize"));
    action->setObjectName(u"synchronizeLink"_s);
    connect(action, &LinkButton::clicked, this, &PrintDialog::synchronizeRequested);
    m_unpublished->hide();
    contents()->addWidget(m_unpublished);
}

QWidget *PrintDialog::makeChoices(const CardLayout &layout)
{
    m_layout->setCardLayout(layout);
    auto *choices = new QWidget;
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(14);
    column->addWidget(m_choice);
    column->addWidget(new Line(Qt::Horizontal));
    column->addWidget(m_layout);
    column->addStretch(1);
    auto *area = new QScrollArea; // for low screens
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(choices);
    area->viewport()->setAutoFillBackground(false);
    choices->setAutoFillBackground(false);
    area->setFixedWidth(qMax(340, choices->minimumSizeHint().width()) + area->verticalScrollBar()->sizeHint().width());
    return area;
}

CardChoice PrintDialog::choice() const
{
    return m_choice->choice();
}

CardLayout PrintDialog::cardLayout() const
{
    return m_layout->cardLayout();
}

void PrintDialog::showCounts(const CardCounts &counts)
{
    m_counts = counts;
    m_choice->setCount(choice(), counts.cards);
    m_choice->showCounts(counts);
    m_unpublished->setVisible(counts.unpublished);
    check();
}

void PrintDialog::setCount(CardChoice choice, qint64 cards)
{
    m_choice->setCount(choice, cards);
}

void PrintDialog::check()
{
    if (!m_counts) {
        setObstacle(tr("Counting…"));
        return;
    }
    const CardLayout layout = cardLayout();
    const qint64 cards = m_counts->cards * layout.copies;
    const qint64 sheets = sheetsFor(layout, m_counts->cards);
    m_pages->showSheets(layout, sheets);
    primaryButton()->setText(sheets > 0 ? tr("Print %Ln Sheet(s)…", nullptr, int(sheets)) : tr("Print…"));
    setHint(tr("%1 on %2. All codes are read back before they are printed.")
                .arg(tr("%Ln card(s)", nullptr, int(cards)), tr("%Ln sheet(s)", "18 cards on …", int(sheets))),
            u"scan-line"_s);
    setObstacle(cards == 0 ? tr("Nobody gets a card.") : QString());
}

bool PrintDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::EnabledChange && watched == primaryButton()) {
        m_pdf->setEnabled(primaryButton()->isEnabled()); // both need the same
    }
    return FormDialog::eventFilter(watched, event);
}

} // namespace guestwright
