#include "app/redemption/gatheredwriter.h"
#include "models/core/token.h"
#include "models/publication/guestanswers.h"

#include <QFile>

#include <chrono>
#include <cstdio>

using namespace guestwright;

/// How many page views a second a server's writer keeps, committed and safe from a power cut, where nothing but the
/// views arrives. usage: noteevents PUBLICATION TOKENS     TOKENS is a file with what fillpublication wrote
int main(int argc, char **argv)
{
    if (argc != 3) {
        return 2;
    }
    QFile file(QString::fromLocal8Bit(argv[2]));
    const bool isRead = file.open(QIODevice::ReadOnly);
    const QList<QByteArray> tokens = file.readAll().trimmed().split('\n');
    auto writer =
        GatheredWriter::start({.path = QString::fromLocal8Bit(argv[1])}, {.notes = std::size_t(tokens.size())});
    if (!isRead || !writer) {
        return 1;
    }
    const Instant now = systemNow();
    const auto begun = std::chrono::steady_clock::now();
    for (const QByteArray &token : tokens) {
        (*writer)->note([hash = Token{token}.hash(), now](Database &db) {
            return recordVisit(db, hash, Stage::Kind::LandingViewed, Visitor::Kind::Human, now);
        });
    }
    writer->reset(); // returns when all is written
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
    std::printf("%.0f\n", double(tokens.size()) / took.count());
    return 0;
}
