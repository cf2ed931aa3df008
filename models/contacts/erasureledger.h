#pragma once

#include "models/core/result.h"
#include "models/store/location.h"

#include <QByteArray>
#include <QSet>

namespace guestwright {

/// The file beside a workspace file that outlives it: the keyed hashes of erased addresses, one a line in hex, so that
/// a backup from before an erasure can be made to forget again. A workspace on a server has none.
class ErasureLedger
{
public:
    explicit ErasureLedger(const Location &workspace);

    [[nodiscard]] bool isKept() const { return !m_path.isEmpty(); }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Empty where there is no file.
    [[nodiscard]] Result<QSet<QByteArray>> read() const;
    /// Replaces the file in one step; readable for its owner only.
    [[nodiscard]] Result<> write(const QSet<QByteArray> &hashes) const;
    /// What tells two states of the list apart.
    [[nodiscard]] static QString digestOf(const QSet<QByteArray> &hashes);

private:
    QString m_path;
};

} // namespace guestwright
