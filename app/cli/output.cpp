#include "app/cli/output.h"

#include "models/core/folding.h"

#include <QJsonDocument>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace guestwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto progressEvery = 100ms;

bool isErrorATerminal()
{
#ifdef Q_OS_UNIX
    static const bool isTerminal = isatty(STDERR_FILENO) == 1;
    return isTerminal;
#else
    return false;
#endif
}

} // namespace

void Output::print(const QJsonObject &object, const QString &sentence)
{
    writeOut(m_asJson ? QJsonDocument(object).toJson(QJsonDocument::Indented) : sentence.toUtf8() + '\n');
}

void Output::print(const QJsonObject &object, const QList<Line> &lines)
{
    if (m_asJson) {
        print(object, QString());
        return;
    }
    qsizetype width = 0;
    for (const Line &line : lines) {
        width = std::max(width, line.second.isEmpty() ? 0 : shownWidth(line.first));
    }
    for (const Line &line : lines) {
        if (!line.second.isEmpty()) {
            say(line.first + QString(width - shownWidth(line.first) + 2, u' ') + line.second);
        }
    }
}

Output::List::List(Output &output, const QStringList &header, QString nothing)
    : m_output(output)
    , m_table(header, [&output](const QString &line) { output.say(line); })
    , m_nothing(std::move(nothing))
{
    if (m_output.isJson()) {
        m_output.writeOut("[");
    }
}

void Output::List::add(const QJsonObject &object, const QStringList &cells)
{
    ++m_rows;
    if (m_output.isJson()) {
        m_output.writeOut((m_rows == 1 ? "\n" : ",\n") + QJsonDocument(object).toJson(QJsonDocument::Compact));
    } else {
        m_table.add(cells);
    }
}

void Output::List::finish()
{
    if (m_output.isJson()) {
        m_output.writeOut(m_rows == 0 ? "]\n" : "\n]\n");
    } else if (m_rows == 0) {
        m_output.say(m_nothing);
    } else {
        m_table.finish();
    }
}

void Output::say(const QString &line)
{
    if (!m_asJson) {
        writeOut(line.toUtf8() + '\n');
    }
}

void Output::note(const QString &words)
{
    m_notes.append(words);
}

void Output::warnNow(const QString &words)
{
    writeError(words);
}

void Output::progress(const QString &words)
{
    const auto now = std::chrono::steady_clock::now();
    if (!isErrorATerminal() || (m_isProgressShown && now - m_progressAt < progressEvery)) {
        return;
    }
    clearProgress();
    std::fputs(words.toUtf8().constData(), stderr);
    std::fflush(stderr);
    m_isProgressShown = true;
    m_progressAt = now;
}

bool Output::finish()
{
    for (const QString &note : std::as_const(m_notes)) {
        writeError(note);
    }
    m_notes.clear();
    clearProgress();
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

void Output::fail(const QString &words)
{
    // One line, whatever a server or a file name holds.
    writeError(cleanLine(words).simplified());
    std::fflush(stdout);
}

void Output::writeOut(const QByteArray &bytes)
{
    clearProgress();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
}

void Output::writeError(const QString &line)
{
    clearProgress();
    std::fflush(stdout); // so that both stand in their order on a terminal
    std::fputs((line + u'\n').toUtf8().constData(), stderr);
    std::fflush(stderr);
}

void Output::clearProgress()
{
    if (m_isProgressShown) {
        std::fputs("\r\033[K", stderr);
        m_isProgressShown = false;
    }
}

} // namespace guestwright
