#!/usr/bin/env python3
"""A day in a train: everything is prepared and put into the outbox without a network, and leaves when it is back.

usage: offline.py GUESTWRIGHT-CLI CONTACTS.csv
Where user namespaces are allowed the program runs in one without any network, not even loopback; elsewhere its server
is a port on which nobody listens.
"""

import os
import pathlib
import socket
import socketserver
import sqlite3
import subprocess
import sys
import tempfile
import threading

from guestwright import Failed, Guestwright, expect, same

CAMPAIGN = "Spring Gift"
HOUR = 3_600_000


class Sink(socketserver.ThreadingTCPServer):
    """A mail server that takes everything and keeps it."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, port):
        super().__init__(("127.0.0.1", port), Guest)
        self.messages = []
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Guest(socketserver.StreamRequestHandler):
    def say(self, line):
        self.wfile.write(line.encode() + b"\r\n")

    def handle(self):
        self.say("220 sink")
        for line in self.rfile:
            verb = line[:4].upper()
            if verb == b"DATA":
                self.say("354 go on")
                message = []
                for text in self.rfile:
                    if text == b".\r\n":
                        break
                    message.append(text)
                self.server.messages.append(b"".join(message))
            if verb == b"QUIT":
                self.say("221 bye")
                return
            self.say("250 ok")


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def without_network(program, folder):
    """The program in a place without any network, where that can be had."""
    if subprocess.run(["unshare", "-rn", "true"], capture_output=True).returncode != 0:
        return program
    script = pathlib.Path(folder) / "offline"
    script.write_text(f'#!/bin/sh\nexec unshare -rn "{program}" "$@"\n')
    script.chmod(0o700)
    return str(script)


class Train:
    def __init__(self, program, contacts, folder):
        self.workspace = os.path.join(folder, "train.guestwright")
        self.port = free_port()
        self.contacts = contacts
        self.offline = Guestwright(without_network(program, folder), self.workspace)
        self.online = Guestwright(program, self.workspace)

    def run(self):
        self.prepares_everything()
        self.queues_and_keeps()
        self.sends_when_the_connection_is_back()
        self.reminds_once()

    def prepares_everything(self):
        cli = self.offline
        cli.json("workspace", "init")
        cli.json("workspace", "set", "--public-url", "https://gift.train.example")
        cli.json("contacts", "import", self.contacts, "--list", "Guests")
        cli.json("campaign", "add", "--name", CAMPAIGN, "--sender", "Train <hello@train.example>")
        cli.json("item", "add", "--campaign", CAMPAIGN, "--name", "Mug")
        cli.json("campaign", "activate", CAMPAIGN)
        made = cli.json("invite", "bulk", "--campaign", CAMPAIGN, "--list", "Guests", "--expires", "7d", "--remind", "3")
        self.count = made["created"] - made["without_address"]
        cli.json("account", "add", "--name", "Server", "--transport", "smtp", "--host", "127.0.0.1",
                 "--port", self.port, "--security", "none")

    def queues_and_keeps(self):
        queued = self.offline.json("send", "--campaign", CAMPAIGN)
        same((queued["queued"], queued["sent"]), (self.count, 0), "what waits")
        self.offline.refused("outbox", "run")
        waiting = self.offline.json("outbox", "list")
        same({row["state"] for row in waiting}, {"deferred"}, "states without a connection")
        expect(all(row["next_try_at"] for row in waiting), "each says when it is tried again")
        same(self.totals(self.offline), {"deferred": self.count}, "nothing is lost and nothing is finished")

    def sends_when_the_connection_is_back(self):
        sink = Sink(self.port)
        same(self.online.json("outbox", "run")["sent"], 0, "messages sent before their next try")
        same(self.online.json("outbox", "retry")["queued"], self.count, "messages queued again")
        same(self.online.json("outbox", "run")["sent"], self.count, "messages sent")
        same(len(sink.messages), self.count, "messages the server has")
        same(self.totals(self.online), {"sent": self.count}, "the ledger")
        self.sink = sink

    def reminds_once(self):
        same(self.online.json("reminders", "run")["due"], 0, "reminders that are due at once")
        ids = [row["id"] for row in self.online.json("invite", "list", "--campaign", CAMPAIGN) if row["email"]]
        self.online.json("invite", "revoke", "--campaign", CAMPAIGN, "--id", ids[0])
        self.sleep_for_days(5)
        due = self.online.json("reminders", "run")
        same((due["due"], due["sent"]), (self.count - 1, self.count - 1), "reminders after five days")
        again = self.online.json("reminders", "run")
        same((again["due"], again["sent"]), (0, 0), "reminders the second time")
        same(len(self.sink.messages), 2 * self.count - 1, "messages the server has")

    def sleep_for_days(self, days):
        """The same as a sleep: every moment in the workspace is longer ago."""
        with sqlite3.connect(self.workspace) as db:
            past = 24 * HOUR * days
            db.execute("UPDATE invites SET created_at = created_at - ?, sent_at = sent_at - ?, expires_at = expires_at - ?",
                       (past, past, past))
        db.close()

    def totals(self, cli):
        states = {}
        for row in cli.json("outbox", "list"):
            states[row["state"]] = states.get(row["state"], 0) + 1
        return states


def main():
    program, contacts = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        try:
            Train(program, contacts, folder).run()
        except Failed as failure:
            sys.exit(f"FAILED: {failure}")


main()
