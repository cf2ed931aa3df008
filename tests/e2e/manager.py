"""Whoever has a day: the program in front of them, and the command line to ask what became of the work."""

import os

from guestwright import Guestwright
from keyboard import Keyboard
from postbox import Postbox
from screen import Screen, wait

HOME = os.environ["HOME"]
MAIL = os.path.join(HOME, "mail")
CAMPAIGN = "Spring Gift"
PEOPLE = 24  # in the sample file, which has one of them twice
FIRST_SENT = 5  # then the mail server stops answering


class Manager(Keyboard):
    def __init__(self, program, cli, contacts, pictures, words):
        super().__init__(words)
        self.program = program
        self.cli = cli
        self.contacts = contacts
        self.workspace = None
        self.postbox = Postbox(MAIL, FIRST_SENT)
        self.screen = Screen([program], pictures)

    def told(self, *words):
        """What the command line says of the same workspace."""
        return Guestwright(self.cli, self.workspace).json(*words)

    def rows(self):
        return self.told("invite", "list", "--campaign", CAMPAIGN)

    def table(self):
        return self.screen.table(self.say("InviteTable", "Invites"))

    def see_rows(self, count, words):
        wait(lambda: self.table().queryTable().nRows == count, words)

    def crash(self):
        """As by a power cut."""
        self.screen.process.kill()
        self.screen.process.wait()

    def start_again(self):
        self.screen = Screen([self.program], self.screen.pictures, self.screen.shots)
