#!/usr/bin/env python3
"""Reads messages with Python's email package and compares them with what went into them.

usage: parse_messages.py EXPECTED.jsonl [MAILDIR]

Each line of EXPECTED is an object: message (base64; absent with MAILDIR, where it is found by its id), id, from and to
([name, address]), subject, extra ([name, value], ...), text, html, msecs. Prints each deviation, exit 1 if there is one.
"""

import base64
import email
import email.header
import email.policy
import email.utils
import json
import pathlib
import re
import sys

ADDED_ON_THE_WAY = {"return-path", "x-original-to", "delivered-to", "received"}
ENCODED_WORD = re.compile(rb"=\?[^?]*\?[BbQq]\?[^?]*\?=")


def canonical(text):
    text = re.sub("\r\n|\r|\n", "\r\n", text)
    text = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", "", text)
    return text if not text or text.endswith("\n") else text + "\r\n"


def check_wire(raw):
    """What must hold for the bytes as they leave."""
    if re.search(rb"\r(?!\n)|(?<!\r)\n|\0", raw):
        yield "bare CR or LF, or NUL"
    if any(len(line) > 998 for line in raw.split(b"\r\n")):
        yield "line over 998"
    head, body = raw.split(b"\r\n\r\n", 1)
    if any(len(word) > 75 for word in ENCODED_WORD.findall(head)):
        yield "encoded-word over 75"
    if any(len(line) > 76 for line in body.split(b"\r\n") if not line.startswith(b"--")):
        yield "body line over 76"
    if any(octet > 127 for octet in body):
        yield "eight bits in the body"


def raw_utf8(text):
    """What RFC 6532 lets stand in a header as it is, the package keeps as surrogates."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8")


def display_name(header):
    """By the package's older half: the newer one keeps the blank between two encoded-words of a name (RFC 2047, 6.2)."""
    name, _ = email.utils.parseaddr(re.sub("\r?\n", "", str(header)))
    return str(email.header.make_header(email.header.decode_header(name)))


def check_headers(message, plain, expected, on_the_way):
    names = ["date", "from", "to", "subject", "message-id"]
    names += [name.lower() for name, _ in expected["extra"]] + ["mime-version", "content-type"]
    found = [name.lower() for name in message.keys() if not (on_the_way and name.lower() in ADDED_ON_THE_WAY)]
    if found != names:
        yield f"headers {found} instead of {names}"
        return
    for field in ("from", "to"):
        addresses = [raw_utf8(address.addr_spec) for address in message[field].addresses]
        found = [display_name(plain[field]), addresses[0] if len(addresses) == 1 else addresses]
        if found != expected[field]:
            yield f"{field} {found!r} instead of {expected[field]!r}"
    if str(message["subject"]) != expected["subject"]:
        yield f"subject {str(message['subject'])!r} instead of {expected['subject']!r}"
    for name, value in expected["extra"]:
        if str(message[name]) != value:
            yield f"{name} {str(message[name])!r} instead of {value!r}"
    if str(message["message-id"]) != expected["id"]:
        yield f"Message-ID {message['message-id']}"
    if message["date"].datetime.timestamp() != expected["msecs"] // 1000:
        yield f"date {message['date']}"


def check_parts(message, expected):
    if message.get_content_type() != "multipart/alternative" or len(message.get_payload()) != 2:
        yield "not two alternatives"
        return
    for part, kind in zip(message.get_payload(), ("plain", "html")):
        wanted = canonical(expected["text" if kind == "plain" else "html"])
        if part.get_content_type() != "text/" + kind or part.get_content_charset() != "utf-8" or part.defects:
            yield f"part is {part.get_content_type()} {part.defects}"
        got = part.get_payload(decode=True).decode("utf-8").replace("\r\n", "\n").replace("\n", "\r\n")
        if got != wanted:
            yield f"{kind} {got!r} instead of {wanted!r}"


def check(raw, expected, on_the_way):
    if not on_the_way:
        yield from check_wire(raw)
    message = email.message_from_bytes(raw, policy=email.policy.default)
    plain = email.message_from_bytes(raw)
    yield from check_headers(message, plain, expected, on_the_way)
    yield from check_parts(message, expected)
    if message.defects:
        yield f"defects {message.defects}"


def read_maildir(folder):
    """Message-ID -> the files with it."""
    found = {}
    for path in pathlib.Path(folder, "new").iterdir():
        raw = path.read_bytes()
        message_id = str(email.message_from_bytes(raw, policy=email.policy.default)["message-id"])
        found.setdefault(message_id, []).append(raw)
    return found


def main():
    expectations = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
    maildir = read_maildir(sys.argv[2]) if len(sys.argv) > 2 else None
    deviations = 0
    for number, expected in enumerate(expectations):
        if maildir is None:
            problems = list(check(base64.b64decode(expected["message"]), expected, False))
        else:
            arrived = maildir.get(expected["id"], [])
            problems = [] if len(arrived) == 1 else [f"arrived {len(arrived)} times"]
            for raw in arrived:
                problems += check(raw, expected, True)
        for problem in problems:
            deviations += 1
            print(f"message {number}: {problem}")
    print(f"{len(expectations)} messages, {deviations} deviations")
    return 1 if deviations or not expectations else 0


sys.exit(main())
