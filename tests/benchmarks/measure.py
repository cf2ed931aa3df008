"""Runs each job and its reference in turn, three rounds, and compares the medians of their CPU seconds.

CPU seconds because machines are shared: the ratios hold where seconds do not. usage: measure.py PROGRAMS ROWS
"""

import os
import pathlib
import platform
import random
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 3
CAMPAIGN = "Benchmark"
CARDS = 10_000


class Bench:
    def __init__(self, programs, rows, folder):
        self.programs = pathlib.Path(programs)
        self.rows = rows
        self.folder = pathlib.Path(folder)
        self.template = self.folder / "template.guestwright"
        self.contacts = self.folder / "contacts.csv"

    def run(self):
        self.prepare()
        print(f"{self.rows:,} rows, {ROUNDS} rounds, CPU seconds on {machine()}\n")
        print(f"{'job':<28}{'ours':>8}{'reference':>11}{'ratio':>8}{'target':>9}")
        self.compare("create invites", self.create_invites, self.create_invites_raw, 1.2)
        self.compare("import contacts", self.import_contacts, self.import_contacts_sqlite3, 1.5)
        figure("  most memory so far, MiB", most_memory["guestwright-cli"], "<=", 256)
        self.compare("export invites", self.export_invites, self.export_invites_sqlite3, 1.3)
        self.print_cards()
        self.send_over_smtp()
        print("\nthe table, milliseconds on the clock", flush=True)
        subprocess.run([self.programs / "tablebench", self.full], check=True)
        print("\na community's links: 5, with 20,000 addresses and 10,000 members", flush=True)
        subprocess.run([self.programs / "linkbench"], check=True)

    def prepare(self):
        for words in (["workspace", "init"], ["campaign", "add", "--name", CAMPAIGN],
                      ["item", "add", "--campaign", CAMPAIGN, "--name", "Something"],
                      ["campaign", "activate", CAMPAIGN]):
            self.cli(self.template, *words)
        write_contacts(self.contacts, self.rows)
        self.full = self.fresh("full")
        self.cli(self.full, "invite", "bulk", "--campaign", CAMPAIGN, "--count", str(self.rows))

    def compare(self, name, ours, reference, target):
        rounds = [(ours(), reference()) for _ in range(ROUNDS)]
        mine, theirs = (statistics.median(column) for column in zip(*rounds))
        ratio = mine / theirs
        verdict = "" if ratio <= target else "   missed"
        print(f"{name:<28}{mine:>8.2f}{theirs:>11.2f}{ratio:>8.2f}{'<= ' + str(target):>9}{verdict}", flush=True)
        return mine

    def create_invites(self):
        return self.cli(self.fresh("ours"), "invite", "bulk", "--campaign", CAMPAIGN, "--count", str(self.rows))

    def create_invites_raw(self):
        return cpu_seconds([self.programs / "rawinvites", self.fresh("raw"), str(self.rows)])

    def import_contacts(self):
        return self.cli(self.fresh("ours"), "contacts", "import", self.contacts)

    def import_contacts_sqlite3(self):
        return self.sqlite3(self.folder / "staging.db", f"""
            PRAGMA cache_size=-65536;
            CREATE TABLE contacts (id INTEGER PRIMARY KEY, name TEXT, phone TEXT, company TEXT, email TEXT UNIQUE);
            BEGIN;
            CREATE TEMP TABLE staging ("First Name" TEXT, "Last Name" TEXT, "E-mail 1 - Value" TEXT, "Phone 1 - Value" TEXT, "Organization Name" TEXT);
            .mode csv
            .import --skip 1 {self.contacts} staging
            INSERT OR IGNORE INTO contacts (name, phone, company, email)
                SELECT "First Name" || ' ' || "Last Name", "Phone 1 - Value", "Organization Name", lower("E-mail 1 - Value") FROM staging;
            COMMIT;""", "staging.db")

    def export_invites(self):
        return self.cli(self.full, "invite", "export", "--campaign", CAMPAIGN, "--out", self.remove("ours.csv"))

    def export_invites_sqlite3(self):
        return self.sqlite3(self.full, f"""
            .mode csv
            .headers on
            .output {self.remove("reference.csv")}
            SELECT name, email, phone, 'https://gift.example/i/' || token AS url, sent_at, expires_at, order_number
                FROM invites WHERE deleted_at IS NULL ORDER BY number;""")

    def print_cards(self):
        """What is promised is absolute, so it is printed beside the ratio."""
        few, many = (self.invited(count) for count in (CARDS, 2 * CARDS))
        pdf, reference = self.folder / "cards.pdf", self.folder / "reference.pdf"
        paint = lambda workspace: self.cli(workspace, "cards", "--campaign", CAMPAIGN, "--out", pdf)
        seconds = self.compare("print 10,000 cards", lambda: paint(few),
                               lambda: cpu_seconds([self.programs / "rawcards", reference, str(CARDS)]), 1.5)
        figure("  cards a CPU second", CARDS / seconds, ">=", 2_500)
        figure("  bytes a card", pdf.stat().st_size / CARDS, "<=", 1_024)
        figure("  most memory, MiB", last_memory["guestwright-cli"], "<=", 64)
        twice = statistics.median(paint(many) for _ in range(ROUNDS))
        figure("  time of twice as many", twice / seconds, "<=", 2.1)
        figure("  memory of those, MiB", last_memory["guestwright-cli"], "<=", 64)

    def invited(self, count):
        """A workspace with so many people invited by name."""
        workspace, people = self.fresh(f"invited{count}"), self.folder / "people.csv"
        with open(people, "w", encoding="utf-8") as file:
            file.write("Name,Email\n")
            file.writelines(f"Given{row % 503} Family-Nämé {row},person{row}@mail.example\n" for row in range(count))
        self.cli(workspace, "workspace", "set", "--public-url", "https://guests.example.org")
        self.cli(workspace, "invite", "bulk", "--campaign", CAMPAIGN, "--file", people)
        return workspace

    def send_over_smtp(self):
        """Seconds on the clock here: the server's share of the work counts too. 0.8 of the rate is 1.25 of the time."""
        port, messages, size = "25825", "20000", "6000"
        sink = subprocess.Popen([tool("smtp-sink"), "-u", "nobody", f"127.0.0.1:{port}", "100"], stdin=subprocess.DEVNULL)
        try:
            wait_for_port(int(port))
            source = [tool("smtp-source"), "-s", "1", "-d", "-l", size, "-m", messages, f"127.0.0.1:{port}"]
            ours = [self.programs / "smtpsender", port, messages, size]
            self.compare("send over SMTP (wall)", lambda: wall_seconds(ours), lambda: wall_seconds(source), 1.25)
            self.compare("  asking before each dot", lambda: wall_seconds(ours + ["ledger"]), lambda: wall_seconds(source), 1.25)
        finally:
            sink.terminate()
            sink.wait()

    def fresh(self, name):
        path = self.remove(f"{name}.guestwright")
        shutil.copy(self.template, path)
        return path

    def remove(self, name):
        for path in self.folder.glob(name + "*"):
            shutil.rmtree(path) if path.is_dir() else path.unlink()  # a workspace's backups lie beside it
        return self.folder / name

    def cli(self, workspace, *words):
        return cpu_seconds([self.programs / "guestwright-cli", "--workspace", workspace, "--json", *words])

    def sqlite3(self, database, script, fresh=None):
        if fresh:
            self.remove(fresh)
        commands = self.folder / "commands.sql"
        commands.write_text("\n".join(line.strip() for line in script.splitlines()), encoding="utf-8")
        return cpu_seconds(["sqlite3", "-batch", database], stdin=commands)


most_memory = {}  # MiB, by program
last_memory = {}


def figure(name, value, bound, target):
    verdict = "" if (value <= target if bound == "<=" else value >= target) else "   missed"
    shown = f"{value:.2f}" if value < 10 else f"{value:,.0f}"
    print(f"{name:<28}{shown:>8}{'':>19}{f'{bound} {target:,}':>9}{verdict}", flush=True)


def cpu_seconds(command, stdin="/dev/null"):
    """User and system seconds of the finished command, which must succeed."""
    child = os.posix_spawnp(command[0], [str(word) for word in command], os.environ, file_actions=[
        (os.POSIX_SPAWN_OPEN, 0, str(stdin), os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0)])
    _, status, usage = os.wait4(child, 0)
    if status != 0:
        sys.exit(f"failed: {' '.join(map(str, command))}")
    program = pathlib.Path(command[0]).name
    last_memory[program] = usage.ru_maxrss // 1024
    most_memory[program] = max(most_memory.get(program, 0), last_memory[program])
    return usage.ru_utime + usage.ru_stime


def wall_seconds(command):
    started = time.monotonic()
    subprocess.run([str(word) for word in command], check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    return time.monotonic() - started


def tool(name):
    """Postfix's own: in sbin, which is not on everybody's path, or where it was only unpacked."""
    unpacked = pathlib.Path(__file__).parents[2] / "build/unpacked/usr/sbin"
    found = shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin:{unpacked}")
    return found or sys.exit(f"{name} is missing")


def wait_for_port(port):
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    sys.exit("smtp-sink did not start")


def write_contacts(path, rows):
    """One row in ten repeats an address that came before, in other letters."""
    numbers = random.Random(7)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write("First Name,Last Name,E-mail 1 - Value,Phone 1 - Value,Organization Name\r\n")
        for row in range(rows):
            address = f"person{row}@mail{row % 997}.example"
            if row and numbers.random() < 0.1:
                earlier = numbers.randrange(row)
                address = f"Person{earlier}@mail{earlier % 997}.example"
            file.write(f'Given{row % 5003},"Family{row % 7001}, Jr.",{address},+49 30 {row:07},Company {row % 311}\r\n')


def machine():
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "?")
    return f"{os.cpu_count()} x {model}, {platform.system()} {platform.release()}"


def main():
    with tempfile.TemporaryDirectory() as folder:
        Bench(sys.argv[1], int(sys.argv[2]), folder).run()


main()
