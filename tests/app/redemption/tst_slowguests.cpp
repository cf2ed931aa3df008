#include "tests/app/redemption/listeningserver.h"
#include "tests/app/redemption/rawclient.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"

#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

constexpr qsizetype bigPage = 16 * 1024 * 1024; // more than a socket holds by itself
constexpr auto patienceInTest = std::chrono::seconds(5); // long enough for a visitor on a slow machine
constexpr int between = 100; // milliseconds, from drop to drop

/// In one of the three ways of slowhttptest: a head, a body, or an answer, a byte at a time.
struct SlowGuest {
    explicit SlowGuest(quint16 port, int way) : isReader(way == 2)
    {
        socket.setReadBufferSize(isReader ? 1 : 0);
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        socket.write(way == 0       ? "GET / HTTP/1.1\r\nHost: x\r\nX-"
                         : way == 1 ? "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n\r\n"
                                    : "GET /big HTTP/1.1\r\nHost: x\r\n\r\n");
    }
    void goOn()
    {
        if (socket.state() == QAbstractSocket::ConnectedState) {
            isReader ? void(socket.read(1)) : void(socket.write("a"));
        }
    }

    const bool isReader;
    QTcpSocket socket;
};

} // namespace

/// Guests who keep the server waiting (reliability M1): each is hung up on, and whoever is not slow notices nothing.
class SlowGuestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areHungUpOnAndKeepNobodyWaiting()
    {
        const int count = test::sizeOf("GUESTWRIGHT_TEST_SLOW_GUESTS", 60);
        const int patience = test::sizeOf("GUESTWRIGHT_TEST_SLOW_PATIENCE", int(patienceInTest.count()));
        ListenerOptions options;
        const milliseconds each = std::chrono::seconds(patience);
        options.deadlines = {.idle = each, .head = each, .body = each, .write = each, .bytesASecond = 1 << 30};
        test::ListeningServer server(
            [](const Request &request, const Context &, const Reply &reply) {
                reply({.status = 200,
                       .headers = {},
                       .body = request.path == "/big" ? QByteArray(bigPage, 'a') : QByteArray("hello")});
            },
            options);
        std::vector<std::unique_ptr<SlowGuest>> slow;
        for (int i = 0; i < count; ++i) {
            slow.push_back(std::make_unique<SlowGuest>(server.port(), i % 3));
        }
        // The readers' places are not taken by those who gave up theirs: each was connected once.
        QTRY_COMPARE_WITH_TIMEOUT(int(server.listener().connections()), count, 60'000);

        std::atomic<bool> isOver = false;
        std::atomic<int> asked = 0;
        std::atomic<int> answered = 0;
        std::thread genuine([&] {
            do {
                ++asked;
                answered +=
                    test::ask(server.port(), "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").body == "hello"
                    ? 1
                    : 0;
            } while (!isOver);
        });
        const int most =
            10 * patience * 1000 / between; // drops; a deadline that began again with each would never end this
        int drops = 0;
        for (; drops < most && connectedOf(slow, server) > 0; ++drops) {
            QTest::qWait(between);
            for (const auto &guest : slow) {
                guest->goOn();
            }
        }
        isOver = true;
        genuine.join();
        QVERIFY(drops < most);
        QVERIFY(asked > 0);
        QCOMPARE(answered, asked);
    }

    /// Nobody who is at it from the beginning lasts for longer than twenty seconds.
    void theUsualDeadlinesEndInTime()
    {
        const Deadlines usual;
        const auto largestBody = std::chrono::seconds(qsizetype(ListenerOptions().bodyLimit) / usual.bytesASecond);
        QVERIFY(usual.head <= std::chrono::seconds(10));
        QVERIFY(usual.body + largestBody <= std::chrono::seconds(20));
        QVERIFY(usual.idle <= std::chrono::seconds(15));
        QVERIFY(usual.write <= std::chrono::seconds(15));
    }

private:
    /// As the server counts them, for a reader cannot see that it was hung up on; but the visitor of the moment.
    static std::size_t connectedOf(const std::vector<std::unique_ptr<SlowGuest>> &slow, test::ListeningServer &server)
    {
        const bool anySender = std::ranges::any_of(slow, [](const auto &guest) {
            return !guest->isReader && guest->socket.state() == QAbstractSocket::ConnectedState;
        });
        const std::size_t connections = server.listener().connections();
        return anySender ? connections : connections - std::min<std::size_t>(connections, 1);
    }
};

GUESTWRIGHT_TEST(tst_slowguests, SlowGuestsTest)
#include "tst_slowguests.moc"
