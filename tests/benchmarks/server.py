"""Measures guestwright-server beside nginx with a static file of the same size, on this computer, with wrk.

usage: server.py PROGRAMS [SECONDS [REFERENCE]]     PROGRAMS has guestwright-server, fillpublication and noteevents,
                                                    REFERENCE server.js with its node_modules
"""

import http.client
import os
import pathlib
import re
import shutil
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse

ROUNDS = 3
CONNECTIONS = 64
INVITES = 80_000
FORMS = 20_000
ADDRESS = {"name": "Ada Lovelace", "country": "DE", "line1": "Torstr. 1", "postal_code": "10119", "city": "Berlin",
           "phone": "030 901820"}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answer_of(port, path):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", path)
    response = connection.getresponse()
    return response.status, response.read()


def wait_for(port):
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.05)
    raise SystemExit(f"nothing listens on port {port}")


class Server:
    """guestwright-server with a publication of its own."""

    def __init__(self, programs, folder):
        self.file = folder / "publication.db"
        filled = subprocess.run([programs / "fillpublication", self.file, str(INVITES)], check=True, capture_output=True,
                                text=True)
        self.tokens = filled.stdout.split()
        self.port = free_port()
        self.programs = programs
        self.process = subprocess.Popen(
            [programs / "guestwright-server", "--publication", self.file, "--public-url", "https://invites.example.org",
             "--listen", f"127.0.0.1:{self.port}", "--admin-listen", "127.0.0.1:0"], stderr=subprocess.DEVNULL)
        wait_for(self.port)

    def memory(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024

    def count(self, table):
        with sqlite3.connect(f"file:{self.file}?mode=ro", uri=True) as db:
            return db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]


class Nginx:
    def __init__(self, folder, page):
        (folder / "page.html").write_bytes(page)
        self.port = free_port()
        (folder / "nginx.conf").write_text(f"""
            daemon off; worker_processes auto; pid {folder}/nginx.pid; error_log /dev/null;
            events {{ worker_connections 4096; }}
            http {{ access_log off; client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;
                fastcgi_temp_path {folder}/fcgi; uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
                keepalive_requests 1000000000;
                server {{ listen 127.0.0.1:{self.port}; root {folder}; }} }}""")
        self.process = subprocess.Popen([shutil.which("nginx") or "/usr/sbin/nginx", "-c", folder / "nginx.conf"],
                                        stderr=subprocess.DEVNULL)
        wait_for(self.port)


class Reference:
    """What a web developer would write, on a publication of its own."""

    def __init__(self, programs, reference, folder, page, token):
        self.file = folder / "reference.db"
        filled = subprocess.run([programs / "fillpublication", self.file, str(INVITES)], check=True, capture_output=True,
                                text=True)
        self.tokens = filled.stdout.split()
        (folder / "reference.html").write_text(page.decode().replace(token, "TOKEN"))
        self.port = free_port()
        self.process = subprocess.Popen(
            ["node", reference / "server.js", self.file, str(self.port), folder / "reference.html"],
            env=dict(os.environ, NODE_ENV="production"))
        wait_for(self.port)

    memory = Server.memory
    count = Server.count


def processor_seconds(process):
    """Of a program and its children: unlike its speed, nobody else on this computer changes it."""
    ids = [process.pid] + [int(child) for child in pathlib.Path(
        f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()]
    ticks = 0
    for one in ids:
        fields = pathlib.Path(f"/proc/{one}/stat").read_text().rsplit(")", 1)[1].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def costs(title, server, path, seconds, connections):
    """Requests a second, and microseconds of a processor for each."""
    rates, prices, slowest = [], [], []
    for _ in range(ROUNDS):
        before = processor_seconds(server.process)
        rate, p99, text = wrk(server.port, path, seconds, connections=connections)
        requests = int(re.search(r"(\d+) requests in", text)[1])
        rates.append(rate)
        slowest.append(p99)
        prices.append((processor_seconds(server.process) - before) / requests * 1e6)
    print(f"  {title}: {statistics.median(rates):,.0f}/s, p99 {statistics.median(slowest):.1f} ms, "
          f"{statistics.median(prices):.0f} µs of a processor each")
    return statistics.median(rates), statistics.median(prices)


def wrk(port, path, seconds, script=None, connections=CONNECTIONS):
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency"]
    command += ["-s", script] if script else []
    text = subprocess.run(command + [f"http://127.0.0.1:{port}{path}"], check=True, capture_output=True, text=True).stdout
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", text)[1])
    number, unit = re.search(r"99%\s+([\d.]+)(\w+)", text).groups()
    return rate, float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit], text


def landing(server, nginx, reference, seconds):
    for connections in (16, CONNECTIONS):
        print(f"landing page at {connections} connections:")
        rate, price = costs("guestwright-server", server, f"/i/{server.tokens[0]}", seconds, connections)
        other, cheapest = costs("nginx with a file", nginx, "/page.html", seconds, connections)
        print(f"  ratio to nginx: {rate / other:.2f} of its speed, {cheapest / price:.2f} by what a request costs")
        if reference:
            costs("fastify and better-sqlite3", reference, f"/i/{reference.tokens[0]}", seconds, connections)


def events_alone(server, folder):
    """What the writer keeps where nothing but views arrives."""
    subprocess.run([server.programs / "fillpublication", folder / "alone.db", str(INVITES)], check=True,
                   stdout=(folder / "alone").open("w"))
    rate = subprocess.run([server.programs / "noteevents", folder / "alone.db", folder / "alone"], check=True,
                          capture_output=True, text=True).stdout
    print(f"views kept by the writer alone: {int(rate):,}/s")


def events(server, seconds, folder):
    """Each view of another link is an event that is kept."""
    script = folder / "events.lua"
    (folder / "tokens").write_text("\n".join(server.tokens[:INVITES - FORMS]))
    script.write_text(f"""
        local paths, next = {{}}, 0
        for line in io.lines("{folder}/tokens") do paths[#paths + 1] = "/i/" .. line end
        request = function() next = next % #paths + 1; return wrk.format("GET", paths[next]) end""")
    before, begun = server.count("visits"), time.monotonic()
    rate = wrk(server.port, "/", seconds, script)[0]
    time.sleep(0.5)
    kept = server.count("visits") - before
    print(f"views of different links: {rate:,.0f}/s, events kept {kept / (time.monotonic() - begun):,.0f}/s "
          f"({kept:,} of {min(int(rate * seconds), INVITES - FORMS):,})")


def hidden_fields(page):
    form = page[page.find(b'method="post"'):].decode()
    return re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)">', form[:form.find("</form>")])


def reference_redemptions(reference, seconds, folder):
    lines = [f"/i/{token}/redeem {urllib.parse.urlencode(ADDRESS)}" for token in reference.tokens[-FORMS:]]
    done, p99 = post_all(reference, lines, seconds, folder)
    print(f"  fastify and better-sqlite3: {done / seconds:,.0f}/s, p99 {p99:.1f} ms; {reference.memory():.0f} MiB")


def post_all(server, lines, seconds, folder):
    """Each of the forms once; how many orders came of them."""
    (folder / "forms").write_text("\n".join(lines))
    script = folder / "redeem.lua"
    script.write_text(f"""
        local posts, next = {{}}, 0
        for line in io.lines("{folder}/forms") do posts[#posts + 1] = line end
        request = function()
            next = next + 1
            if next > #posts then return wrk.format("GET", "/healthz") end
            local path, body = posts[next]:match("(%S+) (.*)")
            return wrk.format("POST", path, {{["Content-Type"] = "application/x-www-form-urlencoded"}}, body)
        end""")
    _, p99, _ = wrk(server.port, "/", seconds, script)
    return server.count("orders"), p99


def redemptions(server, seconds, folder):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    lines = []
    for token in server.tokens[-FORMS:]:
        connection.request("GET", f"/i/{token}/checkout?choice=mug")
        fields = hidden_fields(connection.getresponse().read())
        lines.append(f"/i/{token}/redeem {urllib.parse.urlencode(fields + list(ADDRESS.items()))}")
    time.sleep(3)  # no form is taken that came faster than anybody types
    done, p99 = post_all(server, lines, seconds, folder)
    rest = "" if done < FORMS - CONNECTIONS else " or more, as there were no more forms"
    print(f"redemptions: {done / seconds:,.0f}/s{rest}, p99 {p99:.1f} ms at {CONNECTIONS} connections")


def memory(server):
    before = server.memory()
    held = []
    for _ in range(1000):
        connection = socket.create_connection(("127.0.0.1", server.port))
        connection.sendall(f"GET /i/{server.tokens[1]} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        held.append(connection)
    for connection in held:
        connection.recv(65536)
    print(f"memory: {server.memory():.0f} MiB with 1,000 connections, {before:.0f} before")


def main(programs, seconds, reference_folder):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        folder.chmod(0o755)
        server = Server(programs, folder)
        page = answer_of(server.port, f"/i/{server.tokens[0]}")[1]
        nginx = Nginx(folder, page)
        reference = None
        if reference_folder and (reference_folder / "node_modules/better-sqlite3/build/Release").exists():
            reference = Reference(programs, reference_folder, folder, page, server.tokens[0])
        try:
            print(f"a page of {len(page):,} bytes, {ROUNDS} rounds of {seconds} s")
            memory(server)
            landing(server, nginx, reference, seconds)
            events_alone(server, folder)
            events(server, seconds, folder)
            redemptions(server, seconds, folder)
            if reference:
                reference_redemptions(reference, seconds, folder)
            print(f"memory in the end: {server.memory():.0f} MiB")
        finally:
            for other in filter(None, (server, nginx, reference)):
                other.process.terminate()
                other.process.wait()


main(pathlib.Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 5,
     pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else None)
