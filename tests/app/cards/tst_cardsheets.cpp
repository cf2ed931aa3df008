#include "app/cards/cardpainter.h"
#include "app/cards/printedtext.h"
#include "app/cards/qrreading.h"
#include "app/cards/savecards.h"
#include "models/core/token.h"
#include "models/invites/invite.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"
#include "tests/support/testworkspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QProcess>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

constexpr double dotsPerMillimetre = 300 / 25.4;
constexpr double tolerance = 0.3; // mm

CardJob jobOf(const Sheet &sheet, int cards)
{
    CardJob job{.sheet = sheet, .look = {u"Spring Gift"_s, u"Scan the code and choose your gift."_s, u"#5646c0"_s}};
    job.layout.sheet = sheet.names.first();
    job.layout.start = 4;
    job.layout.cutMarks = true;
    for (int i = 0; i < cards; ++i) {
        job.cards.push_back({.name = i % 2 ? u"Zoë Łukasiewicz-Ångström"_s : QString(),
                             .number = cardName(i + 1),
                             .url = inviteUrl(u"https://guests.example.org"_s, makeToken()),
                             .until = u"31 May 2027, 23:59 (Berlin)"_s});
    }
    return job;
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(240'000) && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

/// The pages of a PDF of the job at 300 dpi.
QStringList pagesOf(const CardJob &job, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"cards.pdf"_s);
    const auto file = CardFile::begin(path, Location{});
    const bool isWritten = file && (*file)->write(job, [](qint64) { return true; }) && (*file)->commit();
    if (!isWritten) {
        return {};
    }
    outputOf(u"pdftoppm"_s, {u"-r"_s, u"300"_s, u"-gray"_s, u"-png"_s, path, folder.filePath(u"page"_s)});
    QStringList pages;
    for (const QString &name : QDir(folder.path()).entryList({u"*.png"_s}, QDir::Files, QDir::Name)) {
        pages << folder.filePath(name);
    }
    return pages;
}

/// What is dark within a rectangle of millimetres, in millimetres.
QRectF darkWithin(const QImage &image, const QRectF &area)
{
    const QRect pixels = QRectF(area.topLeft() * dotsPerMillimetre, area.size() * dotsPerMillimetre).toRect();
    QRect dark;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            if (image.valid(x, y) && qGray(image.pixel(x, y)) < 128) {
                dark |= QRect(x, y, 1, 1);
            }
        }
    }
    return {QPointF(dark.topLeft()) / dotsPerMillimetre, QSizeF(dark.size()) / dotsPerMillimetre};
}

} // namespace

class CardSheetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesReadBackAtEveryLength()
    {
        QString url = u"https://a.example/i/"_s;
        for (int i = 0; i < 300; ++i) {
            url += QChar(u'a' + i % 26);
            const auto code = makeQrCode(url);
            VERIFY_RESULT(code);
            QCOMPARE(readQrCode(*code), url.toUtf8());
        }
        QVERIFY(!makeQrCode(QString(3'000, u'x')));
    }

    void aDamagedCodeDoesNotReadBack()
    {
        auto code = makeQrCode(u"https://guests.example.org/i/0123456789abcdefghijkl"_s);
        VERIFY_RESULT(code);
        const QByteArray right = readQrCode(*code);
        code->dark.removeLast();
        code->dark.remove(code->dark.size() / 2, 20);
        QVERIFY(readQrCode(*code) != right);
    }

    void aLinkIsPrintedLetterByLetter()
    {
        const PlainLetters letters(printFont(235));
        const QString typed = u"a-->b/0x5/fi"_s; // fonts make arrows, crosses and ligatures of these
        const auto line = letters.line(typed);
        QVERIFY(line);
        double width = 0;
        QList<quint32> glyphs;
        for (const QChar letter : typed) {
            const auto alone = letters.line(letter);
            QVERIFY(alone);
            glyphs += alone->glyphs.first().glyphIndexes();
            width += alone->width;
        }
        QCOMPARE(line->glyphs.first().glyphIndexes(), glyphs);
        QCOMPARE(line->width, width);
        for (const QPointF &place : line->glyphs.first().positions()) {
            QCOMPARE(place, QPointF(place.toPoint()));
        }
        QVERIFY(!letters.line(u"Zoë"_s)); // to be shaped
    }

    void everySheetLiesOnItsPaper()
    {
        for (const Sheet &sheet : allSheets()) {
            for (int i = 0; i < sheet.cards(); ++i) {
                QVERIFY(QRectF({}, sheet.page).contains(sheet.place(i)));
            }
            QCOMPARE(sheetNamed(sheet.names.last().toUpper()), std::optional(sheet));
        }
        QCOMPARE(sheetNamed(u"Avery 5371"_s)->card, QSizeF(88.9, 50.8));
        QVERIFY(!sheetNamed(u"A5"_s));
    }

    void countsSheets()
    {
        QCOMPARE(sheetsFor({.start = 4}, 18), 3);
        QCOMPARE(sheetsFor({.start = 1, .copies = 2}, 5), 1);
        QCOMPARE(sheetsFor({.start = 10}, 2), 2);
        QCOMPARE(sheetsFor({}, 0), 0);
    }

    /// As a phone sees them: one card after the other.
    static QStringList codesOn(const QString &page, const CardJob &job, const QTemporaryDir &folder)
    {
        const QImage sheet(page);
        const double dots = sheet.width() / job.sheet.page.width();
        QStringList found;
        for (int position = 0; position < job.sheet.cards(); ++position) {
            const QRectF place = job.sheet.place(position);
            const QString card = folder.filePath(u"card.png"_s);
            sheet.copy(QRectF(place.topLeft() * dots, place.size() * dots).toRect()).save(card);
            found +=
                QString::fromUtf8(outputOf(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, card})).split(u'\n', Qt::SkipEmptyParts);
        }
        return found;
    }

    void everyPrintedCodeIsReadAsItsLink_data() { addSheets(); }
    /// reliability A10
    void everyPrintedCodeIsReadAsItsLink()
    {
        const CardJob job = jobOf(sheetOfRow(), test::sizeOf("GUESTWRIGHT_TEST_CARDS", 200));
        const QTemporaryDir folder;
        QStringList found;
        const QStringList pages = pagesOf(job, folder);
        QCOMPARE(pages.size(), job.pages());
        for (qsizetype page = 0; page < pages.size(); ++page) {
            found += codesOn(pages.at(page), job, folder);
        }
        QStringList wanted;
        for (const Card &card : job.cards) {
            wanted << card.url;
        }
        found.sort();
        wanted.sort();
        QCOMPARE(found, wanted);
    }

    void everyCardStandsWhereItsLabelIs_data() { addSheets(); }
    void everyCardStandsWhereItsLabelIs()
    {
        const CardJob job = jobOf(sheetOfRow(), 17);
        const QTemporaryDir folder;
        const QStringList pages = pagesOf(job, folder);
        QCOMPARE(pages.size(), 2);
        const int modules = makeQrCode(job.cards.front().url)->size;
        const CodePlace code = CardPainter(job.sheet.card, job.look, job.layout).codePlace(modules);
        for (int page = 0; page < 2; ++page) {
            const QImage image(pages.at(page));
            for (int i = 0; i < job.sheet.cards(); ++i) {
                const QRectF place = job.sheet.place(i);
                if (page == 0 && i < job.layout.start - 1) {
                    QVERIFY(darkWithin(image, place.adjusted(tolerance, tolerance, -tolerance, -tolerance)).isEmpty());
                    continue;
                }
                const double side = code.module * (modules + 2 * QrCode::quietZone) / perMillimetre;
                const QRectF dark =
                    darkWithin(image, {place.topLeft() + code.corner / perMillimetre, QSizeF(side - 0.5, side - 0.5)});
                const double quiet = code.module * QrCode::quietZone / perMillimetre;
                const QPointF wanted = place.topLeft() + code.corner / perMillimetre + QPointF(quiet, quiet);
                QVERIFY2((dark.topLeft() - wanted).manhattanLength() < tolerance, "the code is elsewhere");
                QVERIFY(qAbs(dark.width() - code.module * modules / perMillimetre) < tolerance);
            }
        }
    }

    /// reliability Q2
    void aKilledPrintLeavesNobodysNameBehind()
    {
        const QTemporaryDir folder;
        const QString people = folder.filePath(u"people.csv"_s);
        QFile file(people);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Name,Email\n");
        const int count = test::sizeOf("GUESTWRIGHT_TEST_KILLED_CARDS", 60);
        for (int i = 0; i < count; ++i) {
            file.write("Canary " + QByteArray::number(i) + ",c" + QByteArray::number(i) + "@example.org\n");
        }
        file.close();
        QVERIFY(QDir(folder.path()).mkdir(u"out"_s));
        m_folder = folder.path();
        QCOMPARE(cli({u"workspace"_s, u"init"_s}), 0);
        QCOMPARE(cli({u"campaign"_s, u"add"_s, u"--name"_s, u"C"_s}), 0);
        QCOMPARE(cli({u"invite"_s, u"bulk"_s, u"--campaign"_s, u"C"_s, u"--file"_s, people}), 0);
        const QStringList print{u"cards"_s, u"--campaign"_s, u"C"_s, u"--out"_s, folder.filePath(u"out/c.pdf"_s)};
        for (int page = 1; page <= count / 10; ++page) {
            QCOMPARE(cli(print, u"cards:%1"_s.arg(page)), SIGKILL);
            QCOMPARE(filesIn(folder.filePath(u"out"_s)), QStringList());
        }
        QCOMPARE(cli(print), 0);
        QCOMPARE(filesIn(folder.filePath(u"out"_s)), QStringList{u"c.pdf"_s});
        QCOMPARE(int(QFile::permissions(print.last()) & (QFile::ReadGroup | QFile::ReadOther)), 0);
    }

private:
    static void addSheets()
    {
        QTest::addColumn<int>("sheet");
        for (int i = 0; i < allSheets().size(); ++i) {
            QTest::newRow(qPrintable(allSheets().at(i).names.first())) << i;
        }
    }
    static Sheet sheetOfRow()
    {
        QFETCH(int, sheet);
        return allSheets().at(sheet);
    }

    /// The command's exit code or signal; its temporary files go to the folder that is looked at.
    int cli(const QStringList &words, const QString &crashAt = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GUESTWRIGHT_WORKSPACE"_s, m_folder + u"/w.guestwright"_s);
        environment.insert(u"TMPDIR"_s, m_folder + u"/out"_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder);
        if (!crashAt.isEmpty()) {
            environment.insert(u"GUESTWRIGHT_CRASH_AT"_s, crashAt);
        }
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationDirPath() + u"/guestwright-cli"_s, words);
        return process.waitForFinished(120'000) ? process.exitCode() : -1;
    }

    static QStringList filesIn(const QString &folder)
    {
        QStringList names;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            names << files.fileName();
        }
        return names;
    }

    QString m_folder;
};

GUESTWRIGHT_TEST(tst_cardsheets, CardSheetsTest)
#include "tst_cardsheets.moc"
