#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace guestwright {

/// What each column of a contact file is taken for. A plain value: recognized by app/contacts, edited by a dialog.
struct ColumnMapping {
    Q_GADGET

public:
    enum class Field {
        Extra, ///< kept with the contact under the header's name
        Ignore, ///< left out
        Name, ///< the whole name as shown
        FirstName,
        LastName,
        Email,
        Phone,
        Organization,
    };
    Q_ENUM(Field)

    struct Column {
        QString header; ///< unique in the file, never empty
        Field field = Field::Extra;
        int rank = 0; ///< of several columns for one field the lowest rank is asked first, then the leftmost

        bool operator==(const Column &) const = default;
    };

    QList<Column> columns;

    /// The columns of one field, the one to be asked first at the front.
    [[nodiscard]] QList<qsizetype> columnsOf(Field field) const;

    /// Whether a row can name or reach anybody: some column is a name, an address or a phone.
    [[nodiscard]] bool namesPeople() const;

    /// Takes the column for the field, and before every other column of that field.
    void assign(qsizetype column, Field field);

    /// As on the command line: "email", "first-name", "extra" …
    [[nodiscard]] static QString keyOf(Field field);
    [[nodiscard]] static std::optional<Field> fieldFromKey(const QString &key);

    /// As in a dialog, translated.
    [[nodiscard]] static QString label(Field field);

    bool operator==(const ColumnMapping &) const = default;
};

} // namespace guestwright
