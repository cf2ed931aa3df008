#pragma once

#include "models/store/workspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace guestwright::test {

/// One row an engine, for initTestCase_data(): every test function then runs on both (see QFETCH_GLOBAL). PostgreSQL is
/// left out only where the environment names none, as in a test executable started by hand.
void addEngineRows();

/// The engine of the running test function.
[[nodiscard]] QString currentEngine();

/// A place for one new workspace of that engine, gone with this object.
class TestPlace
{
public:
    explicit TestPlace(const QString &engine = currentEngine());
    ~TestPlace();
    Q_DISABLE_COPY_MOVE(TestPlace)

    [[nodiscard]] const Location &location() const { return m_location; }
    /// A folder of the test's own.
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    Location m_location;
};

/// A migrated database with one connection, for tests of repositories and use cases that need no threads.
class TestDatabase
{
public:
    explicit TestDatabase(const QString &engine = currentEngine());

    operator Database &() { return *m_db; }
    [[nodiscard]] Database &db() { return *m_db; }
    [[nodiscard]] const TestPlace &place() const { return m_place; }

private:
    TestPlace m_place;
    std::unique_ptr<Database> m_db;
};

/// The failed result's words, for QVERIFY2.
template <typename T> [[nodiscard]] QByteArray wordsOf(const Result<T> &result)
{
    return result ? QByteArray() : result.error().message.toUtf8();
}

} // namespace guestwright::test

/// Fails the test function with the error's own words.
#define VERIFY_RESULT(expression)                                                                                      \
    do {                                                                                                               \
        const auto &verified = (expression);                                                                           \
        QVERIFY2(verified, guestwright::test::wordsOf(verified).constData());                                          \
    } while (false)
