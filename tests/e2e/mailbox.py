"""Reads the Maildir of the tests' Postfix back, with Python's own reader of mail."""

import email
import email.policy
import pathlib
import time

from guestwright import Failed, expect


class Mailbox:
    """The messages that mention a link of one workspace, told apart by its public URL."""

    def __init__(self, folder, public_url):
        self.folder = pathlib.Path(folder)
        self.public_url = public_url

    def messages(self):
        arrived = []
        for path in sorted((self.folder / "mail" / "all" / "new").glob("*")):
            message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
            if any(self.public_url in part for part in texts(message)):
                arrived.append(message)
        return arrived

    def wait_for(self, count):
        """The messages once COUNT have arrived and Postfix has nothing more to deliver."""
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline:
            if self.queue_is_empty():
                arrived = self.messages()
                if len(arrived) >= count:
                    expect(len(arrived) == count, f"wanted {count} messages, {len(arrived)} arrived")
                    return arrived
            time.sleep(0.1)
        raise Failed(f"wanted {count} messages, {len(self.messages())} arrived in two minutes")

    def queue_is_empty(self):
        queues = (self.folder / "spool" / name for name in ("maildrop", "incoming", "active", "deferred"))
        return not any(path.is_file() for queue in queues for path in queue.rglob("*"))


def texts(message):
    return [part.get_content() for part in message.walk() if part.get_content_maintype() == "text"]


def part(message, subtype):
    found = message.get_body(preferencelist=(subtype,))
    expect(found is not None, f"no text/{subtype} part in {message['Message-ID']}")
    return found.get_content()


def recipient(message):
    return message["To"].addresses[0].addr_spec.lower()
