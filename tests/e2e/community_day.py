#!/usr/bin/python3
"""A community's invitation links by mouse, in the order in which their manager learns about them (community.py is the same by
command line): create, update, customize, mail, resend, remove, delete; then what people ask: restore, limit,
other roles. Guests come with a browser.
usage: window.sh --story community_day.py GUESTWRIGHT GUESTWRIGHT-CLI PICTURES"""

import email
import email.policy
import os
import pathlib
import re
import sys
import time
import urllib.error
import urllib.request

from guestwright import Failed, Guestwright, expect, same
from screen import Screen, wait
from stories import tell

HOME = os.environ["HOME"]
MAIL = os.path.join(HOME, "mail")
WORKSPACE = os.path.join(HOME, "community.guestwright")
CAMPAIGN = "Northlight Circle"
LINK = "Front door"


class CommunityDay:
    def __init__(self, program, cli, pictures):
        os.makedirs(MAIL)
        self.cli = Guestwright(cli, WORKSPACE)
        self.cli.json("workspace", "init")
        self.cli.json("account", "add", "--name", "Folder", "--transport", "folder", "--path", MAIL)
        self.cli.json("campaign", "add", "--name", CAMPAIGN, "--purpose", "membership", "--zone", "Europe/Berlin",
                      "--sender", "Alder & Finch <hello@alderfinch.example>", "--description", "Readings, walks and talks.")
        self.cli.json("campaign", "set", CAMPAIGN, "--account", "Folder")
        self.cli.json("campaign", "activate", CAMPAIGN)
        self.pictures = pictures
        self.screen = Screen([program, WORKSPACE], pictures)

    # Each step leaves the window as the next one expects it.

    def start_server(self):
        screen = self.screen
        screen.menu("Tools", "This Computer as Server…")
        dialog = screen.dialog("This Computer as Server")
        screen.click("Start Server", "push button")
        screen.find("Stop Server", "push button")
        screen.keys("Escape")
        screen.gone(dialog)

    def create(self):
        screen = self.screen
        screen.click("Invitation Links, 0", "page tab")
        screen.find("No invitation link yet")
        screen.shoot("links-none")
        self.make(LINK)
        self.shared = self.link()["url"]
        self.reaches_server(self.shared, 200)
        self.see(comers=[self.comer(self.shared, "Ann")])
        screen.keys("F5")
        wait(lambda: self.link()["redeemed"] == 1, "that somebody came")
        wait(lambda: self.cells("Redeemed")[0].startswith("Redeemed: 1"), f"the number in the table: {self.cells('Redeemed')}")
        screen.shoot("links-table")

    def make(self, name, role=""):
        screen = self.screen
        there = self.cells("Name") if screen.seek("Invitation links", "table") else []
        screen.click("Create Invitation Link", "push button")
        dialog = screen.dialog("Create Invitation Link")
        screen.expect_focus("Name")
        screen.type(name)
        screen.click("Evergreen", "radio button")
        if role:
            screen.enter("Role", role)
        screen.shoot("links-create")
        screen.click("Create Invitation Link", "push button", lambda: dialog)
        screen.gone(dialog)
        wait(lambda: len(self.cells("Name")) == len(there) + 1, "the link in the table")

    def update(self):
        """To pre-approved, under the same address; the dialog says who is shut out."""
        screen = self.screen
        self.choose("u")
        dialog = screen.dialog("Update Invitation Link")
        screen.click("Pre-approved", "radio button")
        screen.enter("Role", "Reader")
        screen.enter("Groups", "Walks, Talks")
        screen.shoot("links-update")
        wait(lambda: screen.is_enabled("Save Invitation Link"), "what changes is said")
        screen.click("Save Invitation Link", "push button")
        screen.gone(dialog)
        wait(lambda: self.link()["kind"] == "pre-approved", "the other kind")
        same((self.link()["url"], self.link()["role"], self.link()["groups"]), (self.shared, "Reader", ["Walks", "Talks"]), "the link")

    def manage_invites(self):
        screen = self.screen
        self.choose("m")
        dialog = screen.dialog(f"Manage Invites: {LINK}")
        screen.click("Addresses to add", "text")
        screen.type("bea@guests.example, Cem K <cem@guests.example>; dan@guests.example")
        screen.keys("Return")
        screen.type("cem(at)guests.example")
        screen.find("Approve 3 and Send…", "push button")
        screen.shoot("links-invites")
        screen.click("Approve 3 and Send…", "push button")
        self.send(3)
        wait(lambda: len(self.mails()) == 3, "three mails in the folder")
        wait(lambda: sorted(screen.cells(screen.table("Invitees"), "Address"))
             == ["bea@guests.example", "cem@guests.example", "dan@guests.example"], "three on the list")
        box = screen.find("Addresses to add", "text")
        wait(lambda: box.queryText().getText(0, -1).strip() == "cem(at)guests.example", "what cannot be read stays")
        screen.shoot("links-listed")
        screen.click("Resend to all who have not come", "push button")
        screen.click("Include those who got a mail lately", "push button")
        self.send(3, again=True)
        wait(lambda: len(self.mails()) == 6, "each has got a second mail")
        table = screen.table("Invitees")
        row = screen.cells(table, "Address").index("dan@guests.example")
        screen.point(screen.cell(table, row, "Address"))
        screen.keys("Delete")
        wait(lambda: len(screen.cells(screen.table("Invitees"), "Address")) == 2, "Dan is off the list")
        screen.shoot("links-removed")
        screen.keys("Escape")
        screen.gone(dialog)

    def customize(self):
        screen = self.screen
        self.choose("t")
        dialog = screen.dialog(f"Customize “{LINK}”")
        screen.enter("Title", "Come in, friends")
        screen.enter("Button", "Let's get started!")
        screen.shoot("links-customize")
        screen.click("Save Page", "push button")
        screen.gone(dialog)
        wait(lambda: self.link()["page"]["title"] == "Come in, friends", "the page's title")

    def guests_come(self):
        self.reaches_server(self.shared, 200, "Come in, friends")
        self.reaches_server(self.own_link("dan"), 404)
        self.see(comers=[{**self.comer(self.own_link("bea"), "Bea"), "isAsked": False, "sees": ["Come in, friends", "Let's get started!"]}],
                 unlisted=[self.comer(self.shared, "Uwe"), self.comer(self.shared, "Dan")],
                 doors=[self.dead(self.own_link("dan"))])

    def delete_and_restore(self):
        screen = self.screen
        self.choose("d")
        screen.find("No invitation link yet")
        self.reaches_server(self.shared, 404)
        self.see(doors=[self.dead(self.shared), self.dead(self.own_link("cem"))])
        self.go_to("Trash")
        table = screen.table("In the trash: Invitation Links")
        screen.point(screen.cell(table, 0, "Name"))
        screen.click("Restore the selected: Invitation Links", "push button")
        wait(self.link, "the link is back")
        self.go_to(CAMPAIGN)
        wait(lambda: [words.split(",")[0] for words in self.cells("Name")] == [LINK], "the link is back")
        same(self.link()["url"], self.shared, "its address")
        self.reaches_server(self.shared, 200)
        self.see(comers=[{**self.comer(self.own_link("cem"), "Cem"), "isAsked": False}])

    def limit(self):
        """Ann, Bea and Cem have come."""
        screen = self.screen
        self.choose("u")
        dialog = screen.dialog("Update Invitation Link")
        screen.click("It can be used only so often", "check box")
        screen.click("How often it can be used", "spin button")
        screen.keys("ctrl+a")
        screen.type("3")
        wait(lambda: screen.is_enabled("Save Invitation Link"), "what changes is said")
        screen.shoot("links-limit")
        screen.click("Save Invitation Link", "push button")
        screen.gone(dialog)
        wait(lambda: self.link()["max_uses"] == 3, "the limit")
        self.reaches_server(self.shared, 403)
        self.see(doors=[{"url": self.shared, "status": 403, "heading": "^All places are taken$", "page": "day-full"}])

    def give_another_role(self):
        """By a link of its own."""
        self.make("Speakers", "Speaker")
        speakers = self.cli.json("link", "show", "Speakers")["url"]
        self.reaches_server(speakers, 200)
        self.see(comers=[self.comer(speakers, "Eli")])

    def look_at_members(self):
        screen = self.screen
        screen.keys("F5")
        screen.click("Members, 4", "page tab")
        wait(lambda: sorted(self.members("Name", "Link", "Role")) == [
            ("Ann", LINK, ""), ("Bea", LINK, "Reader"), ("Cem", LINK, "Reader"), ("Eli", "Speakers", "Speaker")],
            f"who came by which link, as what: {self.members('Name', 'Link', 'Role')}")
        screen.shoot("links-members")

    def quit(self):
        self.screen.keys("ctrl+q")
        wait(lambda: self.screen.process.poll() is not None, "the program ends")
        same(self.screen.process.returncode, 0, "exit code of the program")

    # Doing

    def choose(self, letter):
        """Of the menu of the only link, which belongs to the menu bar too: its lines are told there only."""
        there = self.screen.popping_up()
        self.screen.point(self.screen.cell(self.table(), 0, "Name"), button=3)
        wait(lambda: self.screen.popped_up or there(), "the menu of the link")
        self.screen.settle()
        self.screen.keys(letter)

    def go_to(self, place):
        self.screen.keys("ctrl+k")
        self.screen.dialog("Command Palette")
        self.screen.type(place)
        self.screen.keys("Return")

    def send(self, count, again=False):
        screen = self.screen
        sending = screen.dialog("Send: " + LINK)
        screen.find(f"Send {count} Invitations", "push button")
        screen.shoot("links-send")
        screen.keys("ctrl+Return")
        if again:  # within a minute
            screen.click("Send Again", "push button")
        screen.gone(sending)

    def reaches_server(self, url, status, words=""):
        """By F5, or by itself before."""
        self.screen.keys("F5")
        wait(lambda: self.answer(url)[0] == status and words in self.answer(url)[1], f"{status} {words} at the server")

    @staticmethod
    def answer(url):
        try:
            with urllib.request.urlopen(url, timeout=10) as page:
                return page.status, page.read().decode()
        except urllib.error.HTTPError as refused:
            return refused.code, refused.read().decode()

    def see(self, **places):
        tell({"url": self.shared.split("/i/")[0], "looked": None, "invites": {}, "places": places, "mail": MAIL,
              "pictures": self.pictures}, HOME)

    # Looking

    def table(self):
        return self.screen.table("Invitation links")

    def cells(self, title):
        return self.screen.cells(self.table(), title)

    def members(self, *titles):
        return list(zip(*(self.screen.cells(self.screen.table("Members"), title) for title in titles)))

    def link(self):
        links = [link for link in self.cli.json("link", "list", "--campaign", CAMPAIGN) if link["name"] == LINK]
        return links[0] if links else None

    @staticmethod
    def comer(url, name):
        return {"url": url, "name": name, "email": f"{name.lower()}@guests.example", "code": False, "isAsked": True, "sees": []}

    @staticmethod
    def dead(url):
        return {"url": url, "status": 404, "heading": "^This link does not lead anywhere$", "page": "day-dead"}

    @staticmethod
    def mails():
        mails = []
        for path in sorted(pathlib.Path(MAIL).rglob("*.eml")):
            mails.append(email.message_from_bytes(path.read_bytes(), policy=email.policy.default))
        return mails

    def own_link(self, name):
        links = {re.search(r"http\S*/i/\S+", mail.get_body(("plain",)).get_content()).group(0) for mail in self.mails()
                 if mail["To"].addresses[0].addr_spec == f"{name}@guests.example"}
        same(len(links), 1, f"different links mailed to {name}")
        return links.pop()

    def tell(self):
        for step in (self.start_server, self.create, self.update, self.customize, self.manage_invites, self.guests_come,
                     self.delete_and_restore, self.limit, self.give_another_role, self.look_at_members, self.quit):
            begun = time.monotonic()
            self.step = step.__name__
            step()
            print(f"{self.step}: {time.monotonic() - begun:.1f} s", flush=True)


def main():
    day = CommunityDay(*sys.argv[1:])
    try:
        day.tell()
    except Exception as error:
        print(f"{day.step}: {error or type(error).__name__}", file=sys.stderr)
        day.screen.shoot("failed")
        print("\n".join(day.screen.describe()), file=sys.stderr)
        if not isinstance(error, Failed):
            raise
        sys.exit(1)
    finally:
        day.screen.end()


main()
