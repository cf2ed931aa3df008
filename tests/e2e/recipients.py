#!/usr/bin/env python3
"""Recipients with a real browser: every page on a phone and on a desktop, by keyboard, with scripts and without.

usage: recipients.py GUESTWRIGHT-CLI GUESTWRIGHT-SERVER PICTURES-FOLDER [STORY...]

The stories stand in browser/run.mjs; GUESTWRIGHT_NODE_MODULES is where browser/install.sh put what they need.
"""

import base64
import datetime
import hashlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from guestwright import Guestwright, same
from server import Server
from stories import tell

DESCRIPTION = ("You helped us through our first year, and we would like to say **thank you**.\n\n"
               "Choose one gift, tell us where it should go, and we will post it. Read [how it is made](https://alderfinch.example/made).")


def picture(folder, name, colors):
    path = os.path.join(folder, f"{name}.png")
    subprocess.run(["convert", "-size", "480x480", f"radial-gradient:{colors}", path], check=True)
    return path


def spring(manager, folder):
    """A gift campaign with everything a page can show."""
    manager.json("campaign", "add", "--name", "Spring Gift", "--description", DESCRIPTION,
                 "--sender", "Alder & Finch <hello@alderfinch.example>", "--expires", "60d",
                 "--zone", "Europe/Berlin", "--binding", "address")
    manager.json("campaign", "page", "Spring Gift", "--title", "A small gift for spring", "--color", "#14806a",
                 "--organizer", "Alder & Finch", "--reply-address", "hello@alderfinch.example",
                 "--logo", picture(folder, "logo", "#e9c46a-#14806a"), "--video", "https://videos.example/spring.mp4",
                 "--video-caption", "How the mugs are made", "--next-step", "We pack it within two days.",
                 "--next-step", "The post brings it to your door.", "--countries", "DE,AT,FR,US")
    items = [("Stoneware mug", ["--variants", "Sage,Clay,Midnight blue", "--description", "Thrown by hand, holds 300 ml",
                                "--picture", picture(folder, "mug", "#fff-#6b8f71")]),
             ("Sunflower garden", ["--stock", "12", "--description", "Seeds, soil and a pot"]),
             ("Beeswax candle", ["--stock", "0", "--picture", picture(folder, "candle", "#fff-#caa24a")])]
    for name, options in items:
        manager.json("item", "add", "--campaign", "Spring Gift", "--name", name, *options)
    manager.json("campaign", "activate", "Spring Gift")


def small_campaigns(manager):
    """Those that few pages need, in the states that pages tell of."""
    def add(name, *options, items=(), state="activate"):
        manager.json("campaign", "add", "--name", name, "--sender", "Alder & Finch <hello@alderfinch.example>",
                     "--zone", "Europe/Berlin", "--expires", "60d", *options)
        for item in items:
            manager.json("item", "add", "--campaign", name, *item)
        manager.json("campaign", state, name)

    mug = ("--name", "Mug")
    add("Northlight Circle", "--purpose", "membership", "--binding", "code", "--description", "Readings, walks and talks.")
    manager.json("campaign", "page", "Northlight Circle", "--rules-url", "https://northlight.example/rules",
                 "--continue-url", "https://community.northlight.example/start", "--color", "#5b3fa8", "--button", "Join the circle")
    add("Last Things", items=[("--name", "Linen bag", "--stock", "1"), ("--name", "Last cup", "--stock", "1")])
    add("Sommergruß", "--language", "de", "--description", "Danke für ein **gutes** erstes Jahr.",
        items=[("--name", "Steinzeugtasse", "--variants", "Salbei,Lehm")])
    for name in ("Paused Gift", "Early Gift", "Ended Gift"):
        add(name, items=[mug])
    manager.json("campaign", "set", "Early Gift", "--opens", "2099-05-01T09:00", "--expires", "never")


def invite(manager, campaign, name, address=True, *options):
    given = ["--email", f"{name.lower()}@guests.example"] if address else []
    made = manager.json("invite", "add", "--campaign", campaign, "--name", f"{name} Lovelace", *given, *options)
    return {"id": made["id"], "url": made["url"], "email": f"{name.lower()}@guests.example"}


def guests(manager):
    soon = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=20)
    hugo = invite(manager, "Spring Gift", "Hugo", True, "--expires", soon.strftime("%Y-%m-%dT%H:%M:%SZ"))
    invites = {"hugo": {**hugo, "expires": int(soon.timestamp() * 1000)}}
    for campaign, names, address in (("Spring Gift", ["Ada", "Bob", "Erin", "Dora", "Paul", "Jan", "Kim", "Frank", "Gina"], True),
                                     ("Spring Gift", ["Iris"], False), ("Last Things", ["Lena", "Otto", "Gone"], False),
                                     ("Northlight Circle", ["Maya", "Noah", "Olga"], True), ("Sommergruß", ["Gerda"], False),
                                     ("Paused Gift", ["Pia"], True), ("Early Gift", ["Ewan"], True), ("Ended Gift", ["Emma"], True)):
        for name in names:
            invites[name.lower()] = invite(manager, campaign, name, address)
    return invites


def unsubscribe_link(server, jan):
    """As mails spell it (models/core/linkkey.h)."""
    known = hashlib.sha256(jan["url"].rsplit("/", 1)[1].encode()).digest()
    proof = hashlib.sha256(b"unsubscribe:" + known).digest()[:16]
    return f"{server.url}/u/{base64.urlsafe_b64encode(known[:8] + proof).decode()}"


def places(manager, server, invites):
    manager.json("invite", "revoke", "--campaign", "Spring Gift", "--id", invites["frank"]["id"])
    manager.json("sync", "--server", f"http://127.0.0.1:{server.admin}")
    manager.json("invite", "replace", "--campaign", "Spring Gift", "--id", invites["gina"]["id"])
    manager.json("campaign", "pause", "Paused Gift")
    manager.json("campaign", "end", "Ended Gift")
    manager.json("sync")
    notices = {"revoked": invites["frank"]["url"], "replaced": invites["gina"]["url"], "paused": invites["pia"]["url"],
               "early": invites["ewan"]["url"], "ended": invites["emma"]["url"], "unknown": f"{server.url}/i/AAAAAAAAAAAAAAAAAAAAAA",
               "privacy": f"{server.url}/privacy"}
    return {"notices": notices, "unsubscribe": unsubscribe_link(server, invites["jan"])}


def mail_settings(folder):
    path = os.path.join(folder, "mail.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"from": "invites@alderfinch.example", "transport": "folder", "path": f"{folder}/codes"}, file)
    os.mkdir(f"{folder}/codes")
    return path


def seen_by_manager(manager, seen):
    """Orders, members and journeys come back, as people's, and each order once."""
    pulled = manager.json("sync")["pulled"]
    same((pulled["orders"], pulled["members"]), (7, 2), "orders and members")
    rows = {row["name"].split()[0].lower(): row for name in ("Spring Gift", "Northlight Circle")
            for row in manager.json("invite", "list", "--campaign", name)}
    for name in ("ada", "bob", "iris", "erin"):
        same((rows[name]["status"], rows[name]["order"], rows[name]["journey"]), ("used", seen[name], "completed"), name)
    for name in ("maya", "noah"):
        same((rows[name]["status"], rows[name]["journey"]), ("used", "completed"), name)
    stages = {stage["stage"]: stage for stage in manager.json("report", "--campaign", "Spring Gift")["funnel"]}
    same(stages["landing_viewed"]["automated"], 0, "landings that only machines saw")
    same(stages["landing_viewed"]["people"], 7, "people who saw a landing page")


def main(cli, program, pictures, *stories):
    os.makedirs(pictures, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        options = ["--trusted-proxy", "127.0.0.1/32", "--mail-config", mail_settings(folder), "--operator", "Alder & Finch"]
        server = Server(program, os.path.join(folder, "publication"), options)
        manager = Guestwright(cli, os.path.join(folder, "w.guestwright"), {"GUESTWRIGHT_KEY": server.key})
        manager.json("workspace", "init")
        manager.json("workspace", "set", "--public-url", server.url, "--organizer", "Alder & Finch")
        spring(manager, folder)
        small_campaigns(manager)
        invites = guests(manager)
        style = pathlib.Path(__file__).parents[2] / "resources" / "pages" / "style.css"
        seen = tell({"url": server.url, "invites": invites, "places": places(manager, server, invites),
                     "mail": f"{folder}/codes", "pictures": pictures, "styleBytes": style.stat().st_size}, folder, *stories)
        if not stories:
            seen_by_manager(manager, seen)
        server.stop()


main(*sys.argv[1:])
