#include "app/mail/templatetags.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownOfAnOpenTag = 40;

QString tagWords(const char *text)
{
    return QCoreApplication::translate("MailTemplate", text);
}

TemplateTag tagFrom(const QString &inner, bool isRaw)
{
    if (!isRaw && !inner.isEmpty() && u"#^/!>=&"_s.contains(inner.front())) {
        return {.kind = inner.front(), .name = inner.sliced(1).trimmed()};
    }
    return {.kind = isRaw ? u'{' : u' ', .name = inner};
}

/// Goes through the tags of one text and gathers what is wrong with them.
class TagChecker
{
public:
    TagChecker(const QString &text, TemplateFault::Part part, const QStringList &known)
        : m_text(text)
        , m_part(part)
        , m_known(known)
    { }

    [[nodiscard]] QList<TemplateFault> check()
    {
        const TemplateTags found = tagsOf(m_text);
        for (const TemplateTag &tag : found.tags) {
            check(tag);
        }
        if (found.unclosedAt >= 0) {
            const QString rest = m_text.sliced(found.unclosedAt).section(u'\n', 0, 0).left(shownOfAnOpenTag);
            add({.at = found.unclosedAt, .length = rest.size()},
                tagWords(QT_TRANSLATE_NOOP("MailTemplate", "A “{{” is never closed: %1")).arg(rest));
        } else {
            for (const TemplateTag &open : std::as_const(m_open)) {
                add(open,
                    tagWords(QT_TRANSLATE_NOOP("MailTemplate", "“{{%1%2}}” is never closed"))
                        .arg(open.kind)
                        .arg(open.name));
            }
        }
        return m_faults;
    }

private:
    void add(const TemplateTag &tag, const QString &words)
    {
        m_faults.append({.part = m_part,
                         .at = tag.at,
                         .length = tag.length,
                         .line = int(QStringView(m_text).first(tag.at).count(u'\n')) + 1,
                         .words = words});
    }

    void check(const TemplateTag &tag)
    {
        if (tag.kind == u'!') {
            return;
        }
        if (tag.kind == u'>' || tag.kind == u'=') {
            add(tag,
                tagWords(QT_TRANSLATE_NOOP("MailTemplate", "“{{%1%2}}” is not possible in a mail"))
                    .arg(tag.kind)
                    .arg(tag.name));
            return;
        }
        checkName(tag);
        if (tag.opens()) {
            m_open.append(tag);
        } else if (tag.closes()) {
            close(tag);
        }
    }

    void checkName(const TemplateTag &tag)
    {
        if (!m_known.contains(tag.name)) {
            add(tag, tagWords(QT_TRANSLATE_NOOP("MailTemplate", "There is no field “%1”")).arg(tag.name));
        } else if ((tag.kind == u'{' || tag.kind == u'&') && tag.name != "description_html"_L1) {
            add(tag,
                tagWords(QT_TRANSLATE_NOOP("MailTemplate", "Only description_html goes in raw, not “%1”"))
                    .arg(tag.name));
        }
    }

    void close(const TemplateTag &tag)
    {
        if (!m_open.isEmpty() && m_open.last().name == tag.name) {
            m_open.removeLast();
            return;
        }
        add(tag, tagWords(QT_TRANSLATE_NOOP("MailTemplate", "“{{/%1}}” closes what is not open")).arg(tag.name));
        // One crossing is one fault: what it was meant to close is closed.
        for (qsizetype at = m_open.size() - 1; at >= 0; --at) {
            if (m_open.at(at).name == tag.name) {
                m_open.removeAt(at);
                return;
            }
        }
    }

    const QString &m_text;
    const TemplateFault::Part m_part;
    const QStringList &m_known;
    QList<TemplateTag> m_open;
    QList<TemplateFault> m_faults;
};

} // namespace

TemplateTags tagsOf(const QString &text)
{
    TemplateTags found;
    for (qsizetype at = text.indexOf("{{"_L1); at >= 0;) {
        const bool isRaw = QStringView(text).sliced(at).startsWith("{{{"_L1);
        const QLatin1StringView closing = isRaw ? "}}}"_L1 : "}}"_L1;
        const qsizetype start = at + closing.size();
        const qsizetype end = text.indexOf(closing, start);
        if (end < 0) {
            found.unclosedAt = at;
            return found;
        }
        TemplateTag tag = tagFrom(text.sliced(start, end - start).trimmed(), isRaw);
        tag.at = at;
        tag.length = end + closing.size() - at;
        found.tags.append(tag);
        at = text.indexOf("{{"_L1, end + closing.size());
    }
    return found;
}

QList<TemplateFault> tagFaults(const QString &text, TemplateFault::Part part, const QStringList &known)
{
    return TagChecker(text, part, known).check();
}

} // namespace guestwright
