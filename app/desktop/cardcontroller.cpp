#include "app/desktop/cardcontroller.h"

#include "app/cards/cardplan.h"
#include "app/desktop/ask.h"
#include "app/desktop/beside.h"
#include "app/desktop/cardtarget.h"
#include "app/desktop/lastcardlayout.h"
#include "ui/actions.h"
#include "ui/cards/printdialog.h"
#include "ui/invites/invitepage.h"
#include "ui/invites/inviteselection.h"
#include "ui/mainwindow.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

namespace guestwright {

using namespace Qt::StringLiterals;

/// What one dialog is about.
struct CardTask {
    qint64 campaignId = 0;
    InviteSelection selection; ///< when it was opened
    InviteFilter shown; ///< by the table then
    std::shared_ptr<CardPlan> plan; ///< of the present choice

    [[nodiscard]] CardRequest request(CardChoice choice) const
    {
        switch (choice) {
        case CardChoice::Selected:
            return {.filter = selection.filter};
        case CardChoice::All:
            return {.filter = shown};
        case CardChoice::NotPrinted:
            break;
        }
        return {.filter = {.campaignId = campaignId}, .notPrinted = true, .noAddress = true};
    }
};

namespace {

using Planned = Result<std::shared_ptr<CardPlan>>;

Planned planShared(Database &db, const CardRequest &request, Instant now)
{
    auto plan = planCards(db, request, {}, now);
    return plan ? Planned(std::make_shared<CardPlan>(std::move(*plan))) : failure(plan);
}

/// Only where it is another: while cards are painted beside the window the job is only read.
void takeLayout(CardJob &job, const CardLayout &layout)
{
    if (job.layout != layout) {
        job.layout = layout;
        job.sheet = sheetNamed(layout.sheet).value_or(allSheets().first());
    }
}

SheetPaint paintOf(const std::shared_ptr<CardTask> &task)
{
    return [task](QPainter &painter, const CardLayout &layout, qint64 sheet) {
        takeLayout(task->plan->job, layout);
        // A card that cannot be painted stays white here; printing it says why.
        static_cast<void>(paintSheet(painter, task->plan->job, sheet));
    };
}

} // namespace

CardController::CardController(Session &session, Actions &actions, InvitePage &page, MainWindow &window)
    : m_session(session)
    , m_actions(actions)
    , m_page(page)
    , m_window(window)
{
    connect(actions.printCards, &QAction::triggered, this, [this] { open(CardChoice::NotPrinted); });
    connect(actions.printSelected, &QAction::triggered, this, [this] { open(CardChoice::Selected); });
}

void CardController::open(CardChoice choice)
{
    const InviteFilter shown = m_page.filter();
    const auto task = std::make_shared<CardTask>(CardTask{shown.campaignId, m_page.selection(), shown, nullptr});
    m_session.read(
        this,
        [request = task->request(choice), now = m_session.now()](Database &db) { return planShared(db, request, now); },
        [this, task, choice](const Planned &plan) {
            if (!plan) {
                Q_EMIT failed(tr("Cards cannot be printed"), plan.error().message);
                return;
            }
            task->plan = *plan;
            openDialogFor(task, choice);
        });
}

void CardController::openDialogFor(const Task &task, CardChoice choice)
{
    const PrintSetting setting{.campaignName = task->plan->campaign,
                               .choice = choice,
                               .hasSelection = !task->selection.isEmpty(),
                               .layout = lastCardLayout(),
                               .localLinks = task->plan->counts.localLinks};
    auto *dialog = new PrintDialog(setting, paintOf(task), &m_window);
    dialog->showCounts(task->plan->counts);
    connect(dialog, &PrintDialog::choiceMade, this, [this, dialog, task] { plan(dialog, task); });
    connect(dialog, &PrintDialog::pdfRequested, this, [this, dialog, task] { askForPath(dialog, task); });
    connect(dialog, &PrintDialog::printRequested, this, [this, dialog, task] { askForPrinter(dialog, task); });
    connect(dialog, &PrintDialog::setAddressRequested, m_actions.workspaceSettings, &QAction::trigger);
    connect(dialog, &PrintDialog::synchronizeRequested, m_actions.synchronize, &QAction::trigger);
    connect(dialog, &QDialog::accepted, dialog, [dialog] { keepCardLayout(dialog->cardLayout()); });
    connect(&m_session, &Session::changed, dialog, [this, dialog, task] {
        if (!dialog->isBusy()) {
            plan(dialog, task); // somebody may have been revoked meanwhile
        }
    });
    countOthers(dialog, task);
    openDialog(dialog);
}

void CardController::plan(PrintDialog *dialog, const Task &task)
{
    const CardChoice choice = dialog->choice();
    m_session.read(
        dialog,
        [request = task->request(choice), now = m_session.now()](Database &db) { return planShared(db, request, now); },
        [dialog, task, choice](const Planned &plan) {
            if (dialog->choice() != choice || dialog->isBusy()) {
                return; // another answer comes, or these are on their way to paper
            }
            if (!plan) {
                dialog->showError(plan.error().message);
                return;
            }
            task->plan = *plan;
            dialog->showCounts((*plan)->counts);
        });
}

void CardController::countOthers(PrintDialog *dialog, const Task &task)
{
    for (const CardChoice choice : {CardChoice::NotPrinted, CardChoice::Selected, CardChoice::All}) {
        if (choice == dialog->choice() || (choice == CardChoice::Selected && task->selection.isEmpty())) {
            continue;
        }
        m_session.read(
            dialog,
            [request = task->request(choice), now = m_session.now()](Database &db) -> Result<qint64> {
                const auto plan = planCards(db, request, {}, now);
                return plan ? Result<qint64>(plan->counts.cards) : failure(plan);
            },
            [dialog, choice](const Result<qint64> &cards) {
                if (cards) {
                    dialog->setCount(choice, *cards);
                }
            });
    }
}

void CardController::askForPath(PrintDialog *dialog, const Task &task)
{
    auto *files = new QFileDialog(dialog, tr("Save Cards"), {}, tr("PDF files (*.pdf)"));
    files->setObjectName(u"cardFileDialog"_s);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"pdf"_s);
    connect(files, &QFileDialog::fileSelected, dialog,
            [this, dialog, task](const QString &path) { save(dialog, task, path); });
    openDialog(files);
}

void CardController::save(PrintDialog *dialog, const Task &task, const QString &path)
{
    const auto target = pdfTarget(path, m_session.workspace()->location());
    if (target) {
        run(dialog, task, *target);
    } else {
        dialog->showError(target.error().message);
    }
}

void CardController::askForPrinter(PrintDialog *dialog, const Task &task)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    takeLayout(task->plan->job, dialog->cardLayout());
    fitPaper(*printer, task->plan->job);
    auto *ask = new QPrintDialog(printer.get(), dialog);
    ask->setObjectName(u"printerDialog"_s);
    ask->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize); // all sheets, once
    connect(ask, &QDialog::accepted, dialog, [this, dialog, task, printer] {
        fitPaper(*printer, task->plan->job); // whatever paper was chosen: the cards are measured for this one
        run(dialog, task, printerTarget(printer));
    });
    openDialog(ask);
}

void CardController::run(PrintDialog *dialog, const Task &task, const CardTarget &target)
{
    const std::shared_ptr<CardPlan> plan = task->plan;
    takeLayout(plan->job, dialog->cardLayout());
    const qint64 total = plan->counts.cards * plan->job.layout.copies;
    const auto watch = WorkWatch::make(m_session);
    connect(watch.get(), &WorkWatch::progressed, dialog,
            [dialog](qint64 cards, qint64 all) { dialog->showProgress(tr("Painting cards"), cards, all); });
    connect(dialog, &FormDialog::cancelRequested, watch.get(), [watch = watch.get()] { watch->stop(); });
    dialog->showProgress(tr("Painting cards"), 0, total);
    const auto painted = runBeside([plan, target, watch, total] {
        return target.paint(plan->job, [&](qint64 cards) { return watch->tell(cards, total); });
    });
    whenFinished(painted, this,
                 [this, dialog = QPointer<FormDialog>(dialog), plan, target,
                  workspace = m_session.workspace()](const QFuture<Result<>> &finished) {
                     const Result<> result = finished.result();
                     if (!result || workspace != m_session.workspace()) {
                         settle(dialog, result);
                         return;
                     }
                     m_session.write(
                         this,
                         [plan, target, now = m_session.now()](Database &db) {
                             const auto logged = recordPrint(db, *plan, target.name, now);
                             return logged ? target.finish() : logged;
                         },
                         [this, dialog, target](const Result<> &logged) {
                             settle(dialog, logged);
                             if (logged) {
                                 Q_EMIT done(target.words);
                             }
                         });
                 });
}

} // namespace guestwright
