#include "app/contacts/inviteexport.h"

#include "app/contacts/csvwriter.h"
#include "app/contacts/outputtarget.h"
#include "models/audit/change.h"
#include "models/campaigns/campaignrepository.h"
#include "models/invites/inviteline.h"
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
    const QByteArray &operator()(std::optional<Instant> instant)
    {
        if (instant != m_last) {
            m_last = instant;
            m_text = toIso(instant).toLatin1();
        }
        return m_text;
    }

private:
    std::optional<Instant> m_last;
    QByteArray m_text;
};

std::optional<Instant> earlierOf(std::optional<Instant> a, std::optional<Instant> b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

/// Writes one invite a row; what a million rows have in common is made ready once.
class LineWriter
{
public:
    LineWriter(CsvWriter &csv, const Campaign &campaign, const QString &linkBase)
        : m_csv(csv)
        , m_campaignEnd(campaignEnd(campaign))
        , m_linkStart(inviteUrl(linkBase, {}).toUtf8())
    {
        for (const auto kind : {InviteStatus::Kind::Used, InviteStatus::Kind::Revoked, InviteStatus::Kind::Expired,
                                InviteStatus::Kind::Bounced, InviteStatus::Kind::Unused}) {
            m_statusWords.append(words(kind).toUtf8());
        }
    }

    void write(const InviteLine &line)
    {
        m_csv.text(line.name.isEmpty() ? m_cardNames.of(line.number).toUtf8() : line.name);
        m_csv.text(line.email);
        m_csv.text(line.phone);
        m_csv.text(m_linkStart + line.token);
        m_csv.text(m_statusWords.at(static_cast<int>(line.status)));
        m_csv.text(m_sent(line.sentAt));
        m_csv.text(line.orderNumber);
        m_csv.text(m_until(earlierOf(line.expiresAt, m_campaignEnd)));
        m_csv.endRow();
    }

private:
    CsvWriter &m_csv;
    const std::optional<Instant> m_campaignEnd;
    const QByteArray m_linkStart;
    QByteArrayList m_statusWords; // in the order of InviteStatus::Kind
    const CardNames m_cardNames;
    InstantText m_sent;
    InstantText m_until;
};

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
    LineWriter lines(csv, *campaign, settings->linkBase());
    qint64 written = 0;
    bool goesOn = true;
    const auto read = forEachLine(db, filter, sort, now, [&](const InviteLine &line) {
        lines.write(line);
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
    if (const auto allowed = refuseDatabaseAsTarget(path, db.location()); !allowed) {
        return failure(allowed);
    }
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
