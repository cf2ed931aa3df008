#include "app/cards/savecards.h"
#include "app/cli/inviteoptions.h"
#include "app/cli/inviteview.h"
#include "app/cli/jsonvalue.h"
#include "app/cli/session.h"
#include "app/cli/translations.h"
#include "models/campaigns/campaignrepository.h"
#include "models/cards/sheet.h"

#include <QFileInfo>
#include <QJsonArray>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostCopies = 100;

QString sheetNames()
{
    QStringList names;
    for (const Sheet &sheet : allSheets()) {
        names << sheet.names.join(u", "_s);
    }
    return names.join(u"; "_s);
}

CardLayout readLayout(Values &values)
{
    CardLayout layout{.sheet = values.text(u"sheet"_s).value_or(allSheets().first().names.first()),
                      .cutMarks = values.has(u"cut-marks"_s)};
    const auto sheet = sheetNamed(layout.sheet);
    if (!sheet) {
        values.refuse(Cli::tr("There is no sheet “%1”; there are %2").arg(layout.sheet, sheetNames()));
        return layout;
    }
    layout.sheet = sheet->names.first();
    layout.start = static_cast<int>(values.number(u"start"_s, 1, sheet->cards()).value_or(1));
    layout.copies = static_cast<int>(values.number(u"copies"_s, 1, mostCopies).value_or(1));
    return layout;
}

struct PrintedCards {
    CardPlan plan;
    qint64 bytes = 0;
};

Result<PrintedCards> printInto(Database &db, CardPlan plan, const QString &file, Instant now,
                               const std::function<bool(qint64)> &proceed)
{
    if (plan.counts.cards == 0) {
        QStringList why;
        for (const NoCard &group : plan.counts.leftOut) {
            why << u"%1 %2"_s.arg(group.count).arg(words(group.reason));
        }
        return fail(Error::Kind::Conflict,
                    why.isEmpty() ? Cli::tr("No invite matches; no file was written")
                                  : Cli::tr("No invite gets a card (%1); no file was written").arg(why.join(u", "_s)));
    }
    const auto bytes = saveCards(db, plan, file, now, proceed);
    return bytes ? Result<PrintedCards>(PrintedCards{std::move(plan), *bytes}) : failure(bytes);
}

void noteAboutCards(Output &output, const CardCounts &counts)
{
    if (!counts.unprintable.isEmpty()) {
        output.note(Cli::tr("No font of this computer has these characters, so they are missing on the cards: %1")
                        .arg(counts.unprintable));
    }
    if (counts.worksLater) {
        output.note(Cli::tr("The codes do not work yet: the campaign is not active or not open"));
    }
}

void report(Output &output, const PrintedCards &printed, const QString &file)
{
    const CardPlan &plan = printed.plan;
    QJsonObject leftOut;
    QStringList others;
    for (const NoCard &group : plan.counts.leftOut) {
        leftOut.insert(smallName(group.reason), group.count);
        others << u"%1 %2"_s.arg(group.count).arg(words(group.reason));
    }
    const QString path = QFileInfo(file).absoluteFilePath();
    output.print(QJsonObject{{u"file"_s, path},
                             {u"bytes"_s, printed.bytes},
                             {u"sheet"_s, plan.job.sheet.names.first()},
                             {u"invites"_s, plan.counts.cards},
                             {u"cards"_s, plan.counts.cards * plan.job.layout.copies},
                             {u"sheets"_s, static_cast<qint64>(plan.job.pages())},
                             {u"left_out"_s, leftOut}},
                 {{Cli::tr("Cards"), QString::number(plan.counts.cards * plan.job.layout.copies)},
                  {Cli::tr("Sheets"), QString::number(plan.job.pages())},
                  {Cli::tr("Left out"), others.join(u", "_s)},
                  {Cli::tr("File"), path}});
}

Outcome<> printCardsCommand(Session &session)
{
    Values values(session.arguments());
    CardRequest request{.filter = readFilter(values),
                        .notPrinted = values.has(u"not-printed"_s),
                        .neverSent = values.has(u"never-sent"_s)};
    request.filter.ids = values.ids(u"id"_s);
    const CardLayout layout = readLayout(values);
    const QString file = values.text(u"out"_s).value_or(QString());
    auto ready = values.checked();
    ready = ready ? session.noteLocalLinks() : ready;
    if (!ready) {
        return ready;
    }
    const auto proceed = tellingProgress(session.output(), Cli::tr("Painting: %1"));
    const auto printed =
        session.write([&, name = session.campaignName(), now = session.now()](Database &db) -> Result<PrintedCards> {
            const auto campaign = CampaignRepository(db).findNamed(name);
            const auto known =
                campaign ? findInvites(db, *campaign, request.filter.ids) : Result<QList<Invite>>(failure(campaign));
            if (!known) {
                return failure(known);
            }
            request.filter.campaignId = campaign->id;
            auto plan = planCards(db, request, layout, now);
            return plan ? printInto(db, std::move(*plan), file, now, proceed) : failure(plan);
        });
    if (!printed) {
        return failure(printed);
    }
    noteAboutCards(session.output(), printed->plan.counts);
    report(session.output(), *printed, file);
    return {};
}

} // namespace

QList<Command> cardCommands()
{
    return {{u"cards"_s,
             {},
             Cli::tr("make a PDF of cards with QR codes, to be printed and cut"),
             QList<Option>{campaignOption(),
                           {u"out"_s, u"FILE.pdf"_s, Cli::tr("where to"), Option::Use::Required},
                           {u"sheet"_s, u"NAME"_s, Cli::tr("the paper: %1").arg(sheetNames())},
                           {u"start"_s, u"N"_s, Cli::tr("the first free card of the first sheet")},
                           {u"copies"_s, u"N"_s, Cli::tr("of each card")},
                           {u"cut-marks"_s, {}, Cli::tr("lines in the margins where to cut")},
                           {u"not-printed"_s, {}, Cli::tr("only those not printed before")},
                           {u"never-sent"_s, {}, Cli::tr("only those who got no mail")},
                           idsOption()}
                 + filterOptions(),
             printCardsCommand}};
}

} // namespace guestwright
