#include "app/mail/foldertransport.h"

#include "app/mail/durablefile.h"
#include "app/mail/messageid.h"
#include "models/core/crashpoint.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFileName = 100;

Delivery folderTrouble(const Error &error)
{
    Delivery delivery;
    delivery.outcome = Delivery::Outcome::Deferred;
    delivery.fault = Delivery::Fault::Account;
    delivery.words = error.message;
    return delivery;
}

Delivery folderSuccess(const QString &path)
{
    Delivery delivery;
    delivery.outcome = Delivery::Outcome::Sent;
    delivery.words = QCoreApplication::translate("FolderTransport", "Written to %1").arg(path);
    return delivery;
}

QCoro::Task<Delivery> writeMessage(QString folder, Envelope envelope, BeforeDot beforeDot)
{
    const QString name = FolderTransport::fileNameOf(envelope.id);
    const QString path = QDir(folder).filePath(name);
    // Hidden from whoever reads the folder; a retry of the same message overwrites what a crash left behind.
    const QString temporary = QDir(folder).filePath(u"."_s + name + u".tmp"_s);
    crashPoint("before_connect");
    auto written = makePrivateFolder(folder);
    if (written) {
        written = writeDurably(temporary, envelope.message);
    }
    if (!written) {
        co_return folderTrouble(written.error());
    }
    if (beforeDot) {
        const bool mayGo = co_await beforeDot();
        if (!mayGo) {
            QFile::remove(temporary);
            Delivery calledOff;
            calledOff.fault = Delivery::Fault::Cancelled;
            co_return calledOff;
        }
    }
    crashPoint("before_dot");
    written = renameDurably(temporary, path);
    crashPoint("dot_sent");
    co_return written ? folderSuccess(path) : folderTrouble(written.error());
}

QCoro::Task<Delivery> probeFolder(QString folder)
{
    const QString probe = QDir(folder).filePath(u".guestwright-probe.tmp"_s);
    auto written = makePrivateFolder(folder);
    if (written) {
        written = writeDurably(probe, QByteArray());
    }
    QFile::remove(probe);
    co_return written ? folderSuccess(folder) : folderTrouble(written.error());
}

QCoro::Task<> nothingToClose()
{
    co_return;
}

} // namespace

FolderTransport::FolderTransport(QString folder) : m_folder(std::move(folder)) { }

QCoro::Task<Delivery> FolderTransport::deliver(Envelope envelope, BeforeDot beforeDot)
{
    return writeMessage(m_folder, std::move(envelope), std::move(beforeDot));
}

QCoro::Task<Delivery> FolderTransport::probe()
{
    return probeFolder(m_folder);
}

QCoro::Task<> FolderTransport::close()
{
    return nothingToClose();
}

QString FolderTransport::fileNameOf(const QByteArray &messageId)
{
    const QByteArray local = messageId.mid(1, messageId.indexOf('@') - 1);
    const bool isTame = local.size() >= 16 && local.size() <= longestFileName
        && std::ranges::all_of(local, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
    // An id this program did not make could name anything: ../, CON, or nothing at all.
    const QByteArray name = isTame ? local : toBase32(QCryptographicHash::hash(messageId, QCryptographicHash::Sha256));
    return QString::fromLatin1(name) + u".eml"_s;
}

} // namespace guestwright
