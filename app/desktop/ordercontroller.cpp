#include "app/desktop/ordercontroller.h"

#include "app/contacts/orderexport.h"
#include "app/desktop/lastfolder.h"
#include "models/campaigns/campaignrepository.h"
#include "models/links/linkrepository.h"
#include "models/orders/memberrepository.h"
#include "models/orders/orderrepository.h"
#include "models/orders/redemptiontablemodel.h"
#include "ui/orders/orderpage.h"

#include <QFileDialog>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

struct Redemptions {
    Campaign campaign;
    QList<Order> orders;
    QList<Member> members;
    LinkNames links;
};

Result<Redemptions> readRedemptions(Database &db, qint64 campaignId)
{
    Redemptions read;
    const auto campaign = CampaignRepository(db).find(campaignId);
    if (!campaign) {
        return failure(campaign);
    }
    const auto links = LinkRepository(db).names(campaignId);
    if (!links) {
        return failure(links);
    }
    read.campaign = *campaign;
    read.links = *links;
    if (campaign->purpose == Campaign::Purpose::Gift) {
        const auto orders = OrderRepository(db).all(campaignId);
        read.orders = orders.value_or(QList<Order>());
        return orders ? Result<Redemptions>(read) : failure(orders);
    }
    const auto members = MemberRepository(db).all(campaignId);
    read.members = members.value_or(QList<Member>());
    return members ? Result<Redemptions>(read) : failure(members);
}

} // namespace

OrderController::OrderController(Session &session, OrderPage &page) : m_session(session), m_page(page)
{
    m_reading.setSingleShot(true);
    m_reading.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, &OrderController::read);
    connect(&session, &Session::changed, &m_reading, qOverload<>(&QTimer::start));
    connect(&session, &Session::opened, this, [this] { m_campaignId = 0; });
    connect(&page, &OrderPage::exportRequested, this, &OrderController::askForPath);
}

void OrderController::setCampaign(qint64 id)
{
    if (id != m_campaignId) {
        m_page.showAll();
    }
    m_campaignId = id;
    m_reading.start();
}

void OrderController::read()
{
    if (m_campaignId == 0 || !m_session.isOpen()) {
        return;
    }
    m_session.read(
        this, [id = m_campaignId](Database &db) { return readRedemptions(db, id); },
        [this, id = m_campaignId](const Result<Redemptions> &found) {
            if (id != m_campaignId) {
                return;
            }
            if (!found) {
                Q_EMIT failed(tr("The orders could not be read"), found.error().message);
                return;
            }
            const Instant now = m_session.now();
            found->campaign.purpose == Campaign::Purpose::Gift
                ? m_page.model().setOrders(found->orders, found->links, found->campaign.zone, now)
                : m_page.model().setMembers(found->members, found->links, found->campaign.zone, now);
            Q_EMIT counted(m_page.model().count());
        });
}

void OrderController::askForPath()
{
    auto *files = new QFileDialog(m_page.window(), tr("Export"), {}, tr("Tables (*.csv)"));
    files->setObjectName(u"exportOrdersFileDialog"_s);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"csv"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    startInLastFolder(*files);
    connect(files, &QFileDialog::fileSelected, this, &OrderController::writeFile);
    files->open();
}

void OrderController::writeFile(const QString &path)
{
    m_session.write(
        this,
        [id = m_campaignId, path, way = m_page.model().way(), now = m_session.now()](Database &db) {
            return exportRedemptions(db, id, path, ExportMode::Spreadsheet, now, way);
        },
        [this](const Result<qint64> &written) {
            written ? Q_EMIT done(tr("Exported %n row(s)", "", int(*written)))
                    : Q_EMIT failed(tr("Nothing was exported"), written.error().message);
        });
}

} // namespace guestwright
