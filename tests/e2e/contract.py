#!/usr/bin/env python3
"""What scripts rely on: the keys of every JSON document, what its values may be, and which exit codes there are.

usage: contract.py GUESTWRIGHT-CLI sqlite|postgres
"""

import datetime
import os
import pathlib
import secrets
import subprocess
import sys
import tempfile

from guestwright import Failed, Guestwright, expect, same

CAMPAIGN = "Spring Gift"
INVITE_KEYS = {"id", "name", "email", "url", "status", "assigned", "sent_at", "order", "journey", "works_until",
               "works_until_rule"}
STATES = {"queued", "sending", "sent", "deferred", "failed", "uncertain", "cancelled"}


def has(row, keys, words):
    expect(keys <= set(row), f"{words} lacks {sorted(keys - set(row))}")


def instant(text, words):
    expect(text.endswith("Z"), f"{words} is UTC: {text}")
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


class Contract:
    def __init__(self, program, workspace, folder):
        self.cli = Guestwright(program, workspace)
        self.folder = folder

    def run(self):
        self.cli.json("workspace", "init")
        self.campaigns()
        self.contacts()
        self.invites()
        self.selections()
        self.changes()
        self.sending()
        self.trash()

    def campaigns(self):
        made = self.cli.json("campaign", "add", "--name", CAMPAIGN, "--expires", "2090-05-31", "--zone", "Europe/Berlin")
        has(made, {"uid", "name", "purpose", "state", "description", "sender", "expires_at", "zone", "binding",
                   "track_opens", "account", "continue_url", "subject", "opens_at", "invites", "sent", "used", "items"},
            "a campaign")
        same((made["purpose"], made["state"], made["binding"], made["track_opens"]),
             ("gift", "draft", "address", False), "defaults")
        same(made["expires_at"], "2090-05-31T22:00:00Z", "the end of a day in Berlin")
        same(self.cli.json("campaign", "show", made["uid"]), made, "a campaign by its uid")
        same([row["uid"] for row in self.cli.json("campaign", "list")], [made["uid"]], "campaigns")
        item = self.cli.json("item", "add", "--campaign", CAMPAIGN, "--name", "Shirt", "--variants", "S,M", "--stock", 9)
        has(item, {"id", "name", "stock", "variants"}, "an item")
        same((item["stock"], item["variants"]), (9, ["S", "M"]), "values of an item")
        for step, state in (("activate", "active"), ("pause", "paused"), ("resume", "active"), ("end", "expired"),
                            ("reopen", "active")):
            same(self.cli.json("campaign", step, CAMPAIGN)["state"], state, f"state after {step}")
        copy = self.cli.json("campaign", "duplicate", CAMPAIGN, "--name", "Copy")
        same((copy["state"], len(copy["items"])), ("draft", 1), "a copy")
        self.cli.json("campaign", "delete", "Copy")
        same([row["name"] for row in self.cli.json("campaign", "list")], [CAMPAIGN], "campaigns without the deleted")
        self.cli.json("campaign", "restore", "Copy")
        same(self.cli.json("campaign", "set", "Copy", "--expires", "never")["expires_at"], None, "an end taken away")
        same(self.cli.json("campaign", "set", "Copy", "--opens", "2089-12-01")["opens_at"], "2089-11-30T23:00:00Z",
             "the beginning of a day in Berlin")
        same(self.cli.json("campaign", "set", "Copy", "--opens", "never")["opens_at"], None, "an opening taken away")
        words = self.folder / "nowhere.txt"
        words.write_text("Hello, no link here", encoding="utf-8")
        expect("{{link}}" in self.cli.refused("template", "set", "Copy", "--text", words), "a mail without the link")
        self.cli.json("campaign", "page", "Copy", "--title", "Hello", "--color", "#0b6e4f")
        same(self.cli.json("campaign", "show", "Copy")["title"], "Hello", "the title of a page")
        hook = self.cli.json("campaign", "webhook", "Copy", "--url", "https://example.org/hook")
        same(set(hook), {"campaign", "url", "secret"}, "keys of a webhook")
        expect(hook["secret"].startswith("whsec_"), "a secret")
        same(self.cli.json("campaign", "webhook", "Copy"), hook, "a webhook that is shown")
        same(self.cli.json("campaign", "webhook", "Copy", "--off")["url"], None, "a webhook turned off")
        expect("server" in self.cli.refused("campaign", "deliveries", "Copy"), "deliveries without a server")

    def contacts(self):
        people = self.folder / "people.csv"
        people.write_text("Name,Email\nAda,ada@example.org\nBob,bob@example.org\nAda,ADA@example.org\nNo,nope\n",
                          encoding="utf-8")
        report = self.cli.json("contacts", "import", people, "--list", "L", "--rejects", self.folder / "rejects.csv")
        same(report, {"rows": 4, "imported": 2, "merged": 0, "skipped": 1, "rejected": 1, "encoding": "UTF-8",
                      "delimiter": ","}, "the report of an import")
        same(self.cli.json("contacts", "import", people, "--dry-run")["merged"], 2, "what a dry run would merge")
        same([row["name"] for row in self.cli.json("contacts", "list", "--search", "BOB")], ["Bob"], "a search")
        line = self.cli.refused("invite", "bulk", "--campaign", CAMPAIGN, "--file", people)
        expect("line 5" in line, f"which row cannot be invited: {line}")
        same(self.cli.json("invite", "list", "--campaign", CAMPAIGN), [], "invites after a refused bulk")

    def invites(self):
        made = self.cli.json("invite", "add", "--campaign", CAMPAIGN, "--name", "Ada", "--email", "ada@example.org",
                             "--expires", "7d")
        has(made, INVITE_KEYS, "a new invite")
        same((made["status"], made["assigned"], made["sent_at"], made["order"], made["journey"],
              made["works_until_rule"]), ("unused", True, None, None, None, "invite"), "values of a new invite")
        left = instant(made["works_until"], "works_until") - datetime.datetime.now(datetime.timezone.utc)
        expect(datetime.timedelta(days=6, hours=23) < left <= datetime.timedelta(days=7), f"seven days, not {left}")
        plain = self.cli.run("invite", "add", "--campaign", CAMPAIGN)
        expect(plain.stdout.startswith("http") and plain.stdout.count("\n") == 1, f"only the link, not {plain.stdout!r}")
        bulk = self.cli.json("invite", "bulk", "--campaign", CAMPAIGN, "--list", "L")
        same((bulk["created"], bulk["invited_already"]), (1, 1), "what a bulk creates")
        rows = self.cli.json("invite", "list", "--campaign", CAMPAIGN)
        same([(row["number"], row["email"]) for row in rows],
             [(1, "ada@example.org"), (2, ""), (3, "bob@example.org")], "invites in their order")
        same(rows[1]["works_until_rule"], "campaign", "which rule ends an invite without an end of its own")

    def emails(self, *words):
        return [row["email"] for row in self.cli.json("invite", "list", "--campaign", CAMPAIGN, *words)]

    def selections(self):
        same(self.emails("--assigned", "no"), [""], "not assigned")
        same(self.emails("--search", "bob"), ["bob@example.org"], "found")
        same(self.emails("--sort", "email:desc"), ["bob@example.org", "ada@example.org", ""], "sorted")
        same(self.emails("--sort", "works_until", "--limit", 1), ["ada@example.org"], "the first to end")
        same(self.emails("--limit", 1, "--offset", 2), ["bob@example.org"], "the last page")
        same(self.emails("--status", "used"), [], "used")

    def changes(self):
        first = self.cli.json("invite", "list", "--campaign", CAMPAIGN)[0]
        one = ("--campaign", CAMPAIGN, "--id", first["id"])
        same(self.cli.json("invite", "revoke", *one)["changed"], 1, "revoked")
        same(self.emails("--status", "revoked"), ["ada@example.org"], "revoked")
        same(self.cli.json("invite", "restore", *one)["invites"][0]["url"], first["url"], "the link of a restored one")
        replaced = self.cli.json("invite", "replace", *one)["invites"][0]["url"]
        expect(replaced != first["url"], "a replaced link is another one")
        same(self.cli.json("invite", "extend", *one, "--expires", "2090-01-01")["invites"][0]["works_until"],
             "2090-01-01T23:00:00Z", "a new end")
        same(self.cli.json("invite", "edit", *one, "--name", "Ada L.")["name"], "Ada L.", "a new name")
        self.cli.refused("invite", "revoke", "--campaign", CAMPAIGN, code=2)
        blank = self.cli.json("invite", "list", "--campaign", CAMPAIGN, "--assigned", "no")[0]["id"]
        self.cli.refused("invite", "assign", "--campaign", CAMPAIGN, "--id", blank, "--contact", "ada@example.org")

    def sending(self):
        self.cli.json("campaign", "set", CAMPAIGN, "--sender", "X <x@example.org>")
        self.cli.json("account", "add", "--name", "Folder", "--transport", "folder", "--path", self.folder / "mail")
        same(self.cli.json("account", "test", "Folder")["works"], True, "the folder works")
        queued = self.cli.json("send", "--campaign", CAMPAIGN)
        has(queued, STATES | {"recipients", "left_out"}, "a sending")
        same((queued["recipients"], queued["queued"], queued["sent"], queued["left_out"]),
             (2, 2, 0, {"no_address": 1}), "what was queued")
        same(self.cli.json("outbox", "cancel")["cancelled"], 2, "taken back")
        same(self.cli.json("outbox", "retry")["queued"], 0, "what was taken back stays so")
        same(self.cli.json("outbox", "retry", "--state", "cancelled")["queued"], 2, "unless it is named")
        run = self.cli.json("outbox", "run")
        same((set(run), run["sent"]), (STATES, 2), "a run")
        same({row["state"] for row in self.cli.json("outbox", "list")}, {"sent"}, "messages")
        ids = [row["id"] for row in self.cli.json("invite", "list", "--campaign", CAMPAIGN, "--stage", "sent")]
        line = self.cli.refused("send", "--campaign", CAMPAIGN, "--id", *ids, "--wait")
        expect("--resend" in line, f"how to send again: {line}")
        same(self.cli.json("send", "--campaign", CAMPAIGN, "--id", *ids, "--resend", "--wait")["sent"], 2, "sent again")
        self.cli.json("account", "add", "--name", "Dead", "--transport", "smtp", "--host", "localhost", "--port", 1,
                      "--security", "none")
        failed = self.cli.run("--json", "send", "--campaign", CAMPAIGN, "--resend", "--account", "Dead", "--wait")
        same((failed.returncode, len(failed.stderr.splitlines())), (1, 1), f"a dead account ({failed.stderr!r})")
        expect(self.cli.document([], failed.stdout)["sent"] == 0, "nothing was sent by a dead account")

    def trash(self):
        self.cli.json("invite", "delete", "--campaign", CAMPAIGN, "--search", "bob")
        rows = self.cli.json("trash", "list")
        same([(row["kind"], row["name"], row["campaign"]) for row in rows], [("invite", "Bob", CAMPAIGN)], "the trash")


def new_database():
    server = os.environ["GUESTWRIGHT_TEST_POSTGRES"]
    name = f"contract_{secrets.token_hex(6)}"
    subprocess.run(["psql", "-q", server, "-c", f"CREATE DATABASE {name}"], check=True)
    return server.replace("/postgres?", f"/{name}?")


def no_workspace_in_an_empty_database(program, url):
    """Looking makes none; init does."""
    cli = Guestwright(program, url)
    line = cli.refused("campaign", "list")
    expect("workspace init" in line, f"how to make one: {line}")
    cli.json("workspace", "init")
    line = cli.refused("workspace", "init")
    expect("exists already" in line, f"there is one: {line}")


def main():
    program, engine = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        workspace = new_database() if engine == "postgres" else os.path.join(folder, "contract.guestwright")
        try:
            if engine == "postgres":
                no_workspace_in_an_empty_database(os.path.abspath(program), new_database())
            Contract(os.path.abspath(program), workspace, pathlib.Path(folder)).run()
        except Failed as failure:
            sys.exit(f"FAILED: {failure}")


main()
