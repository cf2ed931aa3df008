#!/usr/bin/env python3
"""A community's invitation links, in the order in which their manager learns about them: two kinds, updating, customizing,
mailing, the list of invitees, deleting; then what people ask: limits, getting a deleted link back, different roles.

usage: community.py GUESTWRIGHT-CLI GUESTWRIGHT-SERVER PICTURES-FOLDER sqlite|postgres
The environment names the mail server: GUESTWRIGHT_TEST_SMTP_DIR, GUESTWRIGHT_TEST_SMTP_PORT.
"""

import csv
import datetime
import json
import os
import pathlib
import re
import secrets
import sys
import tempfile
import time

from guestwright import Failed, Guestwright, expect, same
from mailbox import Mailbox, part, recipient
from server import Server, publication
from stories import tell

CAMPAIGN = "Northlight Circle"
SENDER = "hello@alderfinch.example"
STYLE = pathlib.Path(__file__).parents[2] / "resources" / "pages" / "style.css"


class Community:
    def __init__(self, cli, program, pictures, engine, folder):
        self.folder, self.pictures = pathlib.Path(folder), pictures
        self.postfix = pathlib.Path(os.environ["GUESTWRIGHT_TEST_SMTP_DIR"])
        self.looked = [] if engine == "sqlite" else None  # the pages are the same on both
        self.guests = f"guests-{secrets.token_hex(6)}.example"
        options = ["--trusted-proxy", "127.0.0.1/32", "--mail-config", self.mail_settings(), "--operator", "Alder & Finch"]
        self.server = Server(program, publication(folder, engine), options)
        self.mailbox = Mailbox(self.postfix, self.server.url)
        self.cli = Guestwright(cli, str(self.folder / "w.guestwright"),
                               {"GUESTWRIGHT_KEY": self.server.key, "POSTFIX_SECRET": "secret"})

    def mail_settings(self):
        path = self.folder / "mail.json"
        path.touch(mode=0o600)
        path.write_text(json.dumps({"from": "invites@alderfinch.example", "transport": "smtp", "host": "localhost",
                                    "port": int(os.environ["GUESTWRIGHT_TEST_SMTP_PORT"]), "security": "starttls",
                                    "user": "app@ci.invalid", "password": "secret", "ca": str(self.postfix / "cert.pem")}))
        return str(path)

    def address(self, name):
        return f"{name.lower()}@{self.guests}"

    def sync(self):
        self.cli.json("sync", "--server", f"http://127.0.0.1:{self.server.admin}")

    def see(self, **places):
        """In the browser, after what was changed has come to the server."""
        self.sync()
        told = tell({"url": self.server.url, "looked": self.looked, "invites": {}, "places": places,
                     "mail": str(self.postfix / "mail" / "all" / "new"), "pictures": self.pictures,
                     "styleBytes": STYLE.stat().st_size}, str(self.folder))
        if self.looked is not None:
            self.looked += [page for pages in told.values() for page in pages if page not in self.looked]

    def comer(self, link, name, code=False, asked=True, sees=()):
        return {"url": link, "name": name, "email": self.address(name), "code": code, "isAsked": asked, "sees": list(sees)}

    def door(self, link, status, heading, page):
        return {"url": link["url"], "status": status, "heading": heading, "page": page}

    def invitations(self, name, count):
        """Those that came to somebody, once there are so many."""
        for _ in range(600):
            found = [mail for mail in self.mailbox.messages()
                     if recipient(mail) == self.address(name) and mail["From"].addresses[0].addr_spec == SENDER]
            if len(found) >= count:
                same(len(found), count, f"invitations to {name}")
                return found
            time.sleep(0.1)
        raise Failed(f"{name} got no {count} invitations")

    def own_link(self, name, count=1):
        text = part(self.invitations(name, count)[-1], "plain")
        return re.search(rf"{re.escape(self.server.url)}/i/\S+", text).group(0)

    def prepares(self):
        self.cli.json("workspace", "init")
        self.cli.json("workspace", "set", "--public-url", self.server.url, "--organizer", "Alder & Finch")
        self.cli.json("account", "add", "--name", "Postfix", "--transport", "smtp", "--host", "localhost",
                      "--port", os.environ["GUESTWRIGHT_TEST_SMTP_PORT"], "--security", "starttls", "--user", "app@ci.invalid",
                      "--ca", self.postfix / "cert.pem", "--secret-env", "POSTFIX_SECRET")
        self.cli.json("campaign", "add", "--name", CAMPAIGN, "--purpose", "membership", "--zone", "Europe/Berlin",
                      "--sender", f"Alder & Finch <{SENDER}>", "--description", "Readings, walks and talks.")
        self.cli.json("campaign", "set", CAMPAIGN, "--account", "Postfix")
        self.cli.json("campaign", "activate", CAMPAIGN)

    def creates_both_kinds(self):
        self.front = self.cli.json("link", "add", "--campaign", CAMPAIGN, "--kind", "evergreen", "--name", "Front door")
        self.partners = self.cli.json("link", "add", "--campaign", CAMPAIGN, "--kind", "pre-approved", "--name", "Partners",
                                      "--binding", "code", "--role", "Partner", "--group", "Berlin", "--group", "Beta testers")
        approved = self.cli.json("link", "approve", "Partners", "-", stdin=f"{self.address('Bea')}, \"Cem K\" <{self.address('Cem')}>\n"
                                 f"{self.address('Dan')}; cem(at){self.guests}\n{self.address('Bea')}")
        same((approved["approved"], approved["repeated"], [bad["text"] for bad in approved["bad"]]),
             (3, 1, [f"cem(at){self.guests}"]), "who was approved")
        self.see(comers=[self.comer(self.front["url"], "Ann"), self.comer(self.partners["url"], "Bea", code=True)],
                 unlisted=[self.comer(self.partners["url"], "Uwe")])

    def updates(self):
        """From evergreen to pre-approved, with another role and other groups, under the same address."""
        self.cli.json("link", "update", "Front door", "--kind", "pre-approved", "--binding", "code", "--role", "Reader", "--group", "Walks")
        shown = self.cli.json("link", "show", "Front door")
        same((shown["url"], shown["kind"], shown["role"], shown["groups"]),
             (self.front["url"], "pre-approved", "Reader", ["Walks"]), "the link after its update")
        self.see(unlisted=[self.comer(self.front["url"], "Vic")])
        self.cli.json("link", "update", "Front door", "--binding", "address")
        self.see(strangers=[{**self.comer(self.front["url"], "Vic"), "status": 403, "says": "That address is not on the list",
                             "page": "link-not-listed"}])
        self.cli.json("link", "update", "Front door", "--kind", "evergreen", "--domain", self.guests)
        self.see(strangers=[{**self.comer(self.front["url"], "Vic"), "email": f"vic@sub.{self.guests}", "status": 422,
                             "says": "This link is for addresses at", "page": "link-other-domain"}])

    def customizes(self):
        self.cli.json("link", "page", "Front door", "--title", "Come in, friends", "--description", "By the **garden** door.",
                      "--video", "https://videos.example/garden.mp4", "--button", "Let's get started!")
        self.see(comers=[self.comer(self.front["url"], "Eli", sees=["Come in, friends", "By the garden door.", "Let's get started!"])])

    def mails_and_keeps_a_list(self):
        self.cli.json("link", "invite", "Front door", f"{self.address('Fay')}\n{self.address('Gus')}")
        self.cli.json("link", "approve", "Partners", self.address("Hal"), "--send")
        self.cli.json("outbox", "run")
        for name in ("Fay", "Gus", "Hal"):
            self.invitations(name, 1)
        rows = {row["email"]: row for row in self.cli.json("link", "invitees", "Partners")}
        same({address: bool(row["invited_at"]) for address, row in rows.items()},
             {self.address("Bea"): False, self.address("Cem"): False, self.address("Dan"): False, self.address("Hal"): True},
             "who is on the list, and who has been mailed")
        self.cli.json("link", "resend", "Partners", self.address("Hal"))
        self.cli.json("outbox", "run")
        self.invitations("Hal", 2)
        self.sync()
        self.cli.json("send", "--link", "Partners", "--resend-all", "--wait")
        for name, count in (("Cem", 1), ("Dan", 1), ("Hal", 3)):
            self.invitations(name, count)
        expect(all(recipient(mail) != self.address("Bea") or mail["From"].addresses[0].addr_spec != SENDER
                   for mail in self.mailbox.messages()), "who has joined gets no invitation")
        same(self.own_link("Hal", 3), self.own_link("Hal", 3), "the same link in each mail")
        self.see(comers=[self.comer(self.own_link("Hal", 3), "Hal", asked=False), self.comer(self.own_link("Fay"), "Fay", asked=False,
                                                                                             sees=["Come in, friends"])])

    def removes(self):
        dan = self.own_link("Dan")
        self.cli.json("link", "remove", "Partners", self.address("Dan"))
        self.see(unlisted=[self.comer(self.partners["url"], "Dan")],
                 doors=[{"url": dan, "status": 404, "heading": "^This link does not lead anywhere$", "page": "link-removed"}])

    def deletes_and_restores(self):
        self.cli.json("link", "delete", "Front door")
        self.see(doors=[self.door(self.front, 404, "^This link does not lead anywhere$", "link-deleted"),
                        {"url": self.own_link("Gus"), "status": 404, "heading": "^This link does not lead anywhere$", "page": "link-deleted-own"}])
        restored = self.cli.json("link", "restore", self.front["uid"])
        same(restored["url"], self.front["url"], "the address of a restored link")
        self.see(comers=[self.comer(self.front["url"], "Ida")])

    def limits(self):
        """Ann, Eli, Fay and Ida have come: one place is left."""
        self.cli.json("link", "update", "Front door", "--max-uses", "5")
        self.see(comers=[self.comer(self.front["url"], "Jon")])
        self.see(doors=[self.door(self.front, 403, "^All places are taken$", "link-full")])
        same(self.cli.json("link", "show", "Front door")["state"], "full", "the state of the link")
        self.cli.json("link", "update", "Front door", "--max-uses", "none")

    def pauses_and_expires(self):
        self.cli.json("link", "pause", "Front door")
        self.see(doors=[self.door(self.front, 403, "is paused$", "link-paused")])
        self.cli.json("link", "resume", "Front door")
        end = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=3)
        self.cli.json("link", "update", "Front door", "--expires", end.strftime("%Y-%m-%dT%H:%M:%SZ"))
        time.sleep(3)
        self.see(doors=[self.door(self.front, 410, "^This invitation has expired$", "link-expired")])

    def knows_who_came(self):
        self.sync()
        joined = {row["name"]: (row["link"], row["role"], row["groups"]) for row in self.cli.json("members", "list", "--campaign", CAMPAIGN)}
        partner = ("Partners", "Partner", ["Berlin", "Beta testers"])
        reader = ("Front door", "Reader", ["Walks"])
        same(joined, {"Ann": ("Front door", "", []), "Bea": partner, "Hal": partner, "Eli": reader, "Fay": reader, "Ida": reader,
                      "Jon": reader}, "who came by which link")
        self.cli.json("members", "export", "--campaign", CAMPAIGN, "--out", self.folder / "members.csv")
        with open(self.folder / "members.csv", encoding="utf-8-sig", newline="") as file:
            same({row["Name"]: (row["Link"], row["Role"]) for row in csv.DictReader(file)},
                 {name: row[:2] for name, row in joined.items()}, "the exported members")
        expect(not [mail for mail in self.mailbox.messages() if recipient(mail) in map(self.address, ("Uwe", "Vic"))],
               "nobody who is not on a list gets mail")

    def run(self):
        for step in (self.prepares, self.creates_both_kinds, self.updates, self.customizes, self.mails_and_keeps_a_list, self.removes,
                     self.deletes_and_restores, self.limits, self.pauses_and_expires, self.knows_who_came):
            print(step.__name__, file=sys.stderr)
            step()
        self.server.stop()


def main(cli, program, pictures, engine):
    os.makedirs(pictures, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        Community(cli, program, pictures, engine, folder).run()


main(*sys.argv[1:])
