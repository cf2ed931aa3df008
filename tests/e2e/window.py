#!/usr/bin/python3
"""The main job in a real window, by mouse and keyboard, everything found by its accessible name.
usage: window.sh GUESTWRIGHT GUESTWRIGHT-CLI CONTACTS.csv PICTURES (it brings the screen)"""

import csv
import email
import email.policy
import os
import subprocess
import sys
import time

from guestwright import Failed, Guestwright, expect, same
from screen import Screen, wait

HOME = os.environ["HOME"]
MAIL = os.path.join(HOME, "mail")
EXPORT = os.path.join(HOME, "invites.csv")
WORKSPACE = os.path.join(HOME, "data", "Guestwright", "guestwright", "My invitations.guestwright")
CAMPAIGN = "Spring Gift"
PEOPLE = 24  # in the sample file, which has one of them twice


class Story:
    def __init__(self, screen, contacts):
        self.screen = screen
        self.contacts = contacts

    # Each step leaves the window as the next one expects it.

    def first_start(self):
        screen = self.screen
        screen.find("Workspace: My invitations")
        for name in ("Create Campaign…", "Import Contacts…", "Open Workspace…", "Open the sample campaign"):
            screen.find(name, "push button")
        screen.shoot("first-start")

    def import_contacts(self):
        screen = self.screen
        screen.keys("ctrl+i")
        screen.choose_file("Import Contacts", self.contacts)
        dialog = screen.dialog("Import Contacts")
        screen.expect_focus("Add to list")  # so the name can be typed at once
        screen.type("Friends")
        screen.find(f"Import {PEOPLE} Contacts", "push button")
        screen.shoot("import")
        screen.click(f"Import {PEOPLE} Contacts", "push button")
        screen.gone(dialog)
        screen.says("25 rows: 24 imported, 0 merged, 1 skipped, 0 rejected")

    def add_account(self):
        screen = self.screen
        screen.menu("Tools", "Mail Accounts…")
        dialog = screen.dialog("Mail Accounts")
        screen.expect_focus("Name")
        screen.type("Folder")
        screen.click("Transport: Folder of .eml Files")
        screen.enter("Folder", MAIL)
        screen.enter("Sender", "Ada Kessler <ada@kessler.example>")
        screen.shoot("mail-account")
        screen.click("Save Account", "push button")
        wait(lambda: screen.items("Mail accounts") == ["Folder"], "the account stands in the list")
        screen.keys("Escape")
        screen.gone(dialog)

    def create_campaign(self):
        screen = self.screen
        screen.keys("ctrl+shift+n")
        dialog = screen.dialog("Create Campaign")
        screen.expect_focus("Name")
        screen.type(CAMPAIGN)
        screen.enter("Sender", "Ada Kessler")
        screen.shoot("campaign-wrong-sender")
        expect(not screen.is_enabled("Create Campaign"), "a sender that is no address was taken")
        screen.enter("Sender", "Ada Kessler <ada@kessler.example>")
        screen.shoot("campaign")
        screen.keys("Return")
        screen.gone(dialog)
        screen.find("State: Draft")

    def add_item(self):
        screen = self.screen
        screen.keys("ctrl+5")
        screen.click("Add Item", "push button")
        dialog = screen.dialog("Add Item")
        screen.expect_focus("Name")
        screen.type("A notebook")
        screen.shoot("item")
        screen.keys("Return")
        screen.gone(dialog)
        wait(lambda: screen.cells(screen.table("Items"), "Name") == ["A notebook"], "the item stands in the table")

    def activate(self):
        screen = self.screen
        menu = screen.pop_up("of the state", lambda: screen.click("State: Draft"))
        screen.shoot("state-menu")
        screen.pick(menu, "Activate")
        screen.find("State: Active")
        screen.shoot("active")

    def create_bulk(self):
        screen = self.screen
        screen.keys("ctrl+2")
        screen.find("Nobody is invited yet")
        screen.shoot("no-invites")
        screen.click("Create Bulk Invites", "push button")
        dialog = screen.dialog("Create Bulk Invites")
        screen.click("People from a contact list", "radio button")
        screen.find(f"Create {PEOPLE} Invites", "push button")
        screen.shoot("bulk")
        screen.click(f"Create {PEOPLE} Invites", "push button")
        screen.gone(dialog)
        wait(lambda: self.table().queryTable().nRows == PEOPLE, "everybody has a row")
        screen.shoot("invites")

    def send(self):
        screen = self.screen
        screen.click("Send", "push button")
        dialog = screen.dialog("Send: " + CAMPAIGN)
        screen.find(f"Send {PEOPLE} Invitations", "push button")
        screen.expect_focus("Cancel")  # Return alone must not send
        screen.shoot("send")
        screen.keys("ctrl+Return")
        screen.gone(dialog)
        wait(lambda: all(text.startswith("Journey: Invite Sent") for text in self.cells("Journey")), "every row says Sent")
        same(len(self.mails()), PEOPLE, "messages in the folder")
        expect(all(self.cells("Invite Sent")), "every row says when it was sent")
        screen.shoot("sent")

    def copy_link(self):
        screen = self.screen
        screen.point(screen.cell(self.table(), 2, "Name"))
        self.chosen = self.cells("Email")[2]
        screen.keys("ctrl+c")
        self.link = wait(self.clipboard, "a link on the clipboard")
        expect(any(self.link in self.text(mail) for mail in self.mails() if self.chosen in mail["To"]),
               "the mail to whom it belongs does not hold the copied link")
        screen.shoot("copied")

    def resend(self):
        screen = self.screen
        row = screen.cell(self.table(), 2, "Name")
        menu = screen.pop_up("of a row", lambda: screen.point(row, button=3))
        screen.shoot("row-menu")
        screen.pick(menu, "Resend Notification…")
        dialog = screen.dialog("Send: " + CAMPAIGN)
        screen.find("Send 1 Invitation", "push button")
        screen.shoot("resend")
        screen.keys("ctrl+Return")
        screen.find("Send Again?") # they got one less than a minute ago
        screen.shoot("send-again")
        screen.click("Send Again", "push button")
        screen.gone(dialog)
        wait(lambda: sum(self.chosen in mail["To"] for mail in self.mails()) == 2, "a second mail to the chosen one")
        same(len(self.mails()), PEOPLE + 1, "messages in the folder after the resend")

    def export(self):
        screen = self.screen
        screen.point(screen.cell(self.table(), 0, "Name"))
        screen.keys("ctrl+a")
        screen.click("Export", "push button")
        dialog = screen.dialog("Export Invites")
        screen.shoot("export")
        screen.click(f"Export {PEOPLE} Invites…", "push button")
        screen.choose_file("Export Invites", EXPORT)
        wait(lambda: os.path.exists(EXPORT) and os.path.getsize(EXPORT), "the exported file")
        with open(EXPORT, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        same(len(rows), PEOPLE, "rows exported")
        expect(any(self.link in row.values() for row in rows), "the copied link is not among those exported")

    def revoke(self):
        screen = self.screen
        screen.point(screen.cell(self.table(), 2, "Name"))
        screen.keys("ctrl+1")  # on another tab nothing is done to rows that nobody sees
        wait(lambda: not screen.seek("Invites", "table"), "the overview instead of the table")
        screen.pop_up("of invites", lambda: screen.keys("alt+i"))
        screen.keys("r", "Escape", "Escape", "ctrl+2")
        same(self.cells("Status")[2], "Status: Unused", "status of an invite that was selected on another tab")
        screen.pop_up("of invites", lambda: screen.keys("alt+i"))
        screen.keys("r")
        wait(lambda: self.cells("Status")[2] == "Status: Revoked", "the chosen row says Revoked")
        same(self.cells("Status").count("Status: Revoked"), 1, "rows that say Revoked")
        screen.shoot("revoked")

    def search_and_filter(self):
        screen = self.screen
        screen.keys("ctrl+f")
        screen.expect_focus("Search name, email, order")
        screen.type(self.chosen.split("@")[0])
        wait(lambda: self.cells("Email") == [self.chosen], "the search finds the chosen one alone")
        screen.shoot("search")
        screen.keys("Escape")
        wait(lambda: self.table().queryTable().nRows == PEOPLE, "Escape empties the search")
        screen.keys("Escape")
        screen.expect_focus("Invites")
        self.filter_status("All", "Revoked")
        wait(lambda: self.cells("Email") == [self.chosen], "the filter leaves the revoked one")
        screen.shoot("filter")
        self.filter_status("Revoked", "All")
        wait(lambda: self.table().queryTable().nRows == PEOPLE, "without a filter all are there again")

    def filter_status(self, shown, wanted):
        menu = self.screen.pop_up("of the status", lambda: self.screen.click(f"Status: {shown}"))
        self.screen.pick(menu, wanted)

    def quit(self):
        self.screen.keys("ctrl+q")
        wait(lambda: self.screen.process.poll() is not None, "the program ends")
        same(self.screen.process.returncode, 0, "exit code of the program")

    # Looking

    def table(self):
        return self.screen.table("Invites")

    def cells(self, title):
        return self.screen.cells(self.table(), title)

    @staticmethod
    def clipboard():
        got = subprocess.run(["xclip", "-selection", "clipboard", "-out"], capture_output=True, text=True, timeout=5)
        return got.stdout if "/i/" in got.stdout and "\n" not in got.stdout else None

    @staticmethod
    def mails():
        mails = []
        for name in sorted(os.listdir(MAIL)):
            if name.endswith(".eml"):
                with open(os.path.join(MAIL, name), "rb") as file:
                    mails.append(email.message_from_binary_file(file, policy=email.policy.default))
        return mails

    @staticmethod
    def text(mail):
        return mail.get_body(("plain",)).get_content()

    def tell(self):
        for step in (self.first_start, self.import_contacts, self.add_account, self.create_campaign, self.add_item,
                     self.activate, self.create_bulk, self.send, self.copy_link, self.resend, self.export, self.revoke,
                     self.search_and_filter, self.quit):
            begun = time.monotonic()
            self.step = step.__name__
            step()
            print(f"{self.step}: {time.monotonic() - begun:.1f} s", flush=True)


def main():
    program, cli, contacts, pictures = sys.argv[1:]
    os.makedirs(MAIL)
    screen = Screen([program], pictures)
    story = Story(screen, contacts)
    try:
        story.tell()
        left = Guestwright(cli, WORKSPACE).json("invite", "list", "--campaign", CAMPAIGN)
        same(sum(invite["status"] == "revoked" for invite in left), 1, "revoked invites in the workspace")
        same(sum(invite["journey"] == "sent" for invite in left), PEOPLE, "sent invites in the workspace")
    except Exception as error:
        print(f"{story.step}: {error or type(error).__name__}", file=sys.stderr)
        try:
            screen.shoot("failed")
            print("\n".join(screen.describe()), file=sys.stderr)
        except Exception as blind:  # the program may have ended
            print(f"nothing to be seen any more: {blind!r}", file=sys.stderr)
        if not isinstance(error, Failed):
            raise
        sys.exit(1)
    finally:
        screen.end()


main()
