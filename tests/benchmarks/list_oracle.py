"""Measures whether the time of an answer tells who is on an invitation link's list (reliability D2): listed and unlisted
addresses in turn, through a server's own sockets, compared by Welch's t.

usage: list_oracle.py PROGRAMS [ADDRESSES]     of each kind, 2000 unless said otherwise; PROGRAMS has guestwright-cli and
                                               guestwright-server
"""

import hashlib
import http.client
import json
import os
import pathlib
import random
import re
import statistics
import sys
import tempfile
import time
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "e2e"))
from guestwright import Guestwright  # noqa: E402
from server import Server  # noqa: E402

CAMPAIGN = "Circle"
TAKEN = 4.5  # for a difference, by the row's own measure


def address(kind, number):
    """All of one length, so that the pages are too."""
    return f"{kind}{number:06}@guests.example"


def mail_settings(folder):
    path = folder / "mail.json"
    path.write_text(json.dumps({"from": "invites@guests.example", "transport": "folder", "path": str(folder / "mail")}))
    (folder / "mail").mkdir()
    return str(path)


def prepare(programs, folder, count):
    server = Server(str(programs / "guestwright-server"), str(folder / "publication"),
                    ["--trusted-proxy", "127.0.0.1/32", "--mail-config", mail_settings(folder)])
    manager = Guestwright(str(programs / "guestwright-cli"), str(folder / "w.guestwright"), {"GUESTWRIGHT_KEY": server.key})
    manager.json("workspace", "init")
    manager.json("workspace", "set", "--public-url", server.url)
    manager.json("campaign", "add", "--name", CAMPAIGN, "--purpose", "membership")
    manager.json("campaign", "activate", CAMPAIGN)
    link = manager.json("link", "add", "--campaign", CAMPAIGN, "--kind", "pre-approved", "--name", "Partners", "--binding", "code")
    manager.json("link", "approve", "Partners", "-", stdin="\n".join(address("listed", i) for i in range(count)))
    manager.json("sync", "--server", f"http://127.0.0.1:{server.admin}")
    return server, link["url"].rsplit("/", 1)[1]


class Visitor:
    def __init__(self, server, token):
        self.connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
        self.path = f"/i/{token}"
        page = self.ask("GET", f"{self.path}/join")[1].decode()
        form = page[page.find('method="post"'):]
        self.hidden = re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)">', form[:form.find("</form>")])
        time.sleep(3)  # no form is taken that came faster than anybody types

    def ask(self, method, path, body=None, client="198.18.0.1"):
        begun = time.perf_counter()
        self.connection.request(method, path, body, {"X-Forwarded-For": client,
                                                     "Content-Type": "application/x-www-form-urlencoded"})
        answer = self.connection.getresponse()
        page = answer.read()
        return answer.status, page, time.perf_counter() - begun

    def joins(self, email, number):
        form = urllib.parse.urlencode(self.hidden + [("name", "Maya Deren"), ("agree", "yes"), ("email", email)])
        client = f"198.{18 + (number >> 16)}.{number >> 8 & 255}.{number & 255}"
        status, page, seconds = self.ask("POST", f"{self.path}/redeem", form, client)
        if status != 200:
            raise SystemExit(f"{status} for a visitor of the list")
        return hashlib.sha256(page.replace(email.encode(), b"")).digest(), seconds


def welch(one, other):
    spread = statistics.variance(one) / len(one) + statistics.variance(other) / len(other)
    return (statistics.mean(one) - statistics.mean(other)) / spread ** 0.5


def main(programs, count):
    with tempfile.TemporaryDirectory() as name:
        server, token = prepare(programs, pathlib.Path(name), count)
        visitor = Visitor(server, token)
        comers = [(kind, i) for kind in ("listed", "nobody") for i in range(count)]
        random.Random(5).shuffle(comers)
        times, bodies = {"listed": [], "nobody": []}, set()
        for number, (kind, i) in enumerate(comers):
            body, seconds = visitor.joins(address(kind, i), number)
            bodies.add(body)
            times[kind].append(seconds * 1000)
        listed, others = (statistics.mean(times[kind]) for kind in ("listed", "nobody"))
        t = welch(times["listed"], times["nobody"])
        print(f"{count:,} listed: {listed:.3f} ms each, {count:,} not: {others:.3f} ms; Welch's t {t:+.2f} "
              f"({'nothing' if abs(t) < TAKEN else 'THE LIST'} can be told); {len(bodies)} different page(s)")
        server.stop()


main(pathlib.Path(os.path.abspath(sys.argv[1])), int(sys.argv[2]) if len(sys.argv) > 2 else 2000)
