#!/usr/bin/env python3
"""The command line in the language of its environment: people read German, scripts read what they always read.

usage: language.py GUESTWRIGHT-CLI
"""

import email
import email.policy
import os
import pathlib
import re
import sys
import tempfile

from guestwright import Failed, Guestwright, expect, same

GERMAN = [{"LC_ALL": "de_DE.UTF-8"}, {"LC_ALL": "", "LANG": "de_AT.UTF-8"}, {"LANGUAGE": "fr:de"}]


def speaks(program, folder):
    workspace = str(folder / "language.guestwright")
    english = Guestwright(program, workspace)
    english.json("workspace", "init")
    english.json("campaign", "add", "--name", "Spring Gift", "--expires", "2027-05-31", "--zone", "Europe/Berlin")
    english.json("invite", "add", "--campaign", "Spring Gift")
    for environment in GERMAN:
        german = Guestwright(program, workspace, environment)
        helped = german.run("--help")
        same(helped.returncode, 0, "exit code of --help")
        expect("Befehle" in helped.stdout, f"--help is German with {environment}")
        refused = german.run("campaign", "show", "Nirgends")
        same(refused.returncode, 1, "exit code of what is refused")
        expect("Es gibt keine Kampagne „Nirgends“" in refused.stderr, f"the error is German: {refused.stderr!r}")
        shown = german.run("campaign", "show", "Spring Gift").stdout
        expect("31. Mai 2027, 23:59 (Berlin)" in shown, f"the day is written in German: {shown!r}")
        expect("Karte 001" in german.run("invite", "list", "--campaign", "Spring Gift").stdout, "names are German")
        for words in (["campaign", "show", "Spring Gift"], ["invite", "list", "--campaign", "Spring Gift"],
                      ["workspace", "check"]):
            same(german.json(*words), english.json(*words), f"the JSON of {words[0]} {words[1]}")
        found = german.json("invite", "list", "--campaign", "Spring Gift", "--search", "Card 001")
        same(len(found), 1, "invites without a name that are found by their number")


def writes_to_guests(program, folder):
    """A mail is in the language of its campaign, whoever sends it."""
    for manager, language, words in [({}, "de", ["Guten Tag Ada,", "Gültig bis 31. Mai 2099", "Mein Geschenk wählen"]),
                                     (GERMAN[0], "en", ["Hello Ada,", "Works until 31 May 2099", "Choose my gift"])]:
        mails = folder / f"mail-{language}"
        mails.mkdir()
        cli = Guestwright(program, str(folder / f"{language}.guestwright"), manager)
        cli.json("workspace", "init")
        cli.json("account", "add", "--name", "Folder", "--transport", "folder", "--path", str(mails))
        cli.json("campaign", "add", "--name", "Frühling", "--language", language, "--expires", "2099-05-31",
                 "--sender", "Kessler <kessler@example.org>", "--zone", "Europe/Berlin")
        cli.json("item", "add", "--campaign", "Frühling", "--name", "Tasse")
        cli.json("campaign", "activate", "Frühling")
        cli.json("invite", "add", "--campaign", "Frühling", "--name", "Ada", "--email", "ada@example.org")
        cli.json("send", "--campaign", "Frühling", "--wait")
        same([(row["kind"], row["state"]) for row in cli.json("outbox", "list")], [("invitation", "sent")], "codes")
        listed = cli.run("outbox", "list").stdout
        for word in ["Einladung", "Gesendet"] if manager else ["Invitation", "Sent"]:
            expect(word in listed, f"{word!r} in the outbox: {listed!r}")
        written = list(mails.glob("**/*.eml"))
        same(len(written), 1, "mails written")
        mail = email.message_from_bytes(written[0].read_bytes(), policy=email.policy.default)
        for part in ("plain", "html"):
            text = mail.get_body((part,)).get_content()
            for word in words:
                shown = " ".join(re.sub(r"<[^>]*>", " ", text).split())
                expect(word in shown, f"{word!r} in the {part} part: {shown}")


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        try:
            speaks(program, pathlib.Path(folder))
            writes_to_guests(program, pathlib.Path(folder))
        except Failed as failure:
            sys.exit(f"FAILED: {failure}")


main()
