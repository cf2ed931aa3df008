#include <QByteArray>
#include <QElapsedTimer>
#include <QList>
#include <QRandomGenerator>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

// Where libFuzzer is not installed: changes good and bad requests at random and hands them to the same target, as many
// as the first argument says or for as many seconds as the second does. A failure aborts; the input is written first.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

const QList<QByteArray> seeds{
    "GET /i/AbCdEfGhIjKlMnOpQrStUv HTTP/1.1\r\nHost: a.example\r\nAccept: */*\r\n\r\n",
    "POST /i/AbCdEfGhIjKlMnOpQrStUv/redeem HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\n\r\nname=a%20b&c",
    "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
    "GET http://[::1]:80/%2e%2e/a?b#c HTTP/1.0\r\nConnection: keep-alive, close\r\nExpect: 100-continue\r\n\r\n",
    "name=Ada+Lovelace&line1=%C3%A4&choice=a%3A1&choice=b&&=&a",
    "/a/%2e%2E/%00/b?c=d&e",
};
const QList<QByteArray> pieces{"\r\n",
                               "\n",
                               "\r",
                               QByteArray("\0", 1),
                               ":",
                               " ",
                               "\t",
                               "%",
                               "%2f",
                               "%00",
                               "%zz",
                               "..",
                               "//",
                               "Content-Length: 1\r\n",
                               "Transfer-Encoding: chunked\r\n",
                               "Host: b\r\n",
                               "\r\n\r\n",
                               "&",
                               "=",
                               "+",
                               "\xff",
                               "\xc0\xae",
                               "0x1",
                               "-1",
                               "18446744073709551616"};

QByteArray mutated(QRandomGenerator &random)
{
    const auto below = [&random](qsizetype limit) {
        return static_cast<qsizetype>(random.bounded(static_cast<quint32>(std::max<qsizetype>(limit, 1))));
    };
    QByteArray bytes = seeds.at(below(seeds.size()));
    for (qsizetype changes = below(6) + 1; changes > 0; --changes) {
        const qsizetype at = below(bytes.size() + 1);
        switch (below(5)) {
        case 0:
            bytes.insert(at, pieces.at(below(pieces.size())));
            break;
        case 1:
            bytes.remove(at, below(8) + 1);
            break;
        case 2:
            bytes.insert(at, bytes.mid(below(bytes.size()), below(40)));
            break;
        case 3:
            bytes.insert(at, QByteArray(below(9000), static_cast<char>(below(256))));
            break;
        default:
            if (at < bytes.size()) {
                bytes[at] = static_cast<char>(below(256));
            }
        }
    }
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    const qint64 most = argc > 1 ? std::atoll(argv[1]) : 100'000;
    const qint64 seconds = argc > 2 ? std::atoll(argv[2]) : 3600;
    const quint32 seed = argc > 3 ? static_cast<quint32>(std::atoll(argv[3])) : QRandomGenerator::system()->generate();
    std::printf("seed %u\n", seed);
    std::fflush(stdout);
    QRandomGenerator random(seed);
    QElapsedTimer timer;
    timer.start();
    qint64 count = 0;
    while (count < most && timer.elapsed() < seconds * 1000) {
        const QByteArray bytes = mutated(random);
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                               static_cast<std::size_t>(bytes.size()));
        ++count;
    }
    std::printf("%lld inputs\n", static_cast<long long>(count));
    return 0;
}
