#!/usr/bin/env python3
"""The command line in the language of its environment: people read German, scripts read what they always read.

usage: language.py GUESTWRIGHT-CLI
"""

import os
import pathlib
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


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        try:
            speaks(program, pathlib.Path(folder))
        except Failed as failure:
            sys.exit(f"FAILED: {failure}")


main()
