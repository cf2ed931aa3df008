#!/usr/bin/env python3
"""What the command line says and returns when it cannot do what was asked: 1 with one clear line, 2 for wrong usage.

usage: errors.py GUESTWRIGHT-CLI
"""

import os
import pathlib
import sys
import tempfile

from guestwright import Failed, Guestwright, expect, same

CAMPAIGN = "Spring Gift"

WRONG_USAGE = [
    [],
    ["dance"],
    ["campaign", "dance"],
    ["campaign", "list", "--dance"],
    ["campaign", "add"],
    ["campaign", "add", "--name", "Autumn", "--purpose", "dance"],
    ["invite", "bulk", "--campaign", CAMPAIGN],
    ["invite", "bulk", "--campaign", CAMPAIGN, "--count", "many"],
    ["contacts", "import"],
]

REFUSED = [
    ["workspace", "init"],
    ["campaign", "add", "--name", "Autumn", "--zone", "Berlin"],
    ["campaign", "show", "No such campaign"],
    ["campaign", "activate", CAMPAIGN],
    ["campaign", "resume", CAMPAIGN],
    ["contacts", "import", "/nonexistent/people.csv"],
    ["invite", "add", "--campaign", CAMPAIGN, "--email", "no address"],
    ["invite", "add", "--campaign", CAMPAIGN, "--remind", "3"],
    ["invite", "bulk", "--campaign", CAMPAIGN, "--list", "No such list"],
    ["invite", "revoke", "--campaign", CAMPAIGN, "--id", "4711"],
    ["send", "--campaign", CAMPAIGN, "--unsent"],
    ["send", "--campaign", CAMPAIGN, "--account", "No such account", "--unsent"],
    ["workspace", "backup", "/nonexistent/backup.guestwright"],
]


def told_apart(program, folder):
    cli = Guestwright(program, str(folder / "errors.guestwright"))
    cli.json("workspace", "init")
    cli.json("campaign", "add", "--name", CAMPAIGN)
    before = cli.json("workspace", "check")
    for words in WRONG_USAGE:
        cli.refused(*words, code=2)
    for words in REFUSED:
        line = cli.refused(*words)
        expect("QSql" not in line and "SELECT" not in line, f"words for people, not {line!r}")
    same(cli.json("workspace", "check"), before, "what is in the workspace after all that was refused")


def no_workspace(program, folder):
    missing = folder / "missing.guestwright"
    Guestwright(program, str(missing)).refused("campaign", "list")
    expect(not missing.exists(), "looking into a workspace that is not there makes none")

    other = folder / "letter.txt"
    other.write_text("Dear all, this is a letter.\n" * 200, encoding="utf-8")
    Guestwright(program, str(other)).refused("campaign", "list")
    expect(other.read_text(encoding="utf-8").startswith("Dear all"), "a file that is no workspace stays as it is")

    Guestwright(program, "postgresql://nobody@localhost/nothing?host=/nonexistent").refused("campaign", "list")


def help_is_no_error(program):
    helped = Guestwright(program, "").run("--help")
    same(helped.returncode, 0, "exit code of --help")
    for command in ("workspace", "campaign", "contacts", "invite", "send", "outbox"):
        expect(command in helped.stdout, f"--help names {command}")


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        try:
            told_apart(program, pathlib.Path(folder))
            no_workspace(program, pathlib.Path(folder))
            help_is_no_error(program)
        except Failed as failure:
            sys.exit(f"FAILED: {failure}")


main()
