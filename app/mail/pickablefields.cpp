#include "app/mail/pickablefields.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

using About = MergeField::About;

MergeField plainField(const QString &name, About about, const char *words)
{
    return {.name = name,
            .words = QCoreApplication::translate("MergeField", words),
            .inserted = u"{{%1}}"_s.arg(name),
            .about = about};
}

/// One that not every mail has a value for: what is written into its section is left out with it.
MergeField optionalField(const QString &name, About about, const char *words)
{
    MergeField field = plainField(name, about, words);
    field.inserted = u"{{#%1}}{{%1}}{{/%1}}"_s.arg(name);
    return field;
}

} // namespace

QList<MergeField> pickableFields()
{
    MergeField formatted = plainField(u"description_html"_s, About::Campaign,
                                      QT_TRANSLATE_NOOP("MergeField", "The description, with its formatting"));
    formatted.inserted = u"{{{description_html}}}"_s;
    formatted.onlyHtml = true;
    QList<MergeField> fields{
        plainField(u"greeting"_s, About::Recipient,
                   QT_TRANSLATE_NOOP("MergeField", "Greeting: “Hello Ada,” or, without a name, “Hello,”")),
        plainField(u"first_name"_s, About::Recipient, QT_TRANSLATE_NOOP("MergeField", "First name")),
        plainField(u"name"_s, About::Recipient, QT_TRANSLATE_NOOP("MergeField", "Whole name")),
        plainField(u"link"_s, About::Invitation, QT_TRANSLATE_NOOP("MergeField", "The private link")),
        plainField(u"button"_s, About::Invitation, QT_TRANSLATE_NOOP("MergeField", "What the button says")),
        optionalField(u"until"_s, About::Invitation,
                      QT_TRANSLATE_NOOP("MergeField", "Until when the link works, if it ends")),
        optionalField(u"unsubscribe_url"_s, About::Invitation,
                      QT_TRANSLATE_NOOP("MergeField", "Where to stop these mails; without it a last line says so")),
        plainField(u"title"_s, About::Campaign, QT_TRANSLATE_NOOP("MergeField", "The title")),
        plainField(u"description"_s, About::Campaign, QT_TRANSLATE_NOOP("MergeField", "The description")),
        formatted,
        plainField(u"campaign"_s, About::Campaign, QT_TRANSLATE_NOOP("MergeField", "The campaign's name")),
        plainField(u"org"_s, About::Campaign, QT_TRANSLATE_NOOP("MergeField", "Who invites")),
        plainField(u"contact"_s, About::Campaign, QT_TRANSLATE_NOOP("MergeField", "The sender's address")),
        optionalField(u"privacy_url"_s, About::Campaign,
                      QT_TRANSLATE_NOOP("MergeField", "Where the privacy policy is, if there is one")),
        plainField(u"accent_fill"_s, About::Look, QT_TRANSLATE_NOOP("MergeField", "The campaign's colour")),
        plainField(u"accent_on"_s, About::Look, QT_TRANSLATE_NOOP("MergeField", "A colour that reads well on it")),
    };
    for (MergeField &field : fields) {
        field.onlyHtml = field.onlyHtml || field.about == About::Look;
    }
    return fields;
}

} // namespace guestwright
