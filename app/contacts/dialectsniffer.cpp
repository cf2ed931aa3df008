#include "app/contacts/dialectsniffer.h"

#include "app/contacts/columnrecognition.h"
#include "app/contacts/csvreader.h"
#include "app/contacts/headerwords.h"

#include <QMap>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr char candidateDelimiters[] = {',', ';', '\t', '|'};
constexpr qsizetype headerRows = 10; // a header is looked for among these
constexpr qsizetype addressCells = 2000; // enough cells to judge by

/// How a sample falls apart under one dialect.
struct Reading {
    qsizetype rows = 0; // without those that begin with #
    qsizetype faults = 0;
    qsizetype filled = 0;
    qsizetype quoted = 0;
    qsizetype ats = 0; // cells with an @
    qsizetype addresses = 0; // of these, addresses and nothing else
    qsizetype knownHeaders = 0; // of the row that has most
    bool startsWithLoneHeader = false; // "Email" alone: a list of one column
    QMap<qsizetype, qsizetype> widths; // and how many rows have each
};

void judgeCells(const CsvRecord &record, Reading &reading)
{
    qsizetype known = 0;
    for (const QByteArrayView field : record.fields) {
        const QByteArrayView cell = field.trimmed();
        reading.filled += cell.isEmpty() ? 0 : 1;
        if (reading.rows <= headerRows && cell.size() < 60) {
            known += meaningOfHeader(QString::fromUtf8(cell)) ? 1 : 0;
        }
        if (reading.ats < addressCells && cell.contains('@')) {
            ++reading.ats;
            reading.addresses += isAddressText(QString::fromUtf8(cell)) ? 1 : 0;
        }
    }
    reading.knownHeaders = std::max(reading.knownHeaders, known);
    reading.startsWithLoneHeader =
        reading.startsWithLoneHeader || (reading.rows == 1 && record.fields.size() == 1 && known == 1);
}

Reading readSample(QByteArrayView sample, const CsvDialect &dialect, bool isWhole)
{
    Reading reading;
    CsvReader reader(dialect, sample);
    CsvRecord record;
    for (auto more = reader.next(record); more && *more; more = reader.next(record)) {
        if (!isWhole && record.isCutOff()) {
            break;
        }
        if (record.raw.startsWith('#')) {
            continue;
        }
        ++reading.rows;
        ++reading.widths[record.fields.size()];
        reading.faults += record.fault == CsvRecord::Fault::None ? 0 : 1;
        reading.quoted += record.quotedFields;
        judgeCells(record, reading);
    }
    return reading;
}

/// How many rows have the most frequent width that is a table's, and that width.
std::pair<qsizetype, qsizetype> commonWidth(const Reading &reading)
{
    std::pair<qsizetype, qsizetype> common{0, 1};
    for (auto it = reading.widths.cbegin(); it != reading.widths.cend(); ++it) {
        if (it.key() > 1 && it.value() >= common.first) {
            common = {it.value(), it.key()};
        }
    }
    return common;
}

/// From 0 to about 3: rows of one width, cells that are addresses, headers that are known.
double scoreOf(const Reading &reading)
{
    const auto [rows, width] = commonWidth(reading);
    if (rows == 0 || reading.startsWithLoneHeader) {
        return 0;
    }
    const double whole = double(reading.rows);
    const double evenness = double(rows) / whole * double(width - 1) / double(width);
    const double addresses = reading.ats > 0 ? 0.5 * double(reading.addresses) / double(reading.ats) : 0;
    const double headers = 0.25 * double(std::min<qsizetype>(reading.knownHeaders, 4));
    return evenness + addresses + headers - double(reading.faults) / whole;
}

/// Backslash escapes only where they explain what plain quotes do not.
bool wantsBackslashes(QByteArrayView sample, CsvDialect dialect, bool isWhole)
{
    const bool hasEscapes = sample.toByteArray().contains(R"(\")");
    if (!hasEscapes) {
        return false;
    }
    const Reading plain = readSample(sample, dialect, isWhole);
    dialect.hasBackslashes = true;
    const Reading escaped = readSample(sample, dialect, isWhole);
    const bool hasDoubled = sample.toByteArray().contains(R"("")");
    return escaped.faults < plain.faults || (escaped.faults == plain.faults && !hasDoubled);
}

/// Lines with # are comments when none of them looks like a row of the table.
bool hasCommentLines(QByteArrayView sample, const CsvDialect &dialect, qsizetype width)
{
    bool hasSome = false;
    CsvReader reader(dialect, sample);
    CsvRecord record;
    for (auto more = reader.next(record); more && *more; more = reader.next(record)) {
        if (!record.raw.startsWith('#')) {
            continue;
        }
        if (width > 1 ? qsizetype(record.fields.size()) == width : record.raw.contains('@')) {
            return false;
        }
        hasSome = true;
    }
    return hasSome;
}

/// "sep=;" as Excel reads and writes it; 0 for none.
char separatorLine(QByteArrayView sample)
{
    const bool isOne = sample.size() > 5 && sample.first(4).compare("sep=", Qt::CaseInsensitive) == 0
        && (sample.at(5) == '\r' || sample.at(5) == '\n');
    return isOne ? sample.at(4) : '\0';
}

} // namespace

CsvDialect sniffDialect(QByteArrayView sample, bool isWhole)
{
    CsvDialect best{.delimiter = 0};
    if (const char separator = separatorLine(sample)) {
        return {.delimiter = separator, .hasSeparatorLine = true};
    }
    double bestScore = 0.3; // below, the lines are text of one column with a stray comma
    qsizetype width = 1;
    for (const char quote : {'"', '\''}) {
        for (const char delimiter : candidateDelimiters) {
            const CsvDialect dialect{.delimiter = delimiter, .quote = quote};
            const Reading reading = readSample(sample, dialect, isWhole);
            // An apostrophe is a quote only where it stands around most texts.
            const bool isPlausible = quote == '"' || reading.quoted * 2 > reading.filled;
            const double score = scoreOf(reading) + (quote == '"' ? 0 : 0.1);
            if (isPlausible && score > bestScore) {
                best = dialect;
                bestScore = score;
                width = commonWidth(reading).second;
            }
        }
    }
    best.hasBackslashes = wantsBackslashes(sample, best, isWhole);
    best.hasComments = hasCommentLines(sample, best, width);
    return best;
}

} // namespace guestwright
