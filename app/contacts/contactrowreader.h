#pragma once

#include "app/contacts/csvreader.h"
#include "models/contacts/columnmapping.h"
#include "models/contacts/contactrow.h"
#include "models/contacts/rejectedrow.h"

#include <tl/expected.hpp>

namespace guestwright {

/// Turns rows of cells into people. A person is whoever has a name, an address or a phone; of several columns for one
/// thing the first that is filled counts and the others become extra fields, so that nothing is lost.
///
/// A row may be shorter than the header, as spreadsheets write it, when it reaches the column that identifies people
/// (the address, else the names, else the phone); cells beyond the header must be blank.
class ContactRowReader
{
public:
    /// `isGuarded`: the file carries the apostrophes of formulaguard.h.
    ContactRowReader(const ColumnMapping &mapping, bool isGuarded);

    [[nodiscard]] tl::expected<ContactRow, RejectedRow::Reason> read(const CsvRecord &record) const;

    /// The row for the file of rejected rows.
    [[nodiscard]] RejectedRow rejected(const CsvRecord &record, RejectedRow::Reason reason) const;

    /// What `rejected()` cells belong to: the headers without our own columns.
    [[nodiscard]] QStringList rejectedHeader() const;

private:
    [[nodiscard]] QByteArrayView cell(const CsvRecord &record, qsizetype column) const;
    [[nodiscard]] std::optional<RejectedRow::Reason> faultOf(const CsvRecord &record) const;
    [[nodiscard]] QString firstFilled(const CsvRecord &record, ColumnMapping::Field field,
                                      QList<qsizetype> &leftOver) const;
    [[nodiscard]] bool readAddress(ContactRow &row) const;
    void addExtra(const CsvRecord &record, const QList<qsizetype> &columns, ContactRow &row) const;

    ColumnMapping m_mapping;
    bool m_isGuarded;
    std::array<QList<qsizetype>, 8> m_columns; // by field
    QList<bool> m_isOurs; // by column
    qsizetype m_needed = 0; // cells without which nobody can be told
};

} // namespace guestwright
