"""A mail server of the story's own: keeps what it takes, and stops answering when it has no more room."""

import os
import socketserver
import threading

PLENTY = 1_000_000


class Postbox(socketserver.ThreadingTCPServer):
    daemon_threads = True

    def __init__(self, folder, room=PLENTY):
        os.makedirs(folder, exist_ok=True)
        super().__init__(("127.0.0.1", 0), Conversation)
        self.folder = folder
        self.port = self.server_address[1]
        self.room = threading.Semaphore(room)
        self.keeping = threading.Lock()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def give_room(self):
        """For every message from now on, and those that wait."""
        self.room.release(PLENTY)

    def keep(self, message):
        with self.keeping, open(os.path.join(self.folder, f"{len(os.listdir(self.folder)):04}.eml"), "wb") as file:
            file.write(message)

    def handle_error(self, request, client_address):
        """Whoever is killed hangs up in the middle of a sentence."""


class Conversation(socketserver.StreamRequestHandler):
    """RFC 5321, as little of it as one sender needs."""

    def handle(self):
        self.say("220 postbox.example")
        for line in self.rfile:
            verb = line[:4].upper()
            if verb == b"QUIT":
                self.say("221 Bye")
                return
            if verb == b"MAIL":
                self.server.room.acquire()
            if verb == b"DATA":
                self.say("354 Go on")
                self.server.keep(self.message())
            self.say("250 Ok")

    def message(self):
        lines = iter(self.rfile.readline, b".\r\n")
        return b"".join(line[1:] if line.startswith(b".") else line for line in lines)

    def say(self, words):
        self.wfile.write(words.encode() + b"\r\n")
