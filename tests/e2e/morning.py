"""The first half of the day: everything is prepared. Each step leaves the window as the next one expects it."""

import os

from guestwright import expect
from manager import CAMPAIGN, HOME, PEOPLE, Manager
from screen import wait

CARDS = os.path.join(HOME, "cards.pdf")


class Morning(Manager):
    def first_start(self):
        screen = self.screen
        screen.find(self.say("StartPage", "Create Campaign…"), "push button")
        folder = os.path.join(HOME, "data", "Guestwright", "guestwright")
        wait(lambda: [name for name in os.listdir(folder) if name.endswith(".guestwright")], "a workspace of its own")
        self.workspace = os.path.join(folder, next(n for n in os.listdir(folder) if n.endswith(".guestwright")))
        screen.shoot("first-start")

    def look_into_the_palette(self):
        screen = self.screen
        palette = self.press("ctrl+k", self.shows("CommandPalette", "Command Palette"))
        screen.shoot("palette")
        screen.keys("Escape")
        screen.gone(palette)

    def import_contacts(self):
        screen = self.screen
        screen.keys("ctrl+i")
        self.file(self.say("ImportController", "Import Contacts"), self.contacts)
        dialog = screen.dialog(self.say("ImportDialog", "Import Contacts"))
        screen.expect_focus(self.say("ImportDialog", "Add to list"))
        screen.write("Friends")
        screen.find(self.say("ImportDialog", "Import %Ln Contact(s)", PEOPLE), "push button")
        screen.shoot("import")
        screen.keys("Return")
        screen.gone(dialog)

    def add_account(self):
        screen = self.screen
        dialog = self.menu("T&ools", "Actions", "&Mail Accounts…", self.shows("AccountDialog", "Mail Accounts"))
        self.fill(self.say("AccountForm", "Name"), "Postbox")
        self.fill(self.say("AccountForm", "Server"), "127.0.0.1")
        security = self.say("AccountForm", "Security")
        self.tab_to(f"{security}: {self.say('AccountForm', 'TLS')}")
        self.tab_to(f"{security}: {self.say('AccountForm', 'None')}", "Right")
        self.fill(self.say("AccountForm", "Port"), str(self.postbox.port))
        self.fill(self.say("AccountForm", "Sender"), "Ada Kessler <ada@kessler.example>")
        self.tab_to(self.say("AccountDialog", "Test Account"))
        screen.keys("space")
        screen.find(self.say("AccountDialog", "It works"))
        screen.shoot("mail-account")
        self.tab_to(self.say("AccountDialog", "Save Account"))
        screen.keys("Return")
        wait(lambda: screen.items(self.say("AccountDialog", "Mail accounts")) == ["Postbox"], "the account is kept")
        screen.keys("Escape")
        screen.gone(dialog)

    def create_campaign(self):
        screen = self.screen
        dialog = self.press("ctrl+shift+n", self.shows("CampaignDialog", "Create Campaign"))
        screen.write(CAMPAIGN)
        self.fill(self.say("CampaignDialog", "Sender"), "Ada Kessler <ada@kessler.example>")
        until = "Works until: %1"
        self.tab_to(self.say("ExpirationField", until, None, self.say("ExpirationField", "Never")))
        month = self.say("ExpirationField", "30 Days")
        self.tab_to(self.say("ExpirationField", until, None, month), "Right")
        screen.shoot("campaign")
        screen.keys("Return")
        screen.gone(dialog)
        screen.find(CAMPAIGN, "label")

    def add_item(self):
        screen = self.screen
        screen.keys("ctrl+5")
        self.command("Add &Item…")
        dialog = screen.dialog(self.say("ItemDialog", "Add Item"))
        screen.write("A notebook")
        screen.keys("Return")
        screen.gone(dialog)
        screen.shoot("items")

    def activate(self):
        self.menu("&Campaign", "Actions", "&Activate", lambda: self.told("campaign", "list")[0]["state"] == "active")
        self.screen.keys("ctrl+1")
        self.screen.shoot("active")

    def create_bulk(self):
        screen = self.screen
        screen.keys("ctrl+2")
        screen.shoot("no-invites")
        dialog = self.menu("&Invites", "Actions", "Create &Bulk Invites…",
                           self.shows("BulkInvitesDialog", "Create Bulk Invites"))
        screen.find(self.say("BulkInvitesDialog", "Create %Ln Invite(s)", PEOPLE), "push button")
        screen.shoot("bulk")
        screen.keys("Return")
        screen.gone(dialog)
        self.see_rows(PEOPLE, "everybody has a row")
        screen.shoot("invites")

    def look_into_the_menus(self):
        for title in ("&File", "&Edit", "&View", "&Campaign", "&Invites", "Con&tacts", "T&ools", "&Help"):
            self.open_menu("alt+" + self.words.mnemonic("MenuBar", title))
            self.screen.shoot("menu")
            self.screen.keys("Escape", "Escape")

    def search(self):
        screen = self.screen
        screen.keys("ctrl+f")
        screen.expect_focus(self.say("FilterBar", "Search name, email, order"))
        screen.write("ayo")
        self.see_rows(1, "the search finds one")
        screen.shoot("search")
        screen.keys("Escape")
        self.see_rows(PEOPLE, "Escape empties the search")
        screen.keys("Escape")
        screen.expect_focus(self.say("InviteTable", "Invites"))

    def filter(self):
        screen = self.screen
        label = self.say("FilterBar", "Status")
        everybody = self.say("FilterButton", "All")
        self.tab_to(f"{label}: {everybody}", "shift+Tab")
        lines = self.open_menu("space")
        screen.shoot("filter-menu")
        revoked = self.say("FilterBar", "Revoked")
        self.choose(lines, revoked, lambda: screen.seek(f"{label}: {revoked}"))
        screen.shoot("filter")
        self.choose(self.open_menu("space"), everybody, lambda: self.table().queryTable().nRows == PEOPLE)
        self.tab_to(self.say("InviteTable", "Invites"))

    def edit(self):
        screen = self.screen
        screen.keys("ctrl+Home")
        dialog = self.press("F2", self.shows("InviteDialog", "Edit Invite"))
        self.fill(self.say("InviteDialog", "Name"), "Aa First of All")
        screen.shoot("edit")
        screen.keys("Return")
        screen.gone(dialog)
        wait(lambda: any(row["name"] == "Aa First of All" for row in self.rows()), "the new name is kept")
        screen.shoot("edited")

    def set_reminders(self):
        screen = self.screen
        screen.keys("ctrl+a")
        dialog = self.menu("&Invites", "Actions", "Set Re&minder…", self.shows("ReminderDialog", "Set Reminder"))
        self.fill(self.say("ReminderField", "Days before the end"), "5")
        screen.find(self.say("ReminderDialog", "Set Reminder of %Ln Invite(s)", PEOPLE), "push button")
        screen.shoot("reminder")
        screen.keys("Return")
        screen.gone(dialog)
        wait(lambda: all(row["remind_days"] == 5 for row in self.rows()), "everybody is to be reminded")

    def print_cards(self):
        screen = self.screen
        title = self.say("PrintDialog", "Print Cards: %1", None, CAMPAIGN)
        dialog = self.press("ctrl+p", lambda: screen.dialog_there(title))
        all_of_them = self.say("CardChoiceField", "All that match the filter")
        everybody = self.say("CardChoiceField", "%1 (%2)", None, all_of_them, PEOPLE)
        screen.find(everybody)
        self.tab_to(everybody, "Down")
        screen.find(self.say("PrintDialog", "Print %Ln Sheet(s)…", 3), "push button")
        screen.shoot("cards")
        self.tab_to(self.say("PrintDialog", "Save PDF…"))
        screen.keys("space")
        self.file(self.say("CardController", "Save Cards"), CARDS)
        screen.gone(dialog)
        with open(CARDS, "rb") as file:
            expect(file.read().startswith(b"%PDF-"), "the cards are no PDF")
        screen.says(self.say("CardTarget", "Saved the cards as %1", None, os.path.basename(CARDS)))
        screen.shoot("printed")
