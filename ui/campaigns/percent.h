#pragma once

#include <QCoreApplication>
#include <QLocale>

#include <optional>

namespace guestwright {

/// A share of 0 to 1 as "12.9%"; a dash where there is none. Nothing and all need no decimals.
[[nodiscard]] inline QString percentText(std::optional<double> share, int decimals)
{
    if (!share) {
        return QStringLiteral("–");
    }
    const bool isRound = *share == 0 || *share == 1;
    return QCoreApplication::translate("Percent", "%1%")
        .arg(QLocale().toString(*share * 100, 'f', isRound ? 0 : decimals));
}

} // namespace guestwright
