#include "app/redemption/pagetemplate.h"

#include <QFile>
#include <QJsonArray>

#include <kainjow/mustache.hpp>

#include <map>

// Out of the namespace and by hand: a resource of a static library is dropped by the linker unless somebody asks for
// it.
static void initializePageResources()
{
    Q_INIT_RESOURCE(pages);
}

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

namespace mustache = kainjow::mustache;

mustache::data toMustache(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object: {
        mustache::data data(mustache::data::type::object);
        const QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field) {
            data.set(field.key().toStdString(), toMustache(field.value()));
        }
        return data;
    }
    case QJsonValue::Array: {
        mustache::data data(mustache::data::type::list);
        for (const QJsonValue &entry : value.toArray()) {
            data.push_back(toMustache(entry));
        }
        return data;
    }
    case QJsonValue::String:
        // An empty text is false, so that a section can ask for it.
        return value.toString().isEmpty() ? mustache::data(mustache::data::type::bool_false)
                                          : mustache::data(value.toString().toStdString());
    default:
        return mustache::data(value.toBool() ? mustache::data::type::bool_true : mustache::data::type::bool_false);
    }
}

std::string escapedValue(const std::string &value)
{
    std::string out;
    out.reserve(value.size());
    for (const char c : value) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string plainValue(const std::string &value)
{
    return value;
}

/// Parsed once a thread: rendering writes into the parsed template.
mustache::mustache &parsedTemplate(const QString &file, std::string (*escape)(const std::string &))
{
    thread_local std::map<QString, mustache::mustache> all;
    auto found = all.find(file);
    if (found == all.end()) {
        mustache::mustache parsed(pageResource(file).toStdString());
        parsed.set_custom_escape(escape);
        found = all.emplace(file, std::move(parsed)).first;
    }
    return found->second;
}

QByteArray renderFile(mustache::mustache &parsed, const QJsonObject &values)
{
    std::string out;
    parsed.render(toMustache(values), [&out](const std::string &part) { out += part; });
    return QByteArray::fromStdString(out);
}

} // namespace

QByteArray renderTemplate(const QString &name, const QJsonObject &values)
{
    return renderFile(parsedTemplate(name + u".html.mustache"_s, escapedValue), values);
}

QByteArray renderPlain(const QString &name, const QJsonObject &values)
{
    return renderFile(parsedTemplate(name + u".txt.mustache"_s, plainValue), values);
}

QByteArray pageResource(const QString &name)
{
    initializePageResources();
    QFile file(u":/guestwright/pages/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace guestwright
