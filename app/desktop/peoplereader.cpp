#include "app/desktop/peoplereader.h"

#include "app/contacts/contactreader.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace guestwright {

namespace {

Result<ReadPeople> readPeopleFrom(QIODevice &device, const QString &name)
{
    ReadPeople read;
    const ContactSink sink{.contact = [&read](const ContactRow &row) -> Result<> {
                               read.people.push_back({std::nullopt, row.name, row.email, row.phone});
                               return {};
                           },
                           .rejected = [](const QStringList &, const RejectedRow &) { return Result<>(); }};
    const auto summary = readContacts(device, {}, sink);
    if (!summary) {
        return failure(summary);
    }
    read.origin = summary->rejected == 0
        ? QCoreApplication::translate("PeopleReader", "%1, %2 people").arg(name).arg(summary->contacts)
        : QCoreApplication::translate("PeopleReader", "%1, %2 people; %3 rows name nobody")
              .arg(name)
              .arg(summary->contacts)
              .arg(summary->rejected);
    return read;
}

} // namespace

Result<ReadPeople> readPeopleOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Kind::Storage,
                    QCoreApplication::translate("PeopleReader", "%1 cannot be read: %2").arg(path, file.errorString()));
    }
    return readPeopleFrom(file, QFileInfo(path).fileName());
}

Result<ReadPeople> readPastedPeople(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readPeopleFrom(buffer, QCoreApplication::translate("PeopleReader", "Pasted"));
}

} // namespace guestwright
