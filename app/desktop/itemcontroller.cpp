#include "app/desktop/itemcontroller.h"

#include "app/campaigning/changeitems.h"
#include "app/desktop/pagepicture.h"
#include "app/desktop/saveedit.h"
#include "models/audit/mergefields.h"
#include "models/campaigns/campaignrepository.h"
#include "ui/actions.h"
#include "ui/campaigns/itemdialog.h"
#include "ui/campaigns/itempage.h"

#include <algorithm>

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

namespace {

Result<Item> findItem(Database &db, const Item &item)
{
    const auto items = CampaignRepository(db).items(item.campaignId);
    if (!items) {
        return failure(items);
    }
    const auto found = std::ranges::find(*items, item.id, &Item::id);
    return found != items->end() ? Result<Item>(*found)
                                 : fail(Error::Kind::NotFound, ItemController::tr("The item is gone"));
}

} // namespace

void ItemController::edit(const Item &item)
{
    auto *dialog = openDialog(new ItemDialog(item, m_page.window()));
    connectPicture(dialog, item);
    connect(dialog, &ItemDialog::saveRequested, this,
            [this, item, dialog = QPointer<FormDialog>(dialog)](const Item &edited) {
                const auto edit = std::make_shared<FormEdit<Item>>(FormEdit<Item>{item, edited, itemMergeFields()});
                edit->save = [now = m_session.now()](Database &db, const Item &mine, const Item &before) {
                    return mine.id == 0 ? guestwright::addItem(db, mine, now)
                                        : guestwright::editItem(db, mine, now, before);
                };
                edit->find = [item](Database &db) { return findItem(db, item); };
                edit->answer = [dialog](const Result<Item> &stored) { settle(dialog, stored); };
                saveEdit(m_session, this, dialog, edit);
            });
}

void ItemController::connectPicture(ItemDialog *dialog, const Item &item)
{
    connect(dialog, &ItemDialog::pictureRequested, this, [this, dialog] {
        choosePagePicture(m_session, dialog, dialog, tr("Choose Picture"), QStringLiteral("pictureFileDialog"),
                          [dialog](const Result<PageImage> &image) {
                              dialog->showError(image ? QString() : image.error().message);
                              if (image) {
                                  dialog->setPicture(image->stored.sha256, image->stored.bytes);
                              }
                          });
    });
    if (item.picture.isEmpty()) {
        return;
    }
    m_session.read(
        dialog, [item](Database &db) { return Result<QByteArray>(pagePicture(db, item.picture)); },
        [dialog](const Result<QByteArray> &bytes) { dialog->showPicture(bytes.value_or(QByteArray())); });
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
