#!/usr/bin/env python3
"""The main job as a person would do it by hand: from a contact file to delivered invitations, and what comes after.

usage: main_job.py GUESTWRIGHT-CLI CONTACTS.csv sqlite|postgres
The environment names the servers: GUESTWRIGHT_TEST_SMTP_DIR, GUESTWRIGHT_TEST_SMTP_PORT, GUESTWRIGHT_TEST_POSTGRES.
"""

import csv
import datetime
import html
import os
import pathlib
import secrets
import subprocess
import sys
import tempfile

from guestwright import Failed, Guestwright, expect, same
from mailbox import Mailbox, part, recipient

CAMPAIGN = "Spring Gift"
PEOPLE = "Friends of the house"


def addresses_in(path):
    """What Python's reader finds in the file: each address once, however it is written."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        fields = (field.strip() for row in csv.reader(file) for field in row)
        return {field.lower() for field in fields if "@" in field}


class MainJob:
    def __init__(self, program, contacts, workspace, folder):
        self.program = program
        self.contacts = contacts
        self.folder = folder
        self.postfix = pathlib.Path(os.environ["GUESTWRIGHT_TEST_SMTP_DIR"])
        self.public_url = f"https://gift-{secrets.token_hex(6)}.example"
        self.mailbox = Mailbox(self.postfix, self.public_url)
        self.cli = Guestwright(program, workspace, {"POSTFIX_SECRET": "secret"})

    def run(self):
        self.makes_a_workspace()
        self.imports_the_contacts()
        self.prepares_the_campaign()
        self.invites_everybody_on_the_list()
        self.sends_to_all_unsent()
        self.finds_each_message_once_with_the_listed_link()
        self.resends_one_with_the_same_link()
        self.refuses_to_send_a_revoked_invite()
        self.exports_what_imports_the_same_again()
        self.checks_and_backs_up()

    def invites(self, *filters):
        return self.cli.json("invite", "list", "--campaign", CAMPAIGN, *filters)

    def makes_a_workspace(self):
        self.cli.json("workspace", "init")
        self.cli.json("workspace", "set", "--public-url", self.public_url, "--organizer", "Lindenhof Books",
                      "--privacy-url", "https://lindenhof.example/privacy")

    def imports_the_contacts(self):
        report = self.cli.json("contacts", "import", self.contacts, "--list", PEOPLE)
        parts = sum(report[key] for key in ("imported", "merged", "skipped", "rejected"))
        same(report["rows"], parts, "rows of the import are accounted for")
        self.people = addresses_in(self.contacts)
        listed = self.cli.json("contacts", "list", "--list", PEOPLE)
        same({row["email"].lower() for row in listed if row["email"]}, self.people, "addresses in the list")
        again = self.cli.json("contacts", "import", self.contacts, "--list", PEOPLE)
        same(again["imported"], 0, "contacts made by importing the file again")

    def prepares_the_campaign(self):
        self.cli.json("campaign", "add", "--name", CAMPAIGN, "--purpose", "gift",
                      "--description", "You helped us. **Choose one gift**.",
                      "--sender", "Lindenhof Books <hello@lindenhof.example>", "--zone", "Europe/Berlin")
        self.cli.refused("campaign", "activate", CAMPAIGN)
        self.cli.json("item", "add", "--campaign", CAMPAIGN, "--name", "Linen tote bag", "--stock", "400")
        self.cli.json("campaign", "activate", CAMPAIGN)
        campaigns = {row["name"]: row["state"].lower() for row in self.cli.json("campaign", "list")}
        same(campaigns, {CAMPAIGN: "active"}, "campaigns and their states")

    def invites_everybody_on_the_list(self):
        self.cli.json("invite", "bulk", "--campaign", CAMPAIGN, "--list", PEOPLE, "--expires", "30d")
        self.listed = {row["email"].lower(): row for row in self.invites()}
        same(set(self.listed), self.people, "people with an invite")
        same(len({row["url"] for row in self.listed.values()}), len(self.people), "different links")
        for row in self.listed.values():
            expect(row["url"].startswith(self.public_url + "/i/"), f"{row['url']} starts with the public URL")
            same((row["status"], row["sent_at"]), ("unused", None), f"state of {row['email']} before sending")
        # Who is invited already is left out, which is no error.
        self.cli.json("invite", "bulk", "--campaign", CAMPAIGN, "--list", PEOPLE)
        same(len(self.invites()), len(self.people), "invites after inviting the list again")

    def sends_to_all_unsent(self):
        self.cli.json("account", "add", "--name", "Postfix", "--transport", "smtp", "--host", "localhost",
                      "--port", os.environ["GUESTWRIGHT_TEST_SMTP_PORT"], "--security", "starttls",
                      "--user", "app@ci.invalid", "--ca", self.postfix / "cert.pem", "--secret-env", "POSTFIX_SECRET")
        self.cli.json("campaign", "set", CAMPAIGN, "--account", "Postfix")
        before = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(seconds=1)
        totals = self.cli.json("send", "--campaign", CAMPAIGN, "--unsent", "--wait")
        same(totals.get("sent"), len(self.people), f"messages the server accepted, of {totals}")
        after = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=1)
        for row in self.invites():
            sent = datetime.datetime.fromisoformat(row["sent_at"].replace("Z", "+00:00"))
            expect(before <= sent <= after, f"{row['email']} was sent at {sent}, between {before} and {after}")
            same(row["journey"], "sent", f"journey of {row['email']}")

    def finds_each_message_once_with_the_listed_link(self):
        arrived = self.mailbox.wait_for(len(self.people))
        same({recipient(message) for message in arrived}, self.people, "recipients")
        same(len({message["Message-ID"] for message in arrived}), len(arrived), "different Message-IDs")
        for message in arrived:
            self.carries_its_link(message)

    def carries_its_link(self, message):
        same(message.get_content_type(), "multipart/alternative", "kind of message")
        url = self.listed[recipient(message)]["url"]
        links = {row["url"] for row in self.listed.values()}
        for text in (part(message, "plain"), html.unescape(part(message, "html"))):
            same({link for link in links if link in text}, {url}, f"links in the message to {recipient(message)}")

    def resends_one_with_the_same_link(self):
        invite = next(iter(self.listed.values()))
        first = [message["Message-ID"] for message in self.mailbox.messages()]
        again = self.cli.json("send", "--campaign", CAMPAIGN, "--unsent", "--wait")
        same(again.get("sent", 0), 0, "messages sent when nobody is unsent")
        self.cli.json("send", "--campaign", CAMPAIGN, "--resend", "--id", invite["id"], "--wait")
        arrived = self.mailbox.wait_for(len(self.people) + 1)
        new = [message for message in arrived if message["Message-ID"] not in first]
        same([recipient(message) for message in new], [invite["email"].lower()], "who got a second message")
        self.carries_its_link(new[0])

    def refuses_to_send_a_revoked_invite(self):
        invite = list(self.listed.values())[1]
        self.cli.json("invite", "revoke", "--campaign", CAMPAIGN, "--id", invite["id"])
        same([row["id"] for row in self.invites("--status", "revoked")], [invite["id"]], "revoked invites")
        self.cli.refused("send", "--campaign", CAMPAIGN, "--resend", "--id", invite["id"], "--wait")
        self.mailbox.wait_for(len(self.people) + 1)

    def exports_what_imports_the_same_again(self):
        export = self.folder / "invites.csv"
        self.cli.json("invite", "export", "--campaign", CAMPAIGN, "--out", export)
        with open(export, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        same(len(rows), len(self.people) + 1, "lines of the export")
        fields = {field for row in rows for field in row}
        for row in self.listed.values():
            expect(row["url"] in fields, f"{row['url']} stands in the export")

        other = Guestwright(self.program, str(self.folder / "other.guestwright"))
        other.json("workspace", "init")
        other.json("contacts", "import", export)
        same(self.names(other, "contacts", "list"), self.names(self.cli, "contacts", "list"), "contacts after the way back")

    @staticmethod
    def names(cli, *words):
        return {row["email"].lower(): row["name"] for row in cli.json(*words) if row["email"]}

    def checks_and_backs_up(self):
        expect(self.cli.json("workspace", "check")["ok"], "the workspace is sound")
        backup = self.folder / "backup.guestwright"
        self.cli.json("workspace", "backup", backup)
        copy = Guestwright(self.program, str(backup))
        copy.json("workspace", "check")
        same(copy.json("invite", "list", "--campaign", CAMPAIGN), self.invites(), "invites in the backup")


def new_database():
    """A database of this run's own on the tests' server."""
    server = os.environ["GUESTWRIGHT_TEST_POSTGRES"]
    name = f"main_job_{secrets.token_hex(6)}"
    subprocess.run(["psql", "-q", server, "-c", f"CREATE DATABASE {name}"], check=True)
    return server.replace("/postgres?", f"/{name}?")


def main():
    program, contacts, engine = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        workspace = new_database() if engine == "postgres" else os.path.join(folder, "main.guestwright")
        try:
            MainJob(program, contacts, workspace, pathlib.Path(folder)).run()
        except Failed as failure:
            sys.exit(f"FAILED: {failure}")


main()
