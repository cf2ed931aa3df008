#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace guestwright::test {

/// One line of tests/data/hostile-addresses.tsv.
struct HostileAddress {
    /// What must come of the text.
    enum class Outcome {
        Refused, ///< nothing in it is an address
        Own, ///< an address that is nobody else's
        Apart, ///< either: refused, or nobody else's
        Taken, ///< the addresses of `taken`
    };

    QString family;
    QString text;
    Outcome outcome = Outcome::Refused;

    struct Taken {
        QString address; ///< as it stands there
        QString sameAs; ///< what it is compared as; empty: nobody else
    };
    std::vector<Taken> taken;
};

/// All of them; empty where the file cannot be read.
[[nodiscard]] std::vector<HostileAddress> hostileAddresses();

} // namespace guestwright::test
