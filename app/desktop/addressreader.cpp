#include "app/desktop/addressreader.h"

#include "app/campaigning/invitees.h"
#include "models/core/emailaddress.h"
#include "ui/links/addresspane.h"
#include "ui/links/inviteesdialog.h"

#include <utility>

namespace guestwright {

namespace {

QSet<QString> keysOf(const std::vector<InvitePerson> &people)
{
    QSet<QString> keys;
    for (const InvitePerson &person : people) {
        keys.insert(addressKey(person.email));
    }
    return keys;
}

Result<AddressReading> readAddresses(Database &db, qint64 linkId, const QString &text)
{
    AddressReading reading{.text = text, .list = readAddressList(text)};
    auto plan = planInvitees(db, linkId, reading.list.people);
    if (!plan) {
        return failure(plan);
    }
    reading.plan = *std::move(plan);
    reading.listed = keysOf(reading.plan.listed);
    reading.outsideDomains = keysOf(reading.plan.outsideDomains);
    return reading;
}

} // namespace

AddressReader::AddressReader(Session &session, qint64 linkId, InviteesDialog &dialog)
    : QObject(&dialog)
    , m_session(session)
    , m_linkId(linkId)
    , m_dialog(dialog)
{
    connect(&dialog.addresses(), &AddressPane::typed, this, &AddressReader::read);
}

void AddressReader::read(const QString &text)
{
    if (m_isReading) {
        m_next = text;
        return;
    }
    m_isReading = true;
    m_session.read(
        this, [linkId = m_linkId, text](Database &db) { return readAddresses(db, linkId, text); },
        [this](const Result<AddressReading> &reading) {
            m_isReading = false;
            reading ? m_dialog.addresses().showReading(*reading)
                    : m_dialog.addresses().showReadingError(reading.error().message);
            if (const auto next = std::exchange(m_next, std::nullopt)) {
                read(*next);
            }
        });
}

} // namespace guestwright
