"""The redemption server as a process of its own."""

import atexit
import os
import socket
import subprocess
import time
import urllib.request

from guestwright import same


def free_ports():
    with socket.socket() as one, socket.socket() as two:
        one.bind(("127.0.0.1", 0))
        two.bind(("127.0.0.1", 0))
        return one.getsockname()[1], two.getsockname()[1]


def publication(folder, engine):
    """Where a server of this story keeps what it publishes."""
    if engine == "sqlite":
        return os.path.join(folder, "publication")
    base = os.environ["GUESTWRIGHT_TEST_POSTGRES"]
    name = f"publication_{os.getpid()}"
    subprocess.run(["psql", "-q", base, "-c", f"CREATE DATABASE {name}"], check=True)
    return base.replace("/postgres?", f"/{name}?")


class Server:
    """The program, on its own publication."""

    def __init__(self, program, publication, options=(), public_url=None):
        self.program, self.publication, self.options = program, publication, options
        self.port, self.admin = free_ports()
        self.url = f"http://localhost:{self.port}"
        self.public_url = public_url or self.url
        self.key = subprocess.run([program, "key", "add", "laptop", "--publication", publication],
                                  capture_output=True, text=True, check=True).stdout.strip()
        self.start()

    def start(self):
        self.process = subprocess.Popen(
            [self.program, "--publication", self.publication, "--listen", f"127.0.0.1:{self.port}",
             "--admin-listen", f"127.0.0.1:{self.admin}", "--public-url", self.public_url, *self.options],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        atexit.register(self.process.kill)  # a story that failed leaves nobody behind
        for _ in range(200):
            try:
                if urllib.request.urlopen(f"{self.url}/healthz", timeout=5).status == 200:
                    return
            except OSError:
                time.sleep(0.05)
        raise SystemExit("the server does not start")

    def stop(self):
        self.process.terminate()
        same(self.process.wait(20), 0, "exit code of a server told to stop")
        return self.process.stderr.read()
