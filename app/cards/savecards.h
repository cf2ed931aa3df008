#pragma once

#include "app/cards/cardplan.h"

#include <QTemporaryFile>

#include <memory>

namespace guestwright {

/// A PDF that is being written: without a name until it is whole (on Linux), so that a process that is killed leaves
/// nothing of it behind; readable by its owner only. What was at the path before stays until then.
class CardFile
{
public:
    /// Refuses the workspace itself and any other database (Conflict).
    [[nodiscard]] static Result<std::shared_ptr<CardFile>> begin(const QString &path, const Location &workspace);

    /// May be called on any one thread.
    [[nodiscard]] Result<> write(const CardJob &job, const std::function<bool(qint64)> &proceed);
    /// Durable and in place, or nothing at all. How many bytes.
    [[nodiscard]] Result<qint64> commit();

private:
    explicit CardFile(const QString &path);
    [[nodiscard]] tl::unexpected<Error> cannotWrite() const;

    const QString m_path;
    QTemporaryFile m_file;
};

/// Writes the cards, records the print and puts the file in place. How many bytes.
[[nodiscard]] Result<qint64> saveCards(Database &db, const CardPlan &plan, const QString &path, Instant now,
                                       const std::function<bool(qint64)> &proceed);

} // namespace guestwright
