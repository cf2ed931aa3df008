#include "models/contacts/erasureledger.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QByteArray linesOf(const QSet<QByteArray> &hashes)
{
    QByteArrayList lines;
    for (const QByteArray &hash : hashes) {
        lines << hash.toHex();
    }
    std::ranges::sort(lines);
    return lines.isEmpty() ? QByteArray() : lines.join('\n') + '\n';
}

} // namespace

ErasureLedger::ErasureLedger(const Location &workspace)
    : m_path(workspace.engine == Engine::Sqlite ? QString(workspace.path + u".erased"_s) : QString())
{ }

Result<QSet<QByteArray>> ErasureLedger::read() const
{
    QFile file(m_path);
    if (!isKept() || !file.exists()) {
        return QSet<QByteArray>();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Kind::Storage,
                    QCoreApplication::translate("Erasure", "%1 cannot be read: %2").arg(m_path, file.errorString()));
    }
    QSet<QByteArray> hashes;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (const QByteArray hash = QByteArray::fromHex(line.trimmed()); hash.size() == 32) {
            hashes.insert(hash);
        }
    }
    return hashes;
}

Result<> ErasureLedger::write(const QSet<QByteArray> &hashes) const
{
    if (!isKept()) {
        return {};
    }
    QSaveFile file(m_path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(linesOf(hashes)) >= 0
        && file.commit();
    return isWritten
        ? Result<>()
        : fail(Error::Kind::Storage,
               QCoreApplication::translate("Erasure", "%1 cannot be written: %2").arg(m_path, file.errorString()));
}

QString ErasureLedger::digestOf(const QSet<QByteArray> &hashes)
{
    return QString::fromLatin1(QCryptographicHash::hash(linesOf(hashes), QCryptographicHash::Sha256).toHex());
}

} // namespace guestwright
