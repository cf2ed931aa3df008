#pragma once

#include "app/cli/texttable.h"

#include <QJsonObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <utility>

namespace guestwright {

/// A label with its value, as reports show them.
using Line = std::pair<QString, QString>;

/// What a command says. Documents go to standard output: as JSON exactly one, otherwise text for people. Messages and
/// progress go to standard error.
class Output
{
public:
    explicit Output(bool asJson) : m_asJson(asJson) { }

    [[nodiscard]] bool isJson() const { return m_asJson; }

    /// One object; people read the sentence.
    void print(const QJsonObject &object, const QString &sentence);
    /// One object; people read label and value, one a line. Values that are empty are left out.
    void print(const QJsonObject &object, const QList<Line> &lines);

    /// An array, a row at a time. `nothing` is what people read instead of an empty table.
    class List
    {
    public:
        List(Output &output, const QStringList &header, QString nothing);
        void add(const QJsonObject &object, const QStringList &cells);
        void finish();

    private:
        Output &m_output;
        TextTable m_table;
        QString m_nothing;
        qint64 m_rows = 0;
    };

    /// Text for people, never in a JSON document.
    void say(const QString &line);
    /// Something worth knowing beside the result. Waits for the end: a command that fails says only why.
    void note(const QString &words);
    /// The same, said even when the command fails.
    void warnNow(const QString &words);
    /// How far long work is; shown only on a terminal, some times a second. May be called from any one thread.
    void progress(const QString &words);

    /// The last words. False when standard output could not be written to its end.
    [[nodiscard]] bool finish();
    void fail(const QString &words);

private:
    void writeOut(const QByteArray &bytes);
    void writeError(const QString &line);
    void clearProgress();

    const bool m_asJson;
    QStringList m_notes;
    bool m_isProgressShown = false;
    std::chrono::steady_clock::time_point m_progressAt;
};

} // namespace guestwright
