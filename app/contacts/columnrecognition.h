#pragma once

#include "models/contacts/columnmapping.h"
#include "models/core/result.h"

#include <QList>
#include <QStringList>

namespace guestwright {

/// A person's word about one column.
struct ColumnChoice {
    ColumnMapping::Field field = ColumnMapping::Field::Extra;
    QString column; ///< a header, or a number counted from 1

    bool operator==(const ColumnChoice &) const = default;
};

/// Reads "email=Contact Address" or "phone=3", as `--map` takes it.
[[nodiscard]] Result<ColumnChoice> parseColumnChoice(const QString &text);

/// What the columns hold, by their headers. Headers come out unique ("id", "id (2)") and never empty ("Column 3").
[[nodiscard]] ColumnMapping mappingOfHeader(const QStringList &header);

/// What the columns of a file without header hold, by the cells of its first rows; the columns get names that
/// mappingOfHeader() understands.
[[nodiscard]] ColumnMapping mappingOfCells(const QList<QStringList> &rows);

/// The mapping as a person wants it. A field with a choice takes no other column; numbers do not count our own
/// columns (see headerwords.h), so that they stay true for a file of rejected rows.
[[nodiscard]] Result<ColumnMapping> withChoices(ColumnMapping mapping, const QList<ColumnChoice> &choices);

/// Whether a first row is a header rather than somebody: no address and no phone in it, and not the only kind of
/// text there is. `rows` are some that follow.
[[nodiscard]] bool isHeader(const QStringList &first, const QList<QStringList> &rows);

/// Takes the columns that hold addresses for addresses, when no header said so.
void findAddresses(ColumnMapping &mapping, const QList<QStringList> &rows);

/// Whether all cells are addresses and some rows have several: a list of people, not a table.
[[nodiscard]] bool isAddressList(const QList<QStringList> &rows);

/// Whether the text is nothing but an e-mail address (perhaps with a name, as in a message), or nothing but a phone
/// number.
[[nodiscard]] bool isAddressText(const QString &text);
[[nodiscard]] bool isPhoneText(const QString &text);

} // namespace guestwright
