#pragma once

#include "app/redemption/html.h"
#include "app/redemption/pagewords.h"

#include <QJsonArray>
#include <QList>
#include <QString>

namespace guestwright {

/// What is wrong with one field of a form, in a sentence without its full stop.
struct FieldFault {
    QString field;
    Html words;
};

/// One labelled field of a form.
struct FormField {
    QString name; ///< also its id
    QString label;
    QString type = QStringLiteral("text"); ///< of HTML, or "code" for six digits
    QString autocomplete;
    int longest = 200;
    QString value;
    QString hint;
    bool isOptional = false;
    bool mayBeEmpty = false; ///< for some: not called optional, and not insisted on by the browser
    bool isAlone = false; ///< in its form: without a list of errors above, the focus is led to it
    QJsonArray options; ///< of a select: `{code, name, selected}`
};

/// The field with its label, hint and error, as it stands in a form.
[[nodiscard]] Html fieldHtml(const FormField &field, const QList<FieldFault> &errors, const PageWords &words);

/// The errors above a form, each leading to its field; nothing where there are none.
[[nodiscard]] Html errorSummary(const QList<FieldFault> &errors, const PageWords &words);
/// "Please check 3 fields"
[[nodiscard]] QString errorTitle(const QList<FieldFault> &errors, const PageWords &words);

} // namespace guestwright
