#include "ui/mail/emptyvaluenotices.h"

#include "ui/forms/form.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/notice.h"

#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

using Owner = SendPlan::EmptyValue::Owner;

constexpr qsizetype namedInANotice = 3;
constexpr int listHeight = 112;

QString happenedWords(Owner owner, qint64 count)
{
    switch (owner) {
    case Owner::Name:
        return EmptyValueNotices::tr("%Ln recipient(s) without a name", nullptr, int(count));
    case Owner::End:
        return EmptyValueNotices::tr("%Ln recipient(s) whose link never ends", nullptr, int(count));
    case Owner::Campaign:
        return EmptyValueNotices::tr("Something is missing in every mail");
    }
    return {};
}

QString fieldNames(const QList<SendPlan::EmptyValue> &values)
{
    QStringList names;
    for (const SendPlan::EmptyValue &value : values) {
        names.append(u"{{%1}}"_s.arg(value.field));
    }
    return names.join(u", "_s);
}

QString meansWords(const QList<SendPlan::EmptyValue> &values)
{
    const SendPlan::EmptyValue &first = values.first();
    if (first.owner == Owner::Campaign) {
        return EmptyValueNotices::tr("Nothing stands for %1: the campaign has none.").arg(fieldNames(values));
    }
    const QStringList people = first.people.first(qMin(namedInANotice, first.people.size()));
    const qint64 others = first.count - people.size();
    const QString who = others > 0
        ? EmptyValueNotices::tr("%1 and %n more", nullptr, int(others)).arg(people.join(u", "_s))
        : people.join(u", "_s);
    return EmptyValueNotices::tr("%1: nothing stands for %2.").arg(who, fieldNames(values));
}

QListWidget *makePeople(const SendPlan::EmptyValue &value)
{
    auto *list = new QListWidget;
    list->addItems(value.people);
    if (const qint64 others = value.count - value.people.size(); others > 0) {
        list->addItem(EmptyValueNotices::tr("and %n more", nullptr, int(others)));
    }
    list->setFixedHeight(listHeight);
    list->hide();
    return list;
}

} // namespace

EmptyValueNotices::EmptyValueNotices(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void EmptyValueNotices::setValues(const QList<SendPlan::EmptyValue> &values)
{
    if (values == m_values) {
        return;
    }
    m_values = values;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one whose click asked for this
        }
        delete item;
    }
    for (const Owner owner : {Owner::Name, Owner::End, Owner::Campaign}) {
        QList<SendPlan::EmptyValue> its;
        std::ranges::copy_if(values, std::back_inserter(its),
                             [owner](const SendPlan::EmptyValue &value) { return value.owner == owner; });
        if (!its.isEmpty()) {
            addNotice(its);
        }
    }
    setVisible(!values.isEmpty());
}

void EmptyValueNotices::addNotice(const QList<SendPlan::EmptyValue> &values)
{
    const SendPlan::EmptyValue &first = values.first();
    auto *notice = new Notice(Tone::Caution);
    const QString name = first.owner == Owner::Name ? u"name"_s : first.owner == Owner::End ? u"end"_s : u"campaign"_s;
    notice->setObjectName(name + u"MissingNotice"_s);
    notice->setWords(happenedWords(first.owner, first.count), meansWords(values));
    m_rows->addWidget(notice);
    if (first.owner == Owner::Campaign) {
        return;
    }
    if (first.count > namedInANotice) {
        QListWidget *people = makePeople(first);
        nameWidget(*people, name + u"MissingList"_s, happenedWords(first.owner, first.count));
        m_rows->addWidget(people);
        LinkButton *show = notice->addAction(tr("Show"));
        nameWidget(*show, name + u"ShowButton"_s, tr("Show who that is"));
        connect(show, &LinkButton::clicked, people, [people] { people->setVisible(!people->isVisible()); });
    }
    LinkButton *leaveOut = notice->addAction(tr("Leave Out"));
    nameWidget(*leaveOut, name + u"LeaveOutButton"_s, tr("Leave them out of this sending"));
    connect(leaveOut, &LinkButton::clicked, this, &EmptyValueNotices::leaveOutRequested);
}

} // namespace guestwright
