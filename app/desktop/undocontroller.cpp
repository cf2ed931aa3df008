#include "app/desktop/undocontroller.h"

#include "app/campaigning/undochange.h"
#include "models/audit/actionwords.h"
#include "ui/actions.h"
#include "ui/theme/painting.h"
#include "ui/widgets/undobar.h"

#include <utility>

namespace guestwright {

namespace {

void name(QAction &action, const QString &plain, const QString &withWords, const std::optional<UndoOffer> &offer)
{
    action.setEnabled(offer.has_value());
    action.setText(offer ? withWords.arg(withoutMnemonics(menuWords(offer->entry))) : plain);
    action.setStatusTip(offer && offer->refusal ? offer->refusal->words : QString());
}

} // namespace

UndoController::UndoController(Session &session, Actions &actions, UndoBar &bar)
    : m_session(session)
    , m_actions(actions)
    , m_bar(bar)
{
    m_looking.setSingleShot(true);
    m_looking.setInterval(0);
    connect(&m_looking, &QTimer::timeout, this, &UndoController::look);
    connect(&session, &Session::changed, &m_looking, qOverload<>(&QTimer::start));
    connect(&session, &Session::opened, this, [this] {
        m_latest.reset();
        m_bar.hide();
        m_looking.start();
    });
    connect(actions.undo, &QAction::triggered, this, &UndoController::undo);
    connect(actions.redo, &QAction::triggered, this, &UndoController::redo);
    connect(&bar, &UndoBar::undoRequested, this, &UndoController::undo);
    follow({});
    m_latest.reset();
}

void UndoController::look()
{
    if (!m_session.isOpen()) {
        return;
    }
    m_session.read(
        this, [now = m_session.now()](Database &db) { return describeUndo(db, now); },
        [this](const Result<UndoOffers> &offers) {
            if (offers) {
                follow(*offers);
            }
        });
}

void UndoController::follow(const UndoOffers &offers)
{
    name(*m_actions.undo, tr("&Undo"), tr("&Undo %1"), offers.undo);
    name(*m_actions.redo, tr("&Redo"), tr("&Redo %1"), offers.redo);
    m_offered = offers.undo ? offers.undo->entry.id : 0;
    showBar(offers.undo);
}

void UndoController::showBar(const std::optional<UndoOffer> &offer)
{
    const qint64 known = m_latest.value_or(m_offered);
    m_latest = qMax(known, m_offered);
    if (!offer || offer->entry.id < known) {
        m_bar.hide(); // what it was about was taken back elsewhere
    } else if (offer->entry.id > known && !offer->refusal) {
        m_bar.showWords(doneWords(offer->entry), offer->entry.subject);
    }
}

void UndoController::undo()
{
    if (m_offered == 0) {
        return;
    }
    // What was named is taken back, not what came to be the last meanwhile.
    m_session.write(
        this, [id = m_offered, now = m_session.now()](Database &db) { return undoEntry(db, id, now); },
        [this](const Result<UndoReport> &report) { answer(report); });
}

void UndoController::redo()
{
    m_session.write(
        this, [now = m_session.now()](Database &db) { return redoLast(db, now); },
        [this](const Result<UndoReport> &report) { answer(report); });
}

void UndoController::answer(const Result<UndoReport> &report)
{
    if (!report) {
        Q_EMIT failed(tr("Nothing was changed"), report.error().message);
        m_looking.start();
        return;
    }
    const QString words = menuWords(report->entry);
    const bool isRedo = report->entry.action == Action::Kind::Undo;
    const QString all = isRedo ? tr("Done again: %1").arg(words) : tr("Undone: %1").arg(words);
    Q_EMIT done(report->rows < report->entry.rows
                    ? tr("%1 – %2 of %3, the others had left").arg(all).arg(report->rows).arg(report->entry.rows)
                    : all);
}

} // namespace guestwright
