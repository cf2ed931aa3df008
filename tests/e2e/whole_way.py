#!/usr/bin/env python3
"""The whole way: a campaign, a mail in a folder, its link in a real browser, an order, and the table that knows of it.

usage: whole_way.py GUESTWRIGHT-CLI GUESTWRIGHT-SERVER sqlite|postgres

On PostgreSQL the server stands behind nginx, set up by packaging/server/nginx.conf.
"""

import atexit
import base64
import email
import email.policy
import hashlib
import os
import pathlib
import re
import shutil
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.request

from guestwright import Guestwright, expect, same
from server import Server, free_ports, publication
from stories import tell

EXAMPLE = pathlib.Path(__file__).parents[2] / "packaging" / "server" / "nginx.conf"


class Nginx:
    """The example as it is, but for names, ports and where its files lie."""

    def __init__(self, folder):
        self.folder = folder
        self.port, self.unused = free_ports()
        self.url = f"https://localhost:{self.port}"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                        "-addext", "subjectAltName=DNS:localhost", "-keyout", f"{folder}/privkey.pem",
                        "-out", f"{folder}/fullchain.pem"], check=True, capture_output=True)
        public = subprocess.run(["openssl", "x509", "-in", f"{folder}/fullchain.pem", "-noout", "-pubkey"],
                                check=True, capture_output=True).stdout
        der = base64.b64decode(b"".join(public.splitlines()[1:-1]))
        self.certificate = base64.b64encode(hashlib.sha256(der).digest()).decode()

    def settings(self, server):
        lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
        text = "\n".join(line for line in lines if "listen [::]" not in line)
        for written, here in (("listen 80;", f"listen 127.0.0.1:{self.unused};"), ("listen 443 ssl", f"listen 127.0.0.1:{self.port} ssl"),
                              ("/etc/letsencrypt/live/invites.example.org", self.folder), ("/etc/letsencrypt/live/admin.invites.example.org", self.folder),
                              ("/var/log/nginx", self.folder), ("admin.invites.example.org", "admin.localhost"),
                              ("invites.example.org", "localhost"), (":8080;", f":{server.port};"), (":8081;", f":{server.admin};")):
            expect(written in text, f"{written} stands in nginx.conf")
            text = text.replace(written, here)
        return (f"daemon off;\nmaster_process off;\npid {self.folder}/nginx.pid;\nerror_log {self.folder}/nginx.log crit;\nevents {{}}\n"
                f"http {{\nclient_body_temp_path {self.folder};\nproxy_temp_path {self.folder};\nfastcgi_temp_path {self.folder};\n"
                f"uwsgi_temp_path {self.folder};\nscgi_temp_path {self.folder};\n{text}\n}}\n")

    def start(self, server):
        path = os.path.join(self.folder, "nginx.conf")
        with open(path, "w", encoding="utf-8") as file:
            file.write(self.settings(server))
        program = shutil.which("nginx") or "/usr/sbin/nginx"
        self.process = subprocess.Popen([program, "-p", self.folder, "-e", f"{self.folder}/nginx.log", "-c", path],
                                        stdout=subprocess.DEVNULL)
        atexit.register(self.process.kill)
        trust = ssl.create_default_context(cafile=f"{self.folder}/fullchain.pem")
        for _ in range(200):
            try:
                if urllib.request.urlopen(f"{self.url}/healthz", timeout=5, context=trust).status == 200:
                    return
            except OSError:
                time.sleep(0.05)
        raise SystemExit("nginx does not start")


def invitation(manager, folder):
    """What a person would do from an empty workspace; the link as it stands in the mail."""
    manager.json("campaign", "add", "--name", "Spring Gift", "--sender", "Alder & Finch <hello@alderfinch.example>",
                 "--description", "Choose **one gift**.", "--expires", "60d", "--zone", "Europe/Berlin", "--binding", "address")
    manager.json("item", "add", "--campaign", "Spring Gift", "--name", "Stoneware mug", "--variants", "Sage,Clay")
    manager.json("campaign", "activate", "Spring Gift")
    manager.json("account", "add", "--name", "Folder", "--transport", "folder", "--path", f"{folder}/mail")
    manager.json("campaign", "set", "Spring Gift", "--account", "Folder")
    manager.json("invite", "add", "--campaign", "Spring Gift", "--name", "Ada Lovelace", "--email", "ada@guests.example")
    manager.json("send", "--campaign", "Spring Gift", "--unsent", "--wait")
    mails = list(pathlib.Path(folder, "mail").rglob("*.eml"))
    same(len(mails), 1, "mails in the folder")
    mail = email.message_from_bytes(mails[0].read_bytes(), policy=email.policy.default)
    return re.search(r'href="(http[^"]*/i/[^"]*)"', mail.get_body(("html",)).get_content()).group(1)


def main(cli, program, engine):
    with tempfile.TemporaryDirectory() as folder:
        nginx = Nginx(folder) if engine == "postgres" else None
        server = Server(program, publication(folder, engine), ["--trusted-proxy", "127.0.0.1/32"], nginx and nginx.url)
        if nginx:
            nginx.start(server)
        manager = Guestwright(cli, os.path.join(folder, "w.guestwright"), {"GUESTWRIGHT_KEY": server.key})
        manager.json("workspace", "init")
        manager.json("workspace", "set", "--public-url", server.public_url, "--organizer", "Alder & Finch")
        link = invitation(manager, folder)
        expect(link.startswith(server.public_url), f"the mail leads to the server: {link.split('/i/')[0]}")
        manager.json("sync", "--server", f"http://127.0.0.1:{server.admin}")
        seen = tell({"url": server.public_url, "invites": {"mailed": {"url": link, "email": "ada@guests.example"}}, "places": {},
                     "certificate": nginx.certificate if nginx else None}, folder)
        same(manager.json("sync")["pulled"]["orders"], 1, "orders")
        row = manager.json("invite", "list", "--campaign", "Spring Gift")[0]
        same((row["status"], row["order"], row["journey"]), ("used", seen["mailed"], "completed"), "what the table shows")
        stages = {stage["stage"]: stage for stage in manager.json("report", "--campaign", "Spring Gift")["funnel"]}
        for stage in ("clicked", "landing_viewed", "product_viewed", "checkout_started", "completed"):
            same((stages[stage]["people"], stages[stage]["automated"]), (1, 0), stage)
        server.stop()


main(*sys.argv[1:])
