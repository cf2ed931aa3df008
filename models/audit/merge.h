#pragma once

#include "models/core/result.h"

#include <QList>
#include <QString>

#include <span>

namespace guestwright {

/// One field that two people may edit at once: how it is called, how its value reads, how it is carried over.
template <typename T> struct EditableField {
    const char *name; ///< in English; mergeName() translates it
    bool (*isSame)(const T &, const T &);
    void (*take)(T &into, const T &from);
    QString (*text)(const T &);
};

/// A field that two people changed to different things.
struct FieldConflict {
    qsizetype field = 0; ///< its place among the fields
    QString name;
    QString mine;
    QString theirs;
};

template <typename T> struct Merged {
    T value;
    QList<FieldConflict> conflicts; ///< in these fields `value` holds mine
};

[[nodiscard]] QString mergeName(const char *name);

/// What comes of an edit that began with `seen` and became `mine`, when meanwhile somebody else left `present`: who
/// touched a field has it, and fields that both touched are told.
template <typename T>
[[nodiscard]] Merged<T> mergeEdits(const T &seen, const T &mine, const T &present,
                                   std::span<const EditableField<T>> fields)
{
    Merged<T> merged{mine, {}};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const EditableField<T> &field = fields[i];
        if (field.isSame(mine, seen)) {
            field.take(merged.value, present);
        } else if (!field.isSame(present, seen) && !field.isSame(present, mine)) {
            merged.conflicts.append(
                {static_cast<qsizetype>(i), mergeName(field.name), field.text(mine), field.text(present)});
        }
    }
    return merged;
}

/// The refusal of an edit that would overwrite what somebody else changed; names the fields.
[[nodiscard]] tl::unexpected<Error> editConflict(const QList<FieldConflict> &conflicts);

} // namespace guestwright
