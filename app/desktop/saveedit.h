#pragma once

#include "app/desktop/ask.h"
#include "models/audit/merge.h"
#include "ui/forms/conflictdialog.h"

#include <functional>
#include <memory>
#include <span>
#include <type_traits>

namespace guestwright {

/// An edit on its way from a form into the workspace, where somebody else may have been meanwhile.
template <typename T> struct FormEdit {
    T seen; ///< when the form was opened
    T mine;
    std::span<const EditableField<T>> fields;
    std::function<Result<T>(Database &, const T &mine, const T &seen)> save;
    std::function<Result<T>(Database &)> find; ///< what is there now
    std::function<void(const Result<T> &)> answer; ///< the form's owner's
};

/// Only dialogs can be busy; a page goes on being edited.
template <typename Form> void setFormBusy(const QPointer<Form> &form, bool busy)
{
    if constexpr (std::is_base_of_v<FormDialog, Form>) {
        if (form) {
            form->setBusy(busy);
        }
    }
}

/// Saves it. Where both changed the same field, both values are shown and the manager chooses; then it is saved again,
/// as an edit of what was shown. The form, a dialog or a page, stays open meanwhile.
template <typename T, typename Form>
void saveEdit(Session &session, QObject *context, const QPointer<Form> &form, const std::shared_ptr<FormEdit<T>> &edit)
{
    setFormBusy(form, true);
    const auto ask = [&session, context, form, edit](const Result<T> &refused, const Result<T> &present) {
        const auto merged = mergeEdits(edit->seen, edit->mine, present.value_or(edit->seen), edit->fields);
        if (!present || merged.conflicts.isEmpty() || !form) {
            edit->answer(refused); // another conflict than that
            return;
        }
        setFormBusy(form, false);
        auto *dialog = openDialog(new ConflictDialog(merged.conflicts, form));
        QObject::connect(dialog, &ConflictDialog::resolved, context,
                         [&session, context, form, edit, merged, present = *present](const QList<qsizetype> &theirs) {
                             edit->mine = merged.value;
                             for (const qsizetype field : theirs) {
                                 edit->fields[std::size_t(field)].take(edit->mine, present);
                             }
                             edit->seen = present;
                             saveEdit(session, context, form, edit);
                         });
    };
    session.write(
        context, [edit](Database &db) { return edit->save(db, edit->mine, edit->seen); },
        [&session, context, edit, ask](const Result<T> &saved) {
            if (saved || saved.error().kind != Error::Kind::Conflict) {
                edit->answer(saved);
                return;
            }
            session.read(
                context, [edit](Database &db) { return edit->find(db); },
                [ask, saved](const Result<T> &present) { ask(saved, present); });
        });
}

} // namespace guestwright
