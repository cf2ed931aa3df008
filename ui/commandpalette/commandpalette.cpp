#include "ui/commandpalette/commandpalette.h"

#include "models/store/itemdatarole.h"
#include "ui/commandpalette/palettedelegate.h"
#include "ui/commandpalette/paletteranking.h"
#include "ui/forms/form.h"
#include "ui/theme/colors.h"
#include "ui/theme/painting.h"
#include "ui/theme/palette.h"
#include "ui/widgets/line.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

constexpr int paletteWidth = 600;
constexpr int paletteRows = 10;

/// Better fits first, what is possible before what is not; otherwise in the order of the menus.
struct RankedEntry {
    bool isDisabled;
    int rank;
    qsizetype number;

    auto operator<=>(const RankedEntry &) const = default;
};

} // namespace

CommandPalette::CommandPalette(const QList<PaletteEntry> &entries, QWidget *parent)
    : QDialog(parent) // with a frame: without one not every window manager gives the keyboard back afterwards
    , m_entries(entries)
    , m_own(entries.size())
    , m_field(new SearchField(tr("What do you want to do or see?")))
    , m_rows(new QStandardItemModel(this))
    , m_list(new QListView)
    , m_nothing(new PlainLabel(tr("Nothing is called so"), TextSize::Normal, Ink::Secondary))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Command Palette"));
    setContentGround(*this);
    m_field->setObjectName(u"commandEdit"_s);
    m_field->setMinimumHeight(controlHeight);
    m_field->installEventFilter(this);
    nameWidget(*m_list, u"commandList"_s, tr("Commands"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setPalette(tablePalette(colorsFor(palette())));
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_field, &SearchField::searchChanged, this, &CommandPalette::searchRequested);
    connect(m_field, &SearchField::left, this, &QDialog::reject);
    connect(m_list, &QAbstractItemView::clicked, this, &CommandPalette::runCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::tellCurrent);
    narrow({});
}

void CommandPalette::setFound(const QList<PaletteEntry> &found)
{
    m_entries.resize(m_own);
    m_entries += found;
    narrow(m_field->text());
}

void CommandPalette::narrow(const QString &typed)
{
    QList<RankedEntry> fitting;
    for (qsizetype number = 0; number < m_own; ++number) {
        const PaletteEntry &entry = m_entries.at(number);
        if (const auto rank = paletteRank(typed, entry.text, entry.where)) {
            fitting << RankedEntry{!entry.isEnabled, typed.isEmpty() ? 0 : *rank, number};
        }
    }
    std::ranges::sort(fitting);
    m_rows->clear();
    for (const RankedEntry &fit : std::as_const(fitting)) {
        addRow(m_entries.at(fit.number), fit.number);
    }
    for (qsizetype number = m_own; number < m_entries.size() && !typed.isEmpty(); ++number) {
        addRow(m_entries.at(number), number);
    }
    const bool nothing = m_rows->rowCount() == 0;
    m_list->setVisible(!nothing);
    m_nothing->setVisible(nothing);
    m_list->setCurrentIndex(m_rows->index(0, 0));
    tellCurrent();
}

void CommandPalette::addRow(const PaletteEntry &entry, qsizetype number)
{
    auto *row = new QStandardItem(entry.icon, entry.text);
    row->setData(entry.where, DetailRole);
    row->setData(entry.key.toString(QKeySequence::NativeText), CountRole);
    row->setData(number, IdRole);
    row->setData(!entry.isEnabled, FadedRole);
    const QString spoken = entry.where.isEmpty() ? entry.text : u"%1, %2"_s.arg(entry.text, entry.where);
    row->setData(entry.isEnabled ? spoken : tr("%1, not possible now").arg(spoken), Qt::AccessibleTextRole);
    m_rows->appendRow(row);
}

void CommandPalette::move(int step)
{
    const int rows = m_rows->rowCount();
    if (rows > 0) {
        const int row = m_list->currentIndex().row() + step;
        const bool wraps = qAbs(step) == 1;
        m_list->setCurrentIndex(m_rows->index(wraps ? (row + rows) % rows : qBound(0, row, rows - 1), 0));
    }
}

void CommandPalette::tellCurrent()
{
    // The field has the keyboard: a screen reader learns from its description which line is chosen.
    m_field->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::runCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || current.data(FadedRole).toBool()) {
        return;
    }
    const auto run = m_entries.at(current.data(IdRole).toLongLong()).run;
    accept();
    // Once the window has the keyboard again: what is done may depend on where it is.
    QMetaObject::invokeMethod(parentWidget() ? static_cast<QObject *>(parentWidget()) : this, run,
                              Qt::QueuedConnection);
}

void CommandPalette::done(int result)
{
    // Hiding takes the keyboard, which would end it a second time: half hidden it would stay modal for ever.
    if (std::exchange(m_isEnding, true)) {
        return;
    }
    const bool hadKeyboard = isActiveWindow();
    QDialog::done(result);
    if (hadKeyboard && parentWidget()) {
        parentWidget()->activateWindow();
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(paletteRows - 1);
        return true;
    case Qt::Key_PageUp:
        move(1 - paletteRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    default:
        return false;
    }
}

void CommandPalette::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow()) {
        reject();
    }
}

void CommandPalette::showEvent(QShowEvent *event)
{
    placeItself();
    QDialog::showEvent(event);
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::placeItself()
{
    const int rowHeight = qMax(1, m_list->sizeHintForRow(0));
    setFixedSize(paletteWidth, 12 + controlHeight + 8 + paletteRows * rowHeight + 14);
    if (const QWidget *over = parentWidget()) {
        const QPoint centre = over->mapToGlobal(QPoint(over->width() / 2, 96));
        QDialog::move(centre.x() - width() / 2, centre.y());
    }
}

} // namespace guestwright
