#include "app/desktop/copycontroller.h"

#include "app/campaigning/personalmessage.h"
#include "app/cards/qrcode.h"
#include "models/store/itemdatarole.h"
#include "ui/actions.h"
#include "ui/invites/invitepage.h"
#include "ui/invites/invitetable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace guestwright {

namespace {

constexpr int copiedModule = 10; // pixels: large enough to be scaled down in a document

} // namespace

CopyController::CopyController(Session &session, Actions &actions, InvitePage &page) : m_session(session), m_page(page)
{
    connect(actions.copyQrCode, &QAction::triggered, this, &CopyController::copyQrCode);
    connect(actions.copyMessage, &QAction::triggered, this, &CopyController::copyMessage);
}

void CopyController::copyQrCode()
{
    const QModelIndexList rows = m_page.table().selectionModel()->selectedRows();
    const QString link = rows.size() == 1 ? rows.first().data(LinkRole).toString() : QString();
    if (link.isEmpty()) {
        return;
    }
    const auto code = makeQrCode(link);
    if (!code) {
        Q_EMIT failed(tr("No QR code was copied"), code.error().message);
        return;
    }
    auto *data = new QMimeData;
    data->setImageData(qrImage(*code, copiedModule));
    data->setText(link); // for where no picture can be pasted
    QGuiApplication::clipboard()->setMimeData(data);
    Q_EMIT done(rows.first().data(PendingRole).toBool() ? tr("Copied the QR code; its link is not on the server yet")
                                                        : tr("Copied the QR code"));
}

void CopyController::copyMessage()
{
    const auto invite = m_page.selection().only;
    if (!invite) {
        return;
    }
    const bool isPending = m_page.table().currentIndex().data(PendingRole).toBool();
    m_session.read(
        this, [id = invite->id, now = m_session.now()](Database &db) { return personalMessage(db, id, now); },
        [this, isPending](const Result<QString> &message) {
            if (message) {
                QGuiApplication::clipboard()->setText(*message);
                Q_EMIT done(isPending ? tr("Copied the message; its link is not on the server yet")
                                      : tr("Copied the message"));
            } else {
                Q_EMIT failed(tr("No message was copied"), message.error().message);
            }
        });
}

} // namespace guestwright
