#!/usr/bin/python3
"""A newcomer goes the whole way in a real window: the sample campaign, this computer as server, its mail in a folder, the
mail's link in a real browser, and the order in the table.
usage: window.sh --story newcomer.py GUESTWRIGHT PICTURES"""

import email
import email.policy
import glob
import os
import re
import sys
import time

from guestwright import Failed, expect, same
from screen import Screen, wait
from stories import tell

HOME = os.environ["HOME"]
MAIL = os.path.join(HOME, "data", "Guestwright", "guestwright", "Sample mail")
CAMPAIGN = "Friends of the House"
PEOPLE = 24


class Newcomer:
    def __init__(self, screen):
        self.screen = screen

    def open_sample(self):
        screen = self.screen
        screen.click("Open the sample campaign")
        screen.find("Start Server", "push button")
        screen.shoot("sample")

    def start_server(self):
        screen = self.screen
        screen.click("Start Server", "push button")
        screen.find("This computer is the server")
        screen.shoot("server")

    def send(self):
        screen = self.screen
        screen.click("Send", "push button")
        dialog = screen.dialog("Send: " + CAMPAIGN)
        screen.find(f"Send {PEOPLE} Invitations", "push button")
        screen.shoot("send")
        screen.keys("ctrl+Return")
        screen.gone(dialog)
        screen.find("Open Folder", "push button")
        wait(lambda: len(self.mails()) == PEOPLE, "a mail for everybody in the folder")
        screen.shoot("sent")

    def order(self):
        with open(self.mails()[0], "rb") as file:
            mail = email.message_from_binary_file(file, policy=email.policy.default)
        link = re.search(r'href="(http[^"]*/i/[^"]*)"', mail.get_body(("html",)).get_content()).group(1)
        self.guest = mail["To"].addresses[0].addr_spec
        invite = {"url": link, "email": self.guest, "choice": ["Wool socks", "M"]}
        self.number = tell({"url": link.split("/i/")[0], "invites": {"mailed": invite}, "places": {}}, HOME)["mailed"]

    def look(self):
        screen = self.screen
        screen.click("Show Invites", "push button")
        wait(lambda: self.number in self.cells("Order"), "the order in the table")
        row = self.cells("Order").index(self.number)
        same(self.cells("Email")[row], self.guest, "whose order it is")
        same(self.cells("Status")[row], "Status: Used", "its status")
        expect("Order Completed" in self.cells("Journey")[row], f"the journey's end: {self.cells('Journey')[row]}")
        screen.shoot("ordered")

    def quit(self):
        self.screen.keys("ctrl+q")
        wait(lambda: self.screen.process.poll() is not None, "the program ends")
        same(self.screen.process.returncode, 0, "exit code of the program")

    # Looking

    def cells(self, title):
        return self.screen.cells(self.screen.table("Invites"), title)

    @staticmethod
    def mails():
        return sorted(glob.glob(os.path.join(MAIL, "**", "*.eml"), recursive=True))

    def tell(self):
        for step in (self.open_sample, self.start_server, self.send, self.order, self.look, self.quit):
            begun = time.monotonic()
            self.step = step.__name__
            step()
            print(f"{self.step}: {time.monotonic() - begun:.1f} s", flush=True)


def main():
    program, pictures = sys.argv[1:]
    newcomer = Newcomer(Screen([program], pictures))
    try:
        newcomer.tell()
    except Exception as error:
        print(f"{newcomer.step}: {error or type(error).__name__}", file=sys.stderr)
        newcomer.screen.shoot("failed")
        print("\n".join(newcomer.screen.describe()), file=sys.stderr)
        if not isinstance(error, Failed):
            raise
        sys.exit(1)
    finally:
        newcomer.screen.end()


main()
