#!/usr/bin/env python3
"""A campaign's message as it is tried out: looked at for one recipient, mailed to somebody as a test, and nobody invited.

usage: test_mail.py GUESTWRIGHT-CLI
The environment names the mail server: GUESTWRIGHT_TEST_SMTP_DIR, GUESTWRIGHT_TEST_SMTP_PORT.
"""

import os
import pathlib
import secrets
import sys
import tempfile

from guestwright import Failed, Guestwright, expect, same
from mailbox import Mailbox, part, recipient

CAMPAIGN = "Spring Gift"


class TestMail:
    def __init__(self, program, folder):
        self.folder = pathlib.Path(folder)
        self.postfix = pathlib.Path(os.environ["GUESTWRIGHT_TEST_SMTP_DIR"])
        self.public_url = f"https://gift-{secrets.token_hex(6)}.example"
        self.mailbox = Mailbox(self.postfix, self.public_url)
        self.cli = Guestwright(program, str(self.folder / "main.guestwright"), {"POSTFIX_SECRET": "secret"})

    def run(self):
        self.prepares()
        self.writes_the_messages()
        self.looks_at_one()
        self.mails_a_test()
        self.says_who_lacks_a_value()

    def prepares(self):
        self.cli.json("workspace", "init")
        self.cli.json("workspace", "set", "--public-url", self.public_url, "--organizer", "Lindenhof Books")
        self.cli.json("campaign", "add", "--name", CAMPAIGN, "--sender", "Lindenhof Books <hello@lindenhof.example>")
        self.ada = self.cli.json("invite", "add", "--campaign", CAMPAIGN, "--name", "Ada Lovelace",
                                 "--email", "ada@lindenhof.example")
        self.cli.json("invite", "add", "--campaign", CAMPAIGN, "--email", "nameless@lindenhof.example")
        self.cli.json("account", "add", "--name", "Postfix", "--transport", "smtp", "--host", "localhost",
                      "--port", os.environ["GUESTWRIGHT_TEST_SMTP_PORT"], "--security", "starttls",
                      "--user", "app@ci.invalid", "--ca", self.postfix / "cert.pem", "--secret-env", "POSTFIX_SECRET")

    def writes_the_messages(self):
        text = self.folder / "invitation.txt"
        text.write_text("{{greeting}}\n\nHere it is, {{first_name}}: {{link}}\n", encoding="utf-8")
        wrong = self.folder / "wrong.txt"
        wrong.write_text("{{link}}\n\nDear {{surname}}\n", encoding="utf-8")
        line = self.cli.refused("template", "set", CAMPAIGN, "--text", wrong)
        expect("surname" in line and "line 3" in line, f"where the mistake is: {line}")
        shown = self.cli.json("template", "set", CAMPAIGN, "--subject", "For {{first_name}}", "--text", text)
        same((shown["kind"], shown["subject"], shown["built_in"]), ("invitation", "For {{first_name}}", False), "the texts")
        reminder = self.cli.json("template", "set", CAMPAIGN, "--kind", "reminder", "--subject", "Still waiting")
        same(reminder["subject"], "Still waiting", "the reminder's subject")
        same(self.cli.json("template", "show", CAMPAIGN)["subject"], "For {{first_name}}", "the invitation's is kept")

    def looks_at_one(self):
        preview = self.cli.json("template", "preview", CAMPAIGN, "--id", self.ada["id"])
        same(preview["subject"], "For Ada", "the subject for Ada")
        same(preview["to"], "Ada Lovelace <ada@lindenhof.example>", "whom it goes to")
        expect(self.ada["url"] in preview["text"], "her own link")
        self.cli.refused("template", "preview", CAMPAIGN, "--id", 999)

    def mails_a_test(self):
        self.cli.refused("template", "test", CAMPAIGN, "--to", "nowhere")
        sent = self.cli.json("template", "test", CAMPAIGN, "--to", "editor@lindenhof.example", "--id", self.ada["id"])
        message, = self.mailbox.wait_for(1)
        same(recipient(message), "editor@lindenhof.example", "who got the test")
        same(message["Subject"], "[Test] For Ada", "its subject")
        same(message["Message-ID"], sent["message_id"], "its Message-ID")
        expect(f"{self.public_url}/i/TEST" in part(message, "plain"), "a link that is a test")
        expect(self.ada["url"] not in part(message, "plain") + part(message, "html"), "no real link")
        invites = self.cli.json("invite", "list", "--campaign", CAMPAIGN)
        same({row["sent_at"] for row in invites}, {None}, "nobody is noted as invited")
        same(self.cli.json("outbox", "list"), [], "nothing went through the outbox")

    def says_who_lacks_a_value(self):
        self.cli.json("item", "add", "--campaign", CAMPAIGN, "--name", "Tote bag")
        self.cli.json("campaign", "activate", CAMPAIGN)
        done = self.cli.run("--json", "send", "--campaign", CAMPAIGN)
        report = self.cli.document(("send",), done.stdout)
        same([(row["field"], row["recipients"]) for row in report["empty_values"]], [("first_name", 1)], "empty values")
        expect("nameless@lindenhof.example" in done.stderr, f"who lacks a name: {done.stderr}")
        self.cli.json("outbox", "cancel")
        again = self.cli.json("send", "--campaign", CAMPAIGN, "--skip-empty")
        same((again["recipients"], again["left_out"], again["empty_values"]), (1, {"empty_value": 1}, []), "without them")


def main():
    with tempfile.TemporaryDirectory() as folder:
        try:
            TestMail(sys.argv[1], folder).run()
        except Failed as failure:
            sys.exit(f"FAILED: {failure}")


main()
