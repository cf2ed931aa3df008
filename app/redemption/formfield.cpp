#include "app/redemption/formfield.h"

#include "app/redemption/pagetemplate.h"

#include <QJsonObject>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

Html fieldHtml(const FormField &field, const QList<FieldFault> &errors, const PageWords &words)
{
    const auto error = std::ranges::find(errors, field.name, &FieldFault::field);
    const bool isWrong = error != errors.end();
    QStringList described;
    if (!field.hint.isEmpty()) {
        described.append(field.name + u"-hint"_s);
    }
    if (isWrong) {
        described.append(field.name + u"-error"_s);
    }
    const bool isCode = field.type == u"code"_s;
    const QJsonObject values{{u"name"_s, field.name},
                             {u"label"_s, field.label},
                             {u"type"_s, isCode ? u"text"_s : field.type},
                             {u"code"_s, isCode},
                             {u"autocomplete"_s, field.autocomplete},
                             {u"longest"_s, QString::number(field.longest)},
                             {u"value"_s, field.value},
                             {u"hint"_s, field.hint},
                             {u"optional"_s, field.isOptional ? words.translate("Pages", "(optional)") : QString()},
                             {u"required"_s, !field.isOptional && !field.mayBeEmpty},
                             {u"email"_s, field.type == u"email"_s},
                             {u"select"_s, !field.options.isEmpty()},
                             {u"options"_s, field.options},
                             {u"described"_s, described.join(u' ')},
                             {u"focused"_s, field.isAlone && isWrong},
                             {u"error_html"_s, isWrong ? error->words.text() : QString()}};
    return Html::markup(QString::fromUtf8(renderTemplate(u"field"_s, values)));
}

QString errorTitle(const QList<FieldFault> &errors, const PageWords &words)
{
    return words.translate("Pages", "Please check %n field(s)", nullptr, int(errors.size()));
}

Html errorSummary(const QList<FieldFault> &errors, const PageWords &words)
{
    if (errors.isEmpty()) {
        return {};
    }
    QJsonArray lines;
    for (const FieldFault &error : errors) {
        lines.append(QJsonObject{{u"field"_s, error.field}, {u"words_html"_s, error.words.text()}});
    }
    return Html::markup(QString::fromUtf8(
        renderTemplate(u"errors"_s, {{u"title"_s, errorTitle(errors, words)}, {u"errors"_s, lines}})));
}

} // namespace guestwright
