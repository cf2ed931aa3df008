#include "app/cards/savecards.h"

#include "app/contacts/outputtarget.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPdfWriter>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 1'200; // what a PDF's coordinates are rounded to

bool makeDurable([[maybe_unused]] QFile &file)
{
#ifdef Q_OS_UNIX
    return fsync(file.handle()) == 0;
#else
    return true;
#endif
}

} // namespace

CardFile::CardFile(const QString &path)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_file(QFileInfo(path).absolutePath() + u"/.guestwright-XXXXXX.part"_s)
{ }

Result<std::shared_ptr<CardFile>> CardFile::begin(const QString &path, const Location &workspace)
{
    if (const auto allowed = refuseDatabaseAsTarget(path, workspace); !allowed) {
        return failure(allowed);
    }
    const std::shared_ptr<CardFile> file(new CardFile(path));
    if (QFileInfo(path).isDir() || !file->m_file.open()) {
        return file->cannotWrite();
    }
    return file;
}

Result<> CardFile::write(const CardJob &job, const std::function<bool(qint64)> &proceed)
{
    QPdfWriter pdf(&m_file);
    pdf.setResolution(dotsPerInch);
    pdf.setPageSize(QPageSize(job.sheet.page, QPageSize::Millimeter, job.sheet.paper, QPageSize::FuzzyMatch));
    pdf.setPageMargins({});
    pdf.setTitle(QCoreApplication::translate("CardPrinter", "Cards: %1").arg(job.look.title));
    pdf.setCreator(u"Guestwright"_s);
    return printCards(pdf, job, proceed);
}

Result<qint64> CardFile::commit()
{
    const qint64 size = m_file.size();
    if (!m_file.flush() || m_file.error() != QFileDevice::NoError || !makeDurable(m_file)) {
        return cannotWrite();
    }
    const QString whole = m_file.fileName(); // only now it gets a name
    std::error_code problem;
    std::filesystem::rename(whole.toStdU16String(), m_path.toStdU16String(), problem);
    if (problem) {
        return fail(
            Error::Kind::Storage,
            QCoreApplication::translate("CardPrinter", "%1 cannot be written. Nothing there was changed").arg(m_path));
    }
    m_file.setAutoRemove(false);
    m_file.close();
    return size;
}

tl::unexpected<Error> CardFile::cannotWrite() const
{
    return fail(Error::Kind::Storage,
                QCoreApplication::translate("CardPrinter", "%1 cannot be written: %2. Nothing there was changed")
                    .arg(m_path, m_file.errorString()));
}

Result<qint64> saveCards(Database &db, const CardPlan &plan, const QString &path, Instant now,
                         const std::function<bool(qint64)> &proceed)
{
    const auto file = CardFile::begin(path, db.location());
    if (!file) {
        return failure(file);
    }
    auto done = (*file)->write(plan.job, proceed);
    done = done ? recordPrint(db, plan, QFileInfo(path).fileName(), now) : done;
    return done ? (*file)->commit() : Result<qint64>(failure(done));
}

} // namespace guestwright
