#pragma once

#include <QCoreApplication>

namespace guestwright {

/// The context of everything the command line says: `Cli::tr("…")`.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace guestwright
