"""Drives guestwright-cli the way a script of a user's would: by its arguments, its JSON and its exit codes."""

import json
import os
import subprocess
import tempfile


class Failed(Exception):
    """What was seen is not what the story tells."""


def expect(condition, words):
    if not condition:
        raise Failed(words)


def same(actual, wanted, words):
    if actual != wanted:
        raise Failed(f"{words}: wanted {wanted!r}, got {actual!r}")


class Guestwright:
    """One workspace, a file or a URL, and the program that works on it."""

    def __init__(self, program, workspace, environment=None):
        self.program = program
        self.workspace = workspace
        # A key ring or settings of whoever runs the tests must not take part.
        self.environment = {**os.environ, "LC_ALL": "C.UTF-8", "GUESTWRIGHT_WORKSPACE": workspace, **(environment or {})}
        self.environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        self.data = tempfile.TemporaryDirectory()
        self.environment["XDG_DATA_HOME"] = self.data.name

    def run(self, *words, stdin=""):
        return subprocess.run(
            [self.program, *map(str, words)],
            env=self.environment, input=stdin, capture_output=True, text=True, encoding="utf-8", timeout=240)

    def json(self, *words, stdin=""):
        """The one document a successful command prints."""
        done = self.run("--json", *words, stdin=stdin)
        expect(done.returncode == 0, f"{self.told(words)} ended with {done.returncode}: {done.stderr.strip()}")
        return self.document(words, done.stdout)

    def refused(self, *words, code=1):
        """The clear line of a command that must not succeed; nothing else may be said on standard output."""
        done = self.run("--json", *words)
        same(done.returncode, code, f"exit code of {self.told(words)} ({done.stderr.strip()!r})")
        expect(done.stderr.strip(), f"{self.told(words)} was refused without a word")
        if code == 1:
            same(len(done.stderr.strip().splitlines()), 1, f"lines on standard error of {self.told(words)}")
        if done.stdout.strip():
            self.document(words, done.stdout)
        return done.stderr.strip()

    def document(self, words, text):
        try:
            return json.loads(text)
        except ValueError as error:
            raise Failed(f"{self.told(words)} printed more or less than one JSON document ({error}): {text!r}") from error

    @staticmethod
    def told(words):
        return "guestwright-cli " + " ".join(map(str, words))
