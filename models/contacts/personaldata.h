#pragma once

#include <QStringView>

namespace guestwright {

/// A column that says something about a person. Export and erasure go by this list; a test fails when the schema has a
/// column that is neither here nor on its own list of the others.
struct PersonalColumn {
    QStringView table;
    QStringView column;
};

inline constexpr PersonalColumn personalColumns[] = {
    {u"contacts", u"name"},
    {u"contacts", u"name_key"},
    {u"contacts", u"first_name"},
    {u"contacts", u"last_name"},
    {u"contacts", u"email"},
    {u"contacts", u"email_key"},
    {u"contacts", u"phone"},
    {u"contacts", u"organization"},
    {u"contacts", u"extra"},
    {u"contact_list_members", u"contact_id"},
    {u"invites", u"token"},
    {u"invites", u"token_hash"},
    {u"invites", u"contact_id"},
    {u"invites", u"name"},
    {u"invites", u"name_key"},
    {u"invites", u"email"},
    {u"invites", u"email_key"},
    {u"invites", u"phone"},
    {u"invites", u"bounce_words"},
    {u"outbox_messages", u"recipient"},
    {u"outbox_messages", u"body"},
    {u"outbox_messages", u"body_link"},
    {u"outbox_messages", u"server_words"},
    {u"orders", u"name"},
    {u"orders", u"name_key"},
    {u"orders", u"email"},
    {u"orders", u"phone"},
    {u"orders", u"line1"},
    {u"orders", u"line2"},
    {u"orders", u"postal_code"},
    {u"orders", u"city"},
    {u"orders", u"region"},
    {u"orders", u"country"},
    {u"members", u"name"},
    {u"members", u"name_key"},
    {u"members", u"email"},
    {u"audit_entries", u"subject"},
    {u"undo_values", u"old_value"},
    {u"suppressions", u"address_hash"},
};

} // namespace guestwright
