#include "app/desktop/cardtarget.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPrinter>

namespace guestwright {

namespace {

QString savedWords(const QString &name)
{
    return QCoreApplication::translate("CardTarget", "Saved the cards as %1").arg(name);
}

Result<> printOn(QPrinter &printer, const CardJob &job, const std::function<bool(qint64)> &proceed)
{
    bool aborted = true;
    const auto printed = printCards(printer, job, [&](qint64 cards) {
        const bool goesOn = proceed(cards);
        aborted = goesOn || printer.abort();
        return goesOn;
    });
    if (!printed && printed.error().kind == Error::Kind::Cancelled && !aborted) {
        return fail(Error::Kind::Cancelled,
                    QCoreApplication::translate("CardTarget",
                                                "Cancelled. Sheets that were handed to the printer already may still "
                                                "come out; the print log does not name them"));
    }
    return printed;
}

} // namespace

Result<CardTarget> pdfTarget(const QString &path, const Location &workspace)
{
    const auto begun = CardFile::begin(path, workspace);
    if (!begun) {
        return failure(begun);
    }
    const QString name = QFileInfo(path).fileName();
    return CardTarget{
        .name = name,
        .words = savedWords(name),
        .paint = [file = *begun](const CardJob &job, const auto &proceed) { return file->write(job, proceed); },
        .finish = [file = *begun]() -> Result<> {
            const auto bytes = file->commit();
            return bytes ? Result<>() : failure(bytes);
        }};
}

CardTarget printerTarget(const std::shared_ptr<QPrinter> &printer)
{
    const QString file = printer->outputFileName();
    const QString name = file.isEmpty() ? printer->printerName() : QFileInfo(file).fileName();
    return {.name = name,
            .words = file.isEmpty() ? QCoreApplication::translate("CardTarget", "Printed the cards on %1").arg(name)
                                    : savedWords(name),
            .paint = [printer](const CardJob &job, const auto &proceed) { return printOn(*printer, job, proceed); },
            .finish = [] { return Result<>(); }};
}

void fitPaper(QPrinter &printer, const CardJob &job)
{
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(job.sheet.page, QPageSize::Millimeter, job.sheet.paper, QPageSize::FuzzyMatch));
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setPageMargins({});
    printer.setDocName(QCoreApplication::translate("CardTarget", "Cards: %1").arg(job.look.title));
}

} // namespace guestwright
