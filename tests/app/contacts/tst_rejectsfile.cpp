#include "app/contacts/rejectsfile.h"
#include "tests/app/contacts/readall.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

class RejectsFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatWasRejectedForAnotherImport()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rejects.csv"_s);
        const auto first = writeRejects("Name;Email;=Note\nAda;ada(at)x.org;=1\n;;\nBob;bob@x.org;ok\nEve;e@x.org;a;b\n"
                                        "Mal;\"m@x.org;x\n"_ba,
                                        path);
        QVERIFY(first);
        QCOMPARE(first->rejected, 4);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes,
                 "\xEF\xBB\xBFguestwright_reason,Name,Email,'=Note\r\n"
                 "Not an address,Ada,ada(at)x.org,'=1\r\n"
                 "Empty row,,,\r\n"
                 "More cells than columns,Eve,e@x.org,a,b\r\n"
                 "A quote is not closed,Mal,\"\"\"m@x.org\",x\r\n"_ba);

        const auto again = test::readAll(QByteArray(bytes).replace("(at)", "@").replace("a,b", "ab"));
        QVERIFY(again.summary);
        QCOMPARE(again.summary->contacts, 2);
        QCOMPARE(again.contacts.front().email, u"ada@x.org"_s);
        QCOMPARE(again.contacts.front().extra, (QList<std::pair<QString, QString>>{{u"=Note"_s, u"=1"_s}}));
    }

    void isTheSameFileAfterAnotherImport()
    {
        const QTemporaryDir folder;
        const QString first = folder.filePath(u"1.csv"_s);
        const QString second = folder.filePath(u"2.csv"_s);
        QVERIFY(writeRejects("Name,Email,Note\nAda,nowhere,'=1\nBob,@,+5\n"_ba, first));
        QVERIFY(writeRejects(contentsOf(first), second));
        QCOMPARE(contentsOf(second), contentsOf(first));
    }

    void keepsBytesThatAreNoText()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rejects.csv"_s);
        const auto read = writeRejects("Name,Email\né,é@x.org\nü,ü@x.org\nö,ö@x.org\nJos\xE9,j@x.org\n"_ba, path);
        QVERIFY(read);
        QCOMPARE(read->rejected, 1);
        QVERIFY(!read->format.encoding.certain);
        QVERIFY(contentsOf(path).contains("Jos\xE9,j@x.org"));
    }

    void isOfItsOwnerOnly()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rejects.csv"_s);
        QVERIFY(writeRejects("Email\nx\n"_ba, path));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
            | QFileDevice::WriteOther | QFileDevice::ExeOwner;
        QVERIFY(!(QFile::permissions(path) & others));
    }

    void isNotThereWithoutRejectedRows()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rejects.csv"_s);
        QVERIFY(writeRejects("Email\nx@x.org\n"_ba, path));
        QVERIFY(!QFile::exists(path));
    }

    void isNotThereWithoutCommit()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rejects.csv"_s);
        {
            RejectsFile file(path);
            QVERIFY(file.add({u"Email"_s}, RejectedRow{.words = u"x"_s, .cells = {"y"}}));
        }
        QVERIFY(!QFile::exists(path));
    }

    void saysWhenItCannotBeWritten()
    {
        RejectsFile file(u"/nowhere/rejects.csv"_s);
        const auto added = file.add({u"Email"_s}, RejectedRow{.cells = {"y"}});
        QVERIFY(!added);
        QCOMPARE(added.error().kind, Error::Kind::Storage);
    }

private:
    static Result<ContactReadSummary> writeRejects(QByteArray bytes, const QString &path)
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        RejectsFile file(path);
        const ContactSink sink{
            .contact = [](const ContactRow &) { return Result<>(); },
            .rejected = [&file](const QStringList &header, const RejectedRow &row) { return file.add(header, row); },
        };
        const auto read = readContacts(static_cast<QIODevice &>(buffer), {}, sink);
        if (const auto committed = file.commit(); !committed) {
            return failure(committed);
        }
        return read;
    }

    static QByteArray contentsOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

GUESTWRIGHT_TEST(tst_rejectsfile, RejectsFileTest)
#include "tst_rejectsfile.moc"
