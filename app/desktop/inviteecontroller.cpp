#include "app/desktop/inviteecontroller.h"

#include "app/campaigning/invitees.h"
#include "app/campaigning/people.h"
#include "app/campaigning/queuesending.h"
#include "app/campaigning/undochange.h"
#include "app/desktop/addressreader.h"
#include "app/desktop/ask.h"
#include "app/desktop/inviteelistcontroller.h"
#include "models/audit/actionwords.h"
#include "models/campaigns/campaignrepository.h"
#include "models/contacts/contactrepository.h"
#include "models/links/linkrepository.h"
#include "ui/links/addresspane.h"
#include "ui/links/inviteelist.h"
#include "ui/links/inviteesdialog.h"

#include <QLocale>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const char *const undoEntryProperty = "undoEntry"; // of the dialog: the audit entry that its Undo takes back

Result<InviteeSetting> readInviteeSetting(Database &db, qint64 linkId)
{
    const auto summary = LinkRepository(db).summary(linkId);
    if (summary && summary->link.deletedAt) {
        return fail(Error::Kind::Conflict,
                    InviteeController::tr("“%1” is in the trash: restore the link first").arg(summary->link.name));
    }
    const auto campaign =
        summary ? CampaignRepository(db).find(summary->link.campaignId) : Result<Campaign>(failure(summary));
    const auto lists = campaign ? ContactRepository(db).lists() : Result<QList<ContactList>>(failure(campaign));
    return lists ? Result<InviteeSetting>(InviteeSetting{*summary, *campaign, *lists}) : failure(lists);
}

/// Mail that cannot leave is refused before anybody is approved for it.
Result<InviteeReport> approveFor(Database &db, qint64 linkId, const std::vector<InvitePerson> &people, bool send,
                                 Instant now, const std::function<bool(qsizetype)> &proceed)
{
    const auto link = LinkRepository(db).find(linkId);
    if (!link) {
        return failure(link);
    }
    const SendRequest request{.campaignId = link->campaignId, .linkId = linkId};
    const auto ready = send ? checkSending(db, request, now) : Result<>();
    return ready ? approveInvitees(db, linkId, people, now, proceed) : Result<InviteeReport>(failure(ready));
}

/// Those of a contact list who have an address.
struct ListPeople {
    std::vector<InvitePerson> people;
    qsizetype withoutAddress = 0;
};

Result<ListPeople> readListPeople(Database &db, qint64 listId)
{
    auto people = peopleOf(db, ListMembers{listId});
    if (!people) {
        return failure(people);
    }
    const auto all = qsizetype(people->size());
    std::erase_if(*people, [](const InvitePerson &person) { return person.email.isEmpty(); });
    const auto left = qsizetype(people->size());
    return ListPeople{*std::move(people), all - left};
}

} // namespace

InviteeController::InviteeController(Session &session, QWidget &window) : m_session(session), m_window(window) { }

void InviteeController::manage(qint64 linkId)
{
    m_session.read(
        this, [linkId](Database &db) { return readInviteeSetting(db, linkId); },
        [this](const Result<InviteeSetting> &setting) {
            setting ? openDialogFor(*setting)
                    : Q_EMIT failed(tr("The invites cannot be managed"), setting.error().message);
        });
}

void InviteeController::openDialogFor(const InviteeSetting &setting)
{
    const qint64 linkId = setting.summary.link.id;
    auto *dialog = new InviteesDialog(setting, &m_window);
    new InviteeListController(m_session, linkId, *dialog);
    new AddressReader(m_session, linkId, *dialog);
    connectDialog(dialog, setting.campaign.id, linkId);
    openDialog(dialog);
}

void InviteeController::connectDialog(InviteesDialog *dialog, qint64 campaignId, qint64 linkId)
{
    const AddressPane &addresses = dialog->addresses();
    const InviteeList &invitees = dialog->invitees();
    connect(
        &addresses, &AddressPane::approveRequested, this,
        [this, dialog, linkId](const AddressReading &reading, bool send) { approve(dialog, linkId, reading, send); });
    connect(&addresses, &AddressPane::contactListChosen, this,
            [this, dialog](qint64 listId) { addList(dialog, listId); });
    connect(&invitees, &InviteeList::resendRequested, this,
            [this, dialog, linkId](const QList<qint64> &ids) { Q_EMIT sendRequested(linkId, ids, dialog); });
    connect(&invitees, &InviteeList::resendAllRequested, this,
            [this, dialog, linkId] { Q_EMIT sendRequested(linkId, {}, dialog); });
    connect(&invitees, &InviteeList::removeRequested, this,
            [this, dialog, campaignId, linkId](const QList<qint64> &ids) { remove(dialog, campaignId, linkId, ids); });
    connect(dialog, &InviteesDialog::undoRequested, this, [this, dialog] { undo(dialog); });
}

void InviteeController::approve(InviteesDialog *dialog, qint64 linkId, const AddressReading &reading, bool send)
{
    const auto watch = WorkWatch::make(m_session);
    connect(watch.get(), &WorkWatch::progressed, dialog, [dialog](qint64 made, qint64 total) {
        dialog->showProgress(tr("Approving %1").arg(QLocale().toString(made)), made, total);
    });
    connect(dialog, &FormDialog::cancelRequested, watch.get(), [watch = watch.get()] { watch->stop(); });
    dialog->setBusy(true);
    m_session.write(
        this,
        [linkId, people = reading.list.people, send, watch, now = m_session.now()](Database &db) {
            return approveFor(db, linkId, people, send, now, [watch](qsizetype made) { return watch->tell(made, 0); });
        },
        [this, linkId, send, dialog = QPointer<InviteesDialog>(dialog)](const Result<InviteeReport> &report) {
            if (!dialog) {
                return;
            }
            dialog->setBusy(false);
            report ? approved(dialog, linkId, *report, send) : dialog->showError(report.error().message);
        });
}

void InviteeController::approved(InviteesDialog *dialog, qint64 linkId, const InviteeReport &report, bool send)
{
    dialog->addresses().keepFaults();
    Q_EMIT done(tr("Put %n address(es) on the list", "", int(report.ids.size())));
    offerUndo(dialog);
    if (send && !report.ids.empty()) {
        Q_EMIT sendRequested(linkId, QList<qint64>(report.ids.begin(), report.ids.end()), dialog);
    }
}

void InviteeController::addList(InviteesDialog *dialog, qint64 listId)
{
    m_session.read(
        dialog, [listId](Database &db) { return readListPeople(db, listId); },
        [dialog](const Result<ListPeople> &read) {
            read ? dialog->addresses().addPeople(read->people, read->withoutAddress)
                 : dialog->showError(read.error().message);
        });
}

void InviteeController::remove(InviteesDialog *dialog, qint64 campaignId, qint64 linkId, const QList<qint64> &ids)
{
    const InviteFilter filter{.campaignId = campaignId, .linkId = linkId, .ids = ids};
    m_session.write(
        this, [filter, now = m_session.now()](Database &db) { return removeInvitees(db, filter, now); },
        [this, dialog = QPointer<InviteesDialog>(dialog)](const Result<qint64> &removed) {
            if (!removed) {
                dialog ? dialog->showError(removed.error().message)
                       : Q_EMIT failed(tr("Nobody was removed"), removed.error().message);
                return;
            }
            Q_EMIT done(tr("Removed %n address(es) from the list", "", int(*removed)));
            if (dialog) {
                dialog->addresses().readAgain();
                offerUndo(dialog);
            }
        });
}

void InviteeController::offerUndo(InviteesDialog *dialog)
{
    m_session.read(
        dialog, [now = m_session.now()](Database &db) { return describeUndo(db, now); },
        [dialog](const Result<UndoOffers> &offers) {
            if (!offers || !offers->undo || offers->undo->refusal) {
                return;
            }
            const AuditEntry &entry = offers->undo->entry;
            if (entry.action == Action::Kind::ApproveInvitees || entry.action == Action::Kind::RemoveInvitees) {
                dialog->setProperty(undoEntryProperty, entry.id);
                dialog->showUndo(doneWords(entry), entry.subject);
            }
        });
}

void InviteeController::undo(InviteesDialog *dialog)
{
    const qint64 id = dialog->property(undoEntryProperty).toLongLong();
    m_session.write(
        dialog, [id, now = m_session.now()](Database &db) { return undoEntry(db, id, now); },
        [dialog](const Result<UndoReport> &report) {
            report ? dialog->addresses().readAgain() : dialog->showError(report.error().message);
        });
}

} // namespace guestwright
