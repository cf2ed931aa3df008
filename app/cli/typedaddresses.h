#pragma once

#include "app/cli/session.h"
#include "models/links/addresslist.h"

#include <QJsonArray>

namespace guestwright {

/// The addresses that stand behind a link on the command line.
struct TypedAddresses {
    AddressList list;

    /// What cannot be read, with the reason.
    [[nodiscard]] QJsonArray badJson() const;
    [[nodiscard]] QString badLines() const;
};

/// From the command line, or from standard input where `-` stands for them.
[[nodiscard]] Outcome<TypedAddresses> readTypedAddresses(Session &session);

} // namespace guestwright
