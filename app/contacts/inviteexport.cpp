#include "app/contacts/inviteexport.h"

#include "app/contacts/csvwriter.h"
#include "models/audit/change.h"
#include "models/campaigns/campaignrepository.h"
#include "models/invites/inviterepository.h"
#include "models/settings/workspacesettings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsPerReport = 5'000;

const QStringList &exportHeader()
{
    // Names an import recognizes, so that an exported file can be read back as a contact file.
    static const QStringList names{u"Name"_s,   u"Email"_s,       u"Phone"_s, u"Link"_s,
                                   u"Status"_s, u"Invite Sent"_s, u"Order"_s, u"Works Until"_s};
    return names;
}

/// Formats an instant once for the many rows that share it.
class InstantText
{
public:
    const QString &operator()(std::optional<Instant> instant)
    {
        if (instant != m_last) {
            m_last = instant;
            m_text = toIso(instant);
        }
        return m_text;
    }

private:
    std::optional<Instant> m_last;
    QString m_text;
};

void writeRow(CsvWriter &csv, const Invite &invite, const Campaign &campaign, const QString &linkBase, Instant now,
              InstantText &sent, InstantText &until)
{
    const InviteState state = inviteState(InviteFacts::of(invite, campaign), now);
    csv.text(shownName(invite));
    csv.text(invite.email);
    csv.text(invite.phone);
    csv.text(inviteUrl(linkBase, invite.token));
    csv.text(words(state.status));
    csv.text(sent(invite.sentAt));
    csv.text(invite.orderNumber);
    csv.text(until(state.worksUntil.end));
    csv.endRow();
}

Result<qint64> writeRows(Database &db, QIODevice &file, const InviteFilter &filter, const InviteSort &sort,
                         ExportMode mode, Instant now, const std::function<bool(qint64)> &proceed)
{
    const auto campaign = CampaignRepository(db).find(filter.campaignId);
    const auto settings = campaign ? readSettings(db) : Result<WorkspaceSettings>(failure(campaign));
    if (!settings) {
        return failure(settings);
    }
    CsvWriter csv(file, mode == ExportMode::Exact ? CsvWriter::Mode::Exact : CsvWriter::Mode::Spreadsheet);
    csv.header(exportHeader());
    InstantText sent;
    InstantText until;
    qint64 written = 0;
    bool goesOn = true;
    const auto read = InviteRepository(db).forEach(filter, sort, now, [&](const Invite &invite) {
        writeRow(csv, invite, *campaign, settings->linkBase(), now, sent, until);
        goesOn = ++written % rowsPerReport != 0 || proceed(written);
        return goesOn;
    });
    const auto finished = read ? csv.finish() : read;
    if (!goesOn) {
        return fail(Error::Kind::Cancelled,
                    QCoreApplication::translate("InviteExport", "Cancelled; no file was written"));
    }
    return finished ? Result<qint64>(written) : failure(finished);
}

/// Exports of live links are treated like cash: who took them, when, how many.
Result<> recordExport(Database &db, const InviteFilter &filter, const QString &fileName, qint64 rows, Instant now)
{
    auto change = Change::begin(db, Action::Kind::ExportInvites, now, filter.campaignId, fileName);
    return change ? change->commit(rows) : failure(change);
}

} // namespace

Result<qint64> exportInvites(Database &db, const InviteFilter &filter, const InviteSort &sort, const QString &path,
                             ExportMode mode, Instant now, const std::function<bool(qint64)> &proceed)
{
    const auto cannotWrite = [&path](const QSaveFile &file) {
        return fail(Error::Kind::Storage,
                    QCoreApplication::translate("InviteExport", "%1 cannot be written: %2. Nothing there was changed")
                        .arg(path, file.errorString()));
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return cannotWrite(file);
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const auto written = writeRows(db, file, filter, sort, mode, now, proceed);
    if (!written) {
        return written;
    }
    if (const auto recorded = recordExport(db, filter, QFileInfo(path).fileName(), *written, now); !recorded) {
        return failure(recorded);
    }
    return file.commit() ? written : Result<qint64>(cannotWrite(file));
}

} // namespace guestwright
