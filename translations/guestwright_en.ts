<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddressPane</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list already</source>
        <translation>
            <numerusform>%Ln on the list already</numerusform>
            <numerusform>%Ln on the list already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln twice</source>
        <translation>
            <numerusform>%Ln twice</numerusform>
            <numerusform>%Ln twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of another domain</source>
        <translation>
            <numerusform>%Ln of another domain</numerusform>
            <numerusform>%Ln of another domain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln want(s) no mail</source>
        <translation>
            <numerusform>%Ln wants no mail</numerusform>
            <numerusform>%Ln want no mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not an address</source>
        <translation>
            <numerusform>%Ln not an address</numerusform>
            <numerusform>%Ln not addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>Imported %n contact(s)</source>
        <translation>
            <numerusform>Imported %Ln contact</numerusform>
            <numerusform>Imported %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n Contact(s)</source>
        <translation>
            <numerusform>Import %Ln Contact</numerusform>
            <numerusform>Import %Ln Contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n contact(s) to the trash</source>
        <translation>
            <numerusform>Moved %Ln contact to the trash</numerusform>
            <numerusform>Moved %Ln contacts to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Contact(s)</source>
        <translation>
            <numerusform>Delete %Ln Contact</numerusform>
            <numerusform>Delete %Ln Contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n contact(s)</source>
        <translation>
            <numerusform>Restored %Ln contact</numerusform>
            <numerusform>Restored %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n Contact(s)</source>
        <translation>
            <numerusform>Restore %Ln Contact</numerusform>
            <numerusform>Restore %Ln Contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created %n invite(s)</source>
        <translation>
            <numerusform>Created %Ln invite</numerusform>
            <numerusform>Created %Ln invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n Invite(s)</source>
        <translation>
            <numerusform>Create %Ln Invite</numerusform>
            <numerusform>Create %Ln Invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoked %n invite(s)</source>
        <translation>
            <numerusform>Revoked %Ln invite</numerusform>
            <numerusform>Revoked %Ln invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n Invite(s)</source>
        <translation>
            <numerusform>Revoke %Ln Invite</numerusform>
            <numerusform>Revoke %Ln Invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n invite(s)</source>
        <translation>
            <numerusform>Restored %Ln invite</numerusform>
            <numerusform>Restored %Ln invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n Invite(s)</source>
        <translation>
            <numerusform>Restore %Ln Invite</numerusform>
            <numerusform>Restore %Ln Invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extended %n invite(s)</source>
        <translation>
            <numerusform>Extended %Ln invite</numerusform>
            <numerusform>Extended %Ln invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extend %n Invite(s)</source>
        <translation>
            <numerusform>Extend %Ln Invite</numerusform>
            <numerusform>Extend %Ln Invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n link(s)</source>
        <translation>
            <numerusform>Replaced %Ln link</numerusform>
            <numerusform>Replaced %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n Link(s)</source>
        <translation>
            <numerusform>Replace %Ln Link</numerusform>
            <numerusform>Replace %Ln Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n invite(s) to the trash</source>
        <translation>
            <numerusform>Moved %Ln invite to the trash</numerusform>
            <numerusform>Moved %Ln invites to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Invite(s)</source>
        <translation>
            <numerusform>Delete %Ln Invite</numerusform>
            <numerusform>Delete %Ln Invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queued %n message(s)</source>
        <translation>
            <numerusform>Queued %Ln message</numerusform>
            <numerusform>Queued %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue %n Message(s)</source>
        <translation>
            <numerusform>Queue %Ln Message</numerusform>
            <numerusform>Queue %Ln Messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n message(s)</source>
        <translation>
            <numerusform>Cancelled %Ln message</numerusform>
            <numerusform>Cancelled %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n Message(s)</source>
        <translation>
            <numerusform>Cancel %Ln Message</numerusform>
            <numerusform>Cancel %Ln Messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queued %n message(s) again</source>
        <translation>
            <numerusform>Queued %Ln message again</numerusform>
            <numerusform>Queued %Ln messages again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue %n Message(s) Again</source>
        <translation>
            <numerusform>Queue %Ln Message Again</numerusform>
            <numerusform>Queue %Ln Messages Again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n invite(s)</source>
        <translation>
            <numerusform>Exported %Ln invite</numerusform>
            <numerusform>Exported %Ln invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Invite(s)</source>
        <translation>
            <numerusform>Export %Ln Invite</numerusform>
            <numerusform>Export %Ln Invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n thing(s) from the trash for good</source>
        <translation>
            <numerusform>Removed %Ln thing from the trash for good</numerusform>
            <numerusform>Removed %Ln things from the trash for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the reminder of %n invite(s)</source>
        <translation>
            <numerusform>Set the reminder of %Ln invite</numerusform>
            <numerusform>Set the reminder of %Ln invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set Reminder of %n Invite(s)</source>
        <translation>
            <numerusform>Set Reminder of %Ln Invite</numerusform>
            <numerusform>Set Reminder of %Ln Invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queued %n reminder(s)</source>
        <translation>
            <numerusform>Queued %Ln reminder</numerusform>
            <numerusform>Queued %Ln reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue %n Reminder(s)</source>
        <translation>
            <numerusform>Queue %Ln Reminder</numerusform>
            <numerusform>Queue %Ln Reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed %n card(s)</source>
        <translation>
            <numerusform>Printed %Ln card</numerusform>
            <numerusform>Printed %Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n Card(s)</source>
        <translation>
            <numerusform>Print %Ln Card</numerusform>
            <numerusform>Print %Ln Cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n order(s) or member(s)</source>
        <translation>
            <numerusform>Exported %n order or member</numerusform>
            <numerusform>Exported %n orders or members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Order(s) or Member(s)</source>
        <translation>
            <numerusform>Export %n Order or Member</numerusform>
            <numerusform>Export %n Orders or Members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n invitee(s) on the list of an invitation link</source>
        <translation>
            <numerusform>Put %n invitee on the list of an invitation link</numerusform>
            <numerusform>Put %n invitees on the list of an invitation link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n Invitee(s)</source>
        <translation>
            <numerusform>Approve %n Invitee</numerusform>
            <numerusform>Approve %n Invitees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n invitee(s) off the list of an invitation link</source>
        <translation>
            <numerusform>Took %n invitee off the list of an invitation link</numerusform>
            <numerusform>Took %n invitees off the list of an invitation link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Invitee(s)</source>
        <translation>
            <numerusform>Remove %n Invitee</numerusform>
            <numerusform>Remove %n Invitees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InviteStory</name>
    <message numerus="yes">
        <source>%n time(s), by scanners or previews</source>
        <translation>
            <numerusform>%n time, by scanners or previews</numerusform>
            <numerusform>%n times, by scanners or previews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkPlan</name>
    <message numerus="yes">
        <source>Only %n address(es) on its list can still use it; everybody else who has the link can no longer.</source>
        <translation>
            <numerusform>Only %Ln address on its list can still use it; everybody else who has the link can no longer.</numerusform>
            <numerusform>Only %Ln addresses on its list can still use it; everybody else who has the link can no longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) on its list can no longer use it because of the domain.</source>
        <translation>
            <numerusform>%Ln address on its list can no longer use it because of the domain.</numerusform>
            <numerusform>%Ln addresses on its list can no longer use it because of the domain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more can use it.</source>
        <translation>
            <numerusform>%Ln more can use it.</numerusform>
            <numerusform>%Ln more can use it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message numerus="yes">
        <source>Please check %n field(s)</source>
        <translation>
            <numerusform>Please check %Ln field</numerusform>
            <numerusform>Please check %Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n of these are yours. You can still change your mind on the next page.</source>
        <translation>
            <numerusform>Up to %Ln of these is yours. You can still change your mind on the next page.</numerusform>
            <numerusform>Up to %Ln of these are yours. You can still change your mind on the next page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This link was made for %n people</source>
        <translation>
            <numerusform>This link was made for %n person</numerusform>
            <numerusform>This link was made for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have joined</source>
        <translation>
            <numerusform>%n has joined</numerusform>
            <numerusform>%n have joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have used it</source>
        <translation>
            <numerusform>%n has used it</numerusform>
            <numerusform>%n have used it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%Ln min ago</numerusform>
            <numerusform>%Ln min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%Ln h ago</numerusform>
            <numerusform>%Ln h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>In %Ln day</numerusform>
            <numerusform>In %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>The clocks of the server and of this computer are %Ln second(s) apart; links end by the server&apos;s.</source>
        <translation>
            <numerusform>The clocks of the server and of this computer are %Ln second apart; links end by the server&apos;s.</numerusform>
            <numerusform>The clocks of the server and of this computer are %Ln seconds apart; links end by the server&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) are not on the server yet</source>
        <translation>
            <numerusform>%Ln invite is not on the server yet</numerusform>
            <numerusform>%Ln invites are not on the server yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tried again in %Ln min</source>
        <translation>
            <numerusform>tried again in %Ln min</numerusform>
            <numerusform>tried again in %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invite(s) published</source>
        <translation>
            <numerusform>%Ln invite published</numerusform>
            <numerusform>%Ln invites published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new order(s)</source>
        <translation>
            <numerusform>%Ln new order</numerusform>
            <numerusform>%Ln new orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new member(s)</source>
        <translation>
            <numerusform>%Ln new member</numerusform>
            <numerusform>%Ln new members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were used before the server heard that they were replaced. They keep their orders.</source>
        <translation>
            <numerusform>%Ln link was used before the server heard that it was replaced. It keeps its order.</numerusform>
            <numerusform>%Ln links were used before the server heard that they were replaced. They keep their orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server answers and knows the key. %Ln campaign(s) are there.</source>
        <translation>
            <numerusform>The server answers and knows the key. %Ln campaign is there.</numerusform>
            <numerusform>The server answers and knows the key. %Ln campaigns are there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::AddressPane</name>
    <message numerus="yes">
        <source>%Ln without an address</source>
        <translation>
            <numerusform>%Ln without an address</numerusform>
            <numerusform>%Ln without an address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %Ln…</source>
        <translation>
            <numerusform>Invite %Ln…</numerusform>
            <numerusform>Invite %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln and Send…</source>
        <translation>
            <numerusform>Approve %Ln and Send…</numerusform>
            <numerusform>Approve %Ln and Send…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln</source>
        <translation>
            <numerusform>Approve %Ln</numerusform>
            <numerusform>Approve %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::BulkController</name>
    <message numerus="yes">
        <source>Created %n invite(s)</source>
        <translation>
            <numerusform>Created %Ln invite</numerusform>
            <numerusform>Created %Ln invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n invite(s)</source>
        <translation>
            <numerusform>Exported %Ln invite</numerusform>
            <numerusform>Exported %Ln invites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::BulkInvitesDialog</name>
    <message numerus="yes">
        <source>Create %Ln Invite(s)</source>
        <translation>
            <numerusform>Create %Ln Invite</numerusform>
            <numerusform>Create %Ln Invites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::BulkPreview</name>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::ContactController</name>
    <message numerus="yes">
        <source>Moved %n contact(s) to the trash</source>
        <translation>
            <numerusform>Moved %Ln contact to the trash</numerusform>
            <numerusform>Moved %Ln contacts to the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::DuplicateDialog</name>
    <message numerus="yes">
        <source>%Ln guest(s), each with a new link; the old links stay as they are.</source>
        <translation>
            <numerusform>%Ln guest, with a new link; the old link stays as it is.</numerusform>
            <numerusform>%Ln guests, each with a new link; the old links stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::EmptyValueNotices</name>
    <message numerus="yes">
        <source>%Ln recipient(s) without a name</source>
        <translation>
            <numerusform>%Ln recipient without a name</numerusform>
            <numerusform>%Ln recipients without a name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) whose link never ends</source>
        <translation>
            <numerusform>%Ln recipient whose link never ends</numerusform>
            <numerusform>%Ln recipients whose link never ends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::EraseDialog</name>
    <message numerus="yes">
        <source>The saved contact, on %n list(s)</source>
        <translation>
            <numerusform>The saved contact, on %Ln list</numerusform>
            <numerusform>The saved contact, on %Ln lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invite(s): the links die, numbers and evidence stay without a name</source>
        <translation>
            <numerusform>%Ln invite: the link dies, number and evidence stay without a name</numerusform>
            <numerusform>%Ln invites: the links die, numbers and evidence stay without a name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in the outbox: address and text go</source>
        <translation>
            <numerusform>%Ln message in the outbox: address and text go</numerusform>
            <numerusform>%Ln messages in the outbox: addresses and texts go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old value(s) that Undo remembers</source>
        <translation>
            <numerusform>%Ln old value that Undo remembers</numerusform>
            <numerusform>%Ln old values that Undo remembers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name in %n place(s) of the activity</source>
        <translation>
            <numerusform>The name in %Ln place of the activity</numerusform>
            <numerusform>The name in %Ln places of the activity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) or member(s): name, address and destination go</source>
        <translation>
            <numerusform>%n order or member: name, address and destination go</numerusform>
            <numerusform>%n orders or members: name, address and destination go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln Invite(s)…</source>
        <translation>
            <numerusform>Export %Ln Invite…</numerusform>
            <numerusform>Export %Ln Invites…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::ExtendDialog</name>
    <message numerus="yes">
        <source>Extend %Ln Invite(s)</source>
        <translation>
            <numerusform>Extend %Ln Invite</numerusform>
            <numerusform>Extend %Ln Invites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::FunnelView</name>
    <message numerus="yes">
        <source>%n bounced</source>
        <translation>
            <numerusform>%n bounced</numerusform>
            <numerusform>%n bounced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never sent by mail</source>
        <translation>
            <numerusform>%n never sent by mail</numerusform>
            <numerusform>%n never sent by mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more only automated</source>
        <translation>
            <numerusform>%n more only automated</numerusform>
            <numerusform>%n more only automated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::ImportController</name>
    <message numerus="yes">
        <source>Saved %n rejected row(s)</source>
        <translation>
            <numerusform>Saved %Ln rejected row</numerusform>
            <numerusform>Saved %Ln rejected rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s)</source>
        <translation>
            <numerusform>The first row</numerusform>
            <numerusform>The first %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Contact(s)</source>
        <translation>
            <numerusform>Import %Ln Contact</numerusform>
            <numerusform>Import %Ln Contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::InviteController</name>
    <message numerus="yes">
        <source>Revoked %n invite(s)</source>
        <translation>
            <numerusform>Revoked %Ln invite</numerusform>
            <numerusform>Revoked %Ln invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n invite(s) with their old links</source>
        <translation>
            <numerusform>Restored %Ln invite with its old link</numerusform>
            <numerusform>Restored %Ln invites with their old links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n invite(s) to the trash</source>
        <translation>
            <numerusform>Moved %Ln invite to the trash</numerusform>
            <numerusform>Moved %Ln invites to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n link(s); the old ones no longer work</source>
        <translation>
            <numerusform>Replaced %Ln link; the old one no longer works</numerusform>
            <numerusform>Replaced %Ln links; the old ones no longer work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extended %n invite(s)</source>
        <translation>
            <numerusform>Extended %Ln invite</numerusform>
            <numerusform>Extended %Ln invites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::InviteeController</name>
    <message numerus="yes">
        <source>Put %n address(es) on the list</source>
        <translation>
            <numerusform>Put %n address on the list</numerusform>
            <numerusform>Put %n addresses on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n address(es) from the list</source>
        <translation>
            <numerusform>Removed %n address from the list</numerusform>
            <numerusform>Removed %n addresses from the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::InviteeList</name>
    <message numerus="yes">
        <source>Resend %Ln…</source>
        <translation>
            <numerusform>Resend %Ln…</numerusform>
            <numerusform>Resend %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln</source>
        <translation>
            <numerusform>Remove %Ln</numerusform>
            <numerusform>Remove %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removal(s) not on the server yet: they take effect there with the next synchronization.</source>
        <translation>
            <numerusform>%Ln removal is not on the server yet: it takes effect there with the next synchronization.</numerusform>
            <numerusform>%Ln removals are not on the server yet: they take effect there with the next synchronization.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::LinkTableModel</name>
    <message numerus="yes">
        <source>Only those on its list can use it: %n address(es).</source>
        <translation>
            <numerusform>Only those on its list can use it: %Ln address.</numerusform>
            <numerusform>Only those on its list can use it: %Ln addresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have not come yet.</source>
        <translation>
            <numerusform>%Ln of them has not come yet.</numerusform>
            <numerusform>%Ln of them have not come yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::MailController</name>
    <message numerus="yes">
        <source>Sent %n message(s)</source>
        <translation>
            <numerusform>Sent %Ln message</numerusform>
            <numerusform>Sent %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not go out, see the outbox</source>
        <translation>
            <numerusform>%Ln did not go out, see the outbox</numerusform>
            <numerusform>%Ln did not go out, see the outbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had a mail queued less than a minute ago.</source>
        <translation>
            <numerusform>%Ln of them had a mail queued less than a minute ago.</numerusform>
            <numerusform>%Ln of them had a mail queued less than a minute ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) left for another try</source>
        <translation>
            <numerusform>%Ln message left for another try</numerusform>
            <numerusform>%Ln messages left for another try</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::OrderController</name>
    <message numerus="yes">
        <source>Exported %n row(s)</source>
        <translation>
            <numerusform>Exported %n row</numerusform>
            <numerusform>Exported %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::OutboxController</name>
    <message numerus="yes">
        <source>%n message(s) wait to be sent</source>
        <translation>
            <numerusform>%Ln message waits to be sent</numerusform>
            <numerusform>%Ln messages wait to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took back %n message(s)</source>
        <translation>
            <numerusform>Took back %Ln message</numerusform>
            <numerusform>Took back %Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::OutboxPage</name>
    <message numerus="yes">
        <source>Send %Ln Now</source>
        <translation>
            <numerusform>Send %Ln Now</numerusform>
            <numerusform>Send %Ln Now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::OverviewPage</name>
    <message numerus="yes">
        <source>%n redemption(s) by invitation links are no part of these numbers.</source>
        <translation>
            <numerusform>%n redemption by invitation links is no part of these numbers.</numerusform>
            <numerusform>%n redemptions by invitation links are no part of these numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) declined.</source>
        <translation>
            <numerusform>%n guest declined.</numerusform>
            <numerusform>%n guests declined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on the page in the last %n minute(s)</source>
        <translation>
            <numerusform>on the page in the last minute</numerusform>
            <numerusform>on the page in the last %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::PrintDialog</name>
    <message numerus="yes">
        <source>Print %Ln Sheet(s)…</source>
        <translation>
            <numerusform>Print %Ln Sheet…</numerusform>
            <numerusform>Print %Ln Sheets…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheet(s)</source>
        <comment>18 cards on …</comment>
        <translation>
            <numerusform>%Ln sheet</numerusform>
            <numerusform>%Ln sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::RecoveryController</name>
    <message numerus="yes">
        <source>%n message(s) wait in the outbox.</source>
        <translation>
            <numerusform>%Ln message waits in the outbox.</numerusform>
            <numerusform>%Ln messages wait in the outbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::ReminderController</name>
    <message numerus="yes">
        <source>%n reminder(s) were due</source>
        <translation>
            <numerusform>%Ln reminder was due</numerusform>
            <numerusform>%Ln reminders were due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the reminder of %n invite(s)</source>
        <translation>
            <numerusform>Set the reminder of %Ln invite</numerusform>
            <numerusform>Set the reminder of %Ln invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: used, revoked, reminded, or ending too soon</source>
        <translation>
            <numerusform>%Ln left out: used, revoked, reminded, or ending too soon</numerusform>
            <numerusform>%Ln left out: used, revoked, reminded, or ending too soon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::ReminderDialog</name>
    <message numerus="yes">
        <source>Set Reminder of %Ln Invite(s)</source>
        <translation>
            <numerusform>Set Reminder of %Ln Invite</numerusform>
            <numerusform>Set Reminder of %Ln Invites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::SendDialog</name>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>The %Ln selected</numerusform>
            <numerusform>The %Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln Invitation(s)</source>
        <translation>
            <numerusform>Send %Ln Invitation</numerusform>
            <numerusform>Send %Ln Invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done in about %Ln minute(s).</source>
        <translation>
            <numerusform>Done in about %Ln minute.</numerusform>
            <numerusform>Done in about %Ln minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::SidebarModel</name>
    <message numerus="yes">
        <source>%1, %2, %n invite(s)</source>
        <translation>
            <numerusform>%1, %2, %Ln invite</numerusform>
            <numerusform>%1, %2, %Ln invites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::TemplateEditor</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %Ln more)</numerusform>
            <numerusform>%1 (and %Ln more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::TrashController</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invite(s)</source>
        <translation>
            <numerusform>%Ln invite</numerusform>
            <numerusform>%Ln invites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n, with the old links</source>
        <translation>
            <numerusform>Restored %Ln, with the old link</numerusform>
            <numerusform>Restored %Ln, with the old links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n thing(s) for good?</source>
        <translation>
            <numerusform>Remove %Ln thing for good?</numerusform>
            <numerusform>Remove %Ln things for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n thing(s) for good</source>
        <translation>
            <numerusform>Removed %Ln thing for good</numerusform>
            <numerusform>Removed %Ln things for good</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestwright::WaitingMailController</name>
    <message numerus="yes">
        <source>Offline: %Ln message(s) wait and leave when the connection is back</source>
        <translation>
            <numerusform>Offline: %Ln message waits and leaves when the connection is back</numerusform>
            <numerusform>Offline: %Ln messages wait and leave when the connection is back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait; next try at %1</source>
        <translation>
            <numerusform>%Ln message waits; next try at %1</numerusform>
            <numerusform>%Ln messages wait; next try at %1</numerusform>
        </translation>
    </message>
</context>
</TS>
