#include "app/desktop/itemcontroller.h"

#include "app/campaigning/changeitems.h"
#include "app/desktop/ask.h"
#include "ui/actions.h"
#include "ui/campaigns/itemdialog.h"
#include "ui/campaigns/itempage.h"

namespace guestwright {

ItemController::ItemController(Session &session, Actions &actions, ItemPage &page)
    : m_session(session)
    , m_actions(actions)
    , m_page(page)
{
    connect(&page, &ItemPage::selectionChanged, this, [this] {
        const bool chosen = m_page.current().has_value();
        m_actions.editItem->setEnabled(chosen);
        m_actions.deleteItem->setEnabled(chosen);
    });
    connect(actions.addItem, &QAction::triggered, this, [this] { edit({.campaignId = m_campaignId}); });
    connect(actions.editItem, &QAction::triggered, this, [this] {
        if (const auto item = m_page.current()) {
            edit(*item);
        }
    });
    connect(actions.deleteItem, &QAction::triggered, this, &ItemController::remove);
    actions.editItem->setEnabled(false);
    actions.deleteItem->setEnabled(false);
}

void ItemController::edit(const Item &item)
{
    auto *dialog = openDialog(new ItemDialog(item, m_page.window()));
    connect(dialog, &ItemDialog::saveRequested, this,
            [this, dialog = QPointer<FormDialog>(dialog)](const Item &edited) {
                dialog->setBusy(true);
                m_session.write(
                    this,
                    [edited, now = m_session.now()](Database &db) {
                        return edited.id == 0 ? guestwright::addItem(db, edited, now)
                                              : guestwright::editItem(db, edited, now);
                    },
                    [dialog](const Result<Item> &stored) { settle(dialog, stored); });
            });
}

void ItemController::remove()
{
    const auto item = m_page.current();
    if (!item) {
        return;
    }
    m_session.write(
        this, [item = *item, now = m_session.now()](Database &db) { return guestwright::deleteItem(db, item, now); },
        [this](const Result<> &deleted) {
            if (!deleted) {
                Q_EMIT failed(tr("The item was not deleted"), deleted.error().message);
            }
        });
}

} // namespace guestwright
