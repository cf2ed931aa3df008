#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QStackedWidget;

namespace guestwright {

class TrashSection;

/// Something in the trash.
struct TrashEntry {
    qint64 id = 0;
    QString name;
    QString detail; ///< "240 invites", "Spring Gift, ada@example.org"
    QString deleted; ///< "3 days ago"
    QString left; ///< "27 days left"
};

/// Deleted campaigns, invites, invitation links, items and contacts, to be restored (links as before) or to go for
/// good.
class TrashPage : public QWidget
{
    Q_OBJECT

public:
    explicit TrashPage(QWidget *parent = nullptr);

public Q_SLOTS:
    /// `total` may be more than are shown.
    void showCampaigns(const QList<TrashEntry> &entries, qint64 total);
    void showInvites(const QList<TrashEntry> &entries, qint64 total);
    void showLinks(const QList<TrashEntry> &entries, qint64 total);
    void showItems(const QList<TrashEntry> &entries, qint64 total);
    void showContacts(const QList<TrashEntry> &entries, qint64 total);

Q_SIGNALS:
    void restoreCampaignsRequested(const QList<qint64> &ids);
    void restoreInvitesRequested(const QList<qint64> &ids);
    void restoreLinksRequested(const QList<qint64> &ids);
    void restoreItemsRequested(const QList<qint64> &ids);
    void restoreContactsRequested(const QList<qint64> &ids);
    /// Everything in the trash is to go for good.
    void emptyRequested();

private:
    [[nodiscard]] QWidget *makeHeading();
    void showBody();

    QStackedWidget *m_body;
    TrashSection *m_campaigns;
    TrashSection *m_invites;
    TrashSection *m_links;
    TrashSection *m_items;
    TrashSection *m_contacts;
};

} // namespace guestwright
