#!/usr/bin/env python3
"""Recipients on a server in another process: they order, join, decline, and the manager sees it.

usage: redemption.py GUESTWRIGHT-CLI GUESTWRIGHT-SERVER sqlite|postgres
"""

import os
import re
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

from guestwright import Guestwright, expect, same
from server import Server, publication

BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"
YOUNGEST_FORM = 2.3  # seconds; what comes sooner is no person


class Visitor:
    """Somebody with a browser."""

    def __init__(self):
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
        self.opener.addheaders = [("User-Agent", BROWSER)]

    def open(self, url, fields=None):
        data = urllib.parse.urlencode(fields).encode() if fields is not None else None
        try:
            with self.opener.open(url, data, timeout=20) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()


def field(page, name):
    found = re.search(f'name="{name}" value="([^"]*)"', page)
    expect(found, f"no field {name} in {page[:200]}")
    return found.group(1)


def order(visitor, url, email):
    status, page = visitor.open(url)
    same(status, 200, "status of the landing page")
    _, items = visitor.open(url + "/items")
    choice = field(items, "choice")
    _, form = visitor.open(f"{url}/checkout?choice={urllib.parse.quote(choice)}")
    fields = {"nonce": field(form, "nonce"), "choice": choice, "name": "Ada", "country": "DE", "line1": "Weg 1",
              "postal_code": "10115", "city": "Berlin", "email": email}
    time.sleep(YOUNGEST_FORM)
    return fields, visitor.open(url + "/redeem", fields)


def gift(manager, server):
    manager.json("campaign", "add", "--name", "Spring", "--sender", "L <l@l.example>")
    manager.json("item", "add", "--campaign", "Spring", "--name", "Mug")
    manager.json("campaign", "activate", "Spring")
    ada = manager.json("invite", "add", "--campaign", "Spring", "--name", "Ada", "--email", "ada@example.org")
    bob = manager.json("invite", "add", "--campaign", "Spring", "--name", "Bob", "--email", "bob@example.org")
    pushed = manager.json("sync", "--server", f"http://127.0.0.1:{server.admin}")["pushed"]
    same(pushed["invites"], 2, "invites published")

    visitor = Visitor()
    _, (status, page) = order(visitor, ada["url"], "somebody.else@example.org")
    same(status, 403, "status for another address")
    fields, (status, page) = order(visitor, ada["url"], "ADA@example.org")
    expect("Thank you, Ada" in page, f"no receipt: {status} {page[:300]}")
    number = re.search(r"SP-[0-9A-Z]+", page).group(0)
    _, again = visitor.open(ada["url"] + "/redeem", fields)
    expect(number in again, "the same form again is the same order")
    _, used = visitor.open(ada["url"])
    expect(number in used, "a used link leads to its receipt")
    expect("Weg 1" not in used, "a receipt never shows the address")

    _, form = visitor.open(bob["url"] + "/decline")
    visitor.open(bob["url"] + "/decline", {"nonce": field(form, "nonce"), "sure": "yes"})
    pulled = manager.json("sync")["pulled"]
    same((pulled["orders"], pulled["answers"]), (1, 0), "before the form is old enough")
    time.sleep(YOUNGEST_FORM)
    visitor.open(bob["url"] + "/decline", {"nonce": field(form, "nonce"), "sure": "yes"})
    same(manager.json("sync")["pulled"]["answers"], 1, "declined")

    rows = {row["name"]: row for row in manager.json("invite", "list", "--campaign", "Spring")}
    same((rows["Ada"]["status"], rows["Ada"]["order"]), ("used", number), "what the manager sees")
    same(rows["Ada"]["journey"], "completed", "how far Ada came")
    same(rows["Bob"]["status"], "unused", "Bob")
    return ada, bob


def stays_dead(manager, bob):
    """Revoked here, dead there; restored here, alive there."""
    manager.json("invite", "revoke", "--campaign", "Spring", "--id", bob["id"])
    manager.json("sync")
    same(Visitor().open(bob["url"])[0], 410, "status of a revoked link")
    manager.json("invite", "restore", "--campaign", "Spring", "--id", bob["id"])
    manager.json("sync")
    same(Visitor().open(bob["url"])[0], 200, "status of a restored link")
    same(Visitor().open(bob["url"][:-1] + ("A" if bob["url"][-1] != "A" else "B"))[0], 404, "status of a wrong link")


def membership(manager):
    manager.json("campaign", "add", "--name", "Circle", "--purpose", "membership", "--sender", "L <l@l.example>",
                 "--binding", "link")
    manager.json("campaign", "activate", "Circle")
    maya = manager.json("invite", "add", "--campaign", "Circle", "--name", "Maya", "--email", "maya@example.org")
    manager.json("sync")
    visitor = Visitor()
    _, form = visitor.open(maya["url"] + "/join")
    time.sleep(YOUNGEST_FORM)
    status, page = visitor.open(maya["url"] + "/redeem",
                                {"nonce": field(form, "nonce"), "name": "Maya", "email": "maya@example.org", "agree": "yes"})
    same(status, 200, f"joining ({page[:300]})")
    same(manager.json("sync")["pulled"]["members"], 1, "members who came")
    same(manager.json("invite", "list", "--campaign", "Circle")[0]["status"], "used", "status of who joined")


def main(cli, program, engine):
    with tempfile.TemporaryDirectory() as folder:
        server = Server(program, publication(folder, engine))
        manager = Guestwright(cli, os.path.join(folder, "w.guestwright"), {"GUESTWRIGHT_KEY": server.key})
        manager.json("workspace", "init")
        manager.json("workspace", "set", "--public-url", server.url, "--organizer", "Lindenhof")
        ada, bob = gift(manager, server)
        stays_dead(manager, bob)
        membership(manager)
        said = server.stop()
        token = ada["url"].rsplit("/", 1)[1]
        expect(token not in said and "ada@" not in said.lower(), "the server's log knows nobody")
        manager.refused("sync")  # nobody answers
        if engine == "sqlite":
            with open(server.publication, "rb") as file:
                expect(token.encode() not in file.read(), "the publication holds no token")


main(*sys.argv[1:])
