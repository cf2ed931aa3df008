#include "tests/app/redemption/serverprocess.h"

#include <QRegularExpression>

namespace guestwright::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceWithServer = 60'000; // milliseconds

} // namespace

ServerProcess::ServerProcess(const QStringList &words, const QStringList &environment)
{
    static const QRegularExpression ports(u"port (\\d+), managers on port (\\d+)"_s);
    m_program.setProcessChannelMode(QProcess::MergedChannels);
    m_program.setEnvironment(QProcess::systemEnvironment() + environment);
    m_program.start(QStringLiteral(GUESTWRIGHT_SERVER),
                    words + QStringList{u"--listen"_s, u"127.0.0.1:0"_s, u"--admin-listen"_s, u"127.0.0.1:0"_s});
    while (!m_ports.hasMatch() && m_program.waitForReadyRead(patienceWithServer)) {
        collect();
        m_ports = ports.match(QString::fromUtf8(m_said));
    }
}

int ServerProcess::end()
{
    m_program.terminate();
    m_program.waitForFinished(patienceWithServer);
    collect();
    return m_program.exitStatus() == QProcess::NormalExit ? m_program.exitCode() : -1;
}

void ServerProcess::kill()
{
    m_program.kill();
    m_program.waitForFinished(patienceWithServer);
    collect();
}

} // namespace guestwright::test
