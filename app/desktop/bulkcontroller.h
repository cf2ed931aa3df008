#pragma once

#include "app/desktop/session.h"
#include "models/invites/bulkplan.h"
#include "models/invites/exportmode.h"

namespace guestwright {

struct Actions;
struct InviteTerms;
class BulkInvitesDialog;
class InvitePage;
class MainWindow;

/// Many invites at once: created from a count, a list or a file, and exported.
class BulkController final : public QObject
{
    Q_OBJECT

public:
    BulkController(Session &session, Actions &actions, InvitePage &page, MainWindow &window);

    /// Asks again for what was begun, with everything as it was said.
    void openAgain(const BegunWork &work);

Q_SIGNALS:
    void done(const QString &words);
    void failed(const QString &happened, const QString &means);
    /// New invites are to be mailed at once.
    void sendRequested(qint64 campaignId, const QList<qint64> &inviteIds);

private:
    void openBulk(bool fromList);
    void openDialogFor(const BegunWork &work, bool fromList);
    void connectBulk(BulkInvitesDialog *dialog, qint64 campaignId);
    void readFile(BulkInvitesDialog *dialog, const QString &path);
    void create(BulkInvitesDialog *dialog, qint64 campaignId, const BulkSource &source, const InviteTerms &terms,
                bool send);
    void created(const BulkReport &report, qint64 campaignId, bool send);
    void openExport();
    void askForPath(ExportMode mode);
    void writeFile(const QString &path, ExportMode mode);

    Session &m_session;
    InvitePage &m_page;
    MainWindow &m_window;
};

} // namespace guestwright
