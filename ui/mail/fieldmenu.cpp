#include "ui/mail/fieldmenu.h"

#include "ui/theme/painting.h"

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

QString sectionWords(MergeField::About about)
{
    switch (about) {
    case MergeField::About::Recipient:
        return FieldMenu::tr("Recipient");
    case MergeField::About::Invitation:
        return FieldMenu::tr("Invitation");
    case MergeField::About::Campaign:
        return FieldMenu::tr("Campaign");
    case MergeField::About::Look:
        return FieldMenu::tr("Look");
    }
    return {};
}

} // namespace

FieldMenu::FieldMenu(const QList<MergeField> &fields, QWidget *parent) : QMenu(parent), m_fields(fields) { }

void FieldMenu::fill(bool html)
{
    clear();
    std::optional<MergeField::About> about;
    for (const MergeField &field : std::as_const(m_fields)) {
        if (field.onlyHtml && !html) {
            continue;
        }
        if (about != field.about) {
            about = field.about;
            addSection(sectionWords(field.about));
        }
        QAction *action = addAction(withoutMnemonics(field.words) + u"\t{{"_s + field.name + u"}}"_s);
        action->setObjectName(field.name + u"FieldAction"_s);
        connect(action, &QAction::triggered, this, [this, field] { Q_EMIT chosen(field); });
    }
}

} // namespace guestwright
