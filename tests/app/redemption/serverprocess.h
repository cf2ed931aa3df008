#pragma once

#include <QByteArray>
#include <QProcess>
#include <QRegularExpressionMatch>
#include <QStringList>

namespace guestwright::test {

/// guestwright-server in a process of its own; the ports are those it says.
class ServerProcess
{
public:
    /// Returns once it serves, or has ended. `environment` are lines like "NAME=value" beside those of the test.
    explicit ServerProcess(const QStringList &words, const QStringList &environment = {});

    [[nodiscard]] quint16 port() const { return m_ports.captured(1).toUShort(); }
    [[nodiscard]] quint16 adminPort() const { return m_ports.captured(2).toUShort(); }
    /// Asks it to end; its exit code, or -1 where it crashed.
    int end();
    /// As a power cut would: nothing of it runs any more when this returns.
    void kill();
    /// All that it has written, to standard output and standard error.
    [[nodiscard]] const QByteArray &said() const { return m_said; }

private:
    void collect() { m_said += m_program.readAll(); }

    QProcess m_program;
    QRegularExpressionMatch m_ports;
    QByteArray m_said;
};

} // namespace guestwright::test
