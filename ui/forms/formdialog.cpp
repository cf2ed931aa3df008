#include "ui/forms/formdialog.h"

#include "ui/widgets/notice.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/progressline.h"

#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

FormDialog::FormDialog(const QString &title, const QString &primaryText, const QString &primaryIcon, QWidget *parent)
    : DialogFrame(title, primaryText, primaryIcon, parent)
    , m_error(new Notice(Tone::Bad))
    , m_work(new QWidget)
    , m_progress(new ProgressLine)
{
    m_error->setObjectName(u"errorNotice"_s);
    m_error->hide();
    contents()->addWidget(m_error);
    m_progress->setObjectName(u"workProgress"_s);
    auto *pane = new QHBoxLayout(m_work);
    pane->setContentsMargins(24, 8, 20, 0);
    pane->addWidget(m_progress);
    pane->addStretch(1);
    m_work->hide();
    static_cast<QVBoxLayout *>(layout())->insertWidget(2, m_work); // below the line, above the footer
    connect(m_progress, &ProgressLine::cancelRequested, this, &FormDialog::cancelRequested);
    // While busy the button must not reject at once.
    disconnect(cancelButton(), nullptr, this, nullptr);
    connect(cancelButton(), &QPushButton::clicked, this, &FormDialog::reject);
}

void FormDialog::setHint(const QString &words, const QString &iconName)
{
    m_hint = words;
    m_hintIcon = iconName;
    updatePrimary();
}

void FormDialog::setObstacle(const QString &words)
{
    m_obstacle = words;
    updatePrimary();
}

void FormDialog::updatePrimary()
{
    primaryButton()->setEnabled(m_obstacle.isEmpty() && !m_busy);
    primaryButton()->setAccessibleDescription(m_obstacle);
    setFooterWords(m_obstacle.isEmpty() ? m_hint : m_obstacle, m_obstacle.isEmpty() ? m_hintIcon : u"info"_s);
}

bool FormDialog::event(QEvent *event)
{
    const bool handled = DialogFrame::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        growToFit();
    }
    return handled;
}

void FormDialog::growToFit()
{
    // Sentences come and go below the fields, and a layout alone does not ask for the height of wrapped ones.
    QLayout *whole = layout();
    const int wanted =
        whole->hasHeightForWidth() ? whole->totalHeightForWidth(width()) : whole->totalMinimumSize().height();
    const int room = screen() ? screen()->availableGeometry().height() : wanted;
    if (height() < qMin(wanted, room)) {
        resize(width(), qMin(wanted, room));
    }
}

void FormDialog::reject()
{
    if (m_busy) {
        askToStop();
        return;
    }
    DialogFrame::reject();
}

void FormDialog::askToStop()
{
    m_progress->setCancellable(false);
    cancelButton()->setEnabled(false);
    Q_EMIT cancelRequested();
}

void FormDialog::showError(const QString &words)
{
    setBusy(false);
    m_error->setVisible(!words.isEmpty());
    if (!words.isEmpty()) {
        m_error->setWords(tr("That did not work"), words);
    }
}

void FormDialog::setBusy(bool busy)
{
    if (busy == m_busy) {
        return;
    }
    if (busy) {
        m_focus = focusWidget(); // what cannot be used for a while loses it
    }
    m_busy = busy;
    m_error->hide();
    m_work->hide();
    m_progress->setCancellable(true);
    cancelButton()->setEnabled(true);
    cancelButton()->show();
    contents()->parentWidget()->setEnabled(!busy);
    updatePrimary();
    if (!busy && m_focus) {
        m_focus->setFocus();
    }
}

void FormDialog::showProgress(const QString &words, qint64 done, qint64 total)
{
    setBusy(true);
    m_progress->setProgress(words, done, total);
    m_work->show();
    cancelButton()->hide(); // the line has its own
}

} // namespace guestwright
