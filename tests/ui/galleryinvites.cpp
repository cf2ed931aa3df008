#include "tests/ui/gallery.h"

#include "models/invites/invitestate.h"
#include "models/store/itemdatarole.h"

#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace guestwright::test {

namespace {

using Status = InviteStatus::Kind;

struct Guest {
    QString name;
    QString email;
    Status status;
    QString sent;
    QString order;
    QByteArray journey;
    QString stage;
    QString until = u"31 May 2027"_s;
    int caution = NoCaution;
};

QList<Guest> guests()
{
    const QString noAddress = u"No address, link only"_s;
    return {
        {u"Amélie Fontaine"_s,
         u"amelie@fontaine.example"_s,
         Status::Unused,
         u"3 days ago"_s,
         {},
         "p-pppp.",
         u"Checkout"_s},
        {u"佐藤 美咲"_s, u"misaki@hoshi.example"_s, Status::Used, u"3 days ago"_s, u"GW-1043"_s, "p-ppppp",
         u"Ordered"_s},
        {u"Søren Dahlgaard"_s, u"soren@dahl.example"_s, Status::Unused, u"3 days ago"_s, {}, "p-a....", u"Clicked"_s},
        {u"محمد الفارسي"_s, u"m.alfarsi@noor.example"_s, Status::Used, u"4 days ago"_s, u"GW-1041"_s, "p-ppppp",
         u"Ordered"_s},
        {u"Ирина Соколова"_s,
         u"irina@sokolova.example"_s,
         Status::Unused,
         u"4 days ago"_s,
         {},
         "p-pp...",
         u"Landing"_s,
         u"In 2 days"_s,
         UrgentCaution},
        {u"Ελένη Παπαδάκη"_s, u"eleni@thalassa.example"_s, Status::Bounced, u"4 days ago"_s, {}, "p......", u"Sent"_s},
        {u"Þórdís Jónsdóttir"_s, u"thordis@hvalur.example"_s, Status::Used, u"4 days ago"_s, u"GW-1038"_s, "p-ppppp",
         u"Ordered"_s},
        {u"प्रिया शर्मा"_s, u"priya@sharma.example"_s, Status::Unused, u"4 days ago"_s, {}, "p-ppp..", u"Product"_s},
        {u"Card 041"_s, noAddress, Status::Used, u"Never"_s, u"GW-1036"_s, "--ppppp", u"Ordered"_s},
        {u"Card 042"_s, noAddress, Status::Unused, u"Never"_s, {}, ".......", u"None yet"_s},
        {u"Nguyễn Thị Lan"_s, u"lan.nguyen@sen.example"_s, Status::Unused, u"5 days ago"_s, {}, "p......", u"Sent"_s},
        {u"דנה לוי"_s,
         u"dana@levi.example"_s,
         Status::Expired,
         u"9 days ago"_s,
         {},
         "p-p....",
         u"Clicked"_s,
         u"Ended 10 May"_s},
        {u"Zoë O’Brien"_s,
         u"zoe@harbour.example"_s,
         Status::Unused,
         u"9 days ago"_s,
         {},
         "p-a....",
         u"Clicked"_s,
         u"In 7 days"_s,
         SoonCaution},
        {u"Łukasz Wójcik"_s, u"lukasz@wojcik.example"_s, Status::Used, u"9 days ago"_s, u"GW-1029"_s, "p-ppppp",
         u"Ordered"_s},
        {u"Seun Adébáyò"_s, u"seun@adebayo.example"_s, Status::Unused, u"9 days ago"_s, {}, "p-ppp..", u"Product"_s},
        {u"김지우"_s, u"jiwoo@namu.example"_s, Status::Revoked, u"9 days ago"_s, {}, "p-p....", u"Clicked"_s},
        {u"Chiara De Santis"_s,
         u"chiara@desantis.example"_s,
         Status::Unused,
         u"Not sent"_s,
         {},
         ".......",
         u"None yet"_s},
    };
}

} // namespace

QStandardItemModel *makeGalleryInvites(QObject *parent)
{
    const QStringList columns = {u"Name"_s,  u"Email"_s,   u"Status"_s,      u"Invite Sent"_s,
                                 u"Order"_s, u"Journey"_s, u"Works Until"_s, {}};
    auto *model = new QStandardItemModel(0, int(columns.size()), parent);
    model->setHorizontalHeaderLabels(columns);
    model->setHeaderData(4, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    const auto all = guests();
    for (const Guest &guest : all) {
        QList<QStandardItem *> cells;
        for (const QString &text : {guest.name, guest.email, words(guest.status), guest.sent, guest.order, guest.stage,
                                    guest.until, QString()}) {
            cells << new QStandardItem(text);
        }
        cells.at(2)->setData(int(guest.status), StatusRole);
        cells.at(5)->setData(guest.journey, JourneyRole);
        cells.at(6)->setData(guest.caution, CautionRole);
        model->appendRow(cells);
    }
    return model;
}

} // namespace guestwright::test
