#!/usr/bin/env python3
"""Fails when a text of the program is not translated, or its translation does not fit it.

usage: check.py LUPDATE CHECKOUT
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

FOLDERS = ["app", "models", "ui"]
LITERAL = r'"((?:[^"\\]|\\.)*)"'


class Message:
    def __init__(self, context, element):
        self.context = context
        self.source = element.findtext("source")
        self.is_counted = element.get("numerus") == "yes"
        translation = element.find("translation")
        self.is_finished = translation.get("type") is None
        self.forms = [form.text or "" for form in translation] if self.is_counted else [translation.text or ""]

    def __str__(self):
        return f"{self.context}: {self.source!r}"


def read(path):
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        found += [Message(name, element) for element in context.iter("message")]
    return found


def updated(lupdate, checkout, language, folder):
    """The .ts file as lupdate would leave it: what is new stands there unfinished."""
    name = f"guestwright_{language}.ts"
    copy = Path(folder) / name
    shutil.copy(checkout / "translations" / name, copy)
    plurals = ["-pluralonly"] if language == "en" else []
    subprocess.run([lupdate, "-silent", "-I", ".", "-locations", "none", "-no-obsolete", *plurals, *FOLDERS,
                    "-ts", str(copy)], cwd=checkout, check=True, stderr=subprocess.DEVNULL)
    return read(copy)


def placeholders(text):
    return sorted(re.findall(r"%n|%\d+", text.replace("%L", "%")))


def edges(text):
    return (text[:1] == " ", text[-1:] == " ", text.endswith("…"), text.endswith(":"), text.endswith("\n"))


def complaints_about(message, language):
    if not message.is_counted and re.search(r"%L?n|\(s\)", message.source):
        yield "has a number, but is not marked as counted (a third argument of tr(), QT_TRANSLATE_N_NOOP)"
    if not message.is_finished or not all(message.forms):
        yield "is not translated"
        return
    for number, form in enumerate(message.forms):
        wanted = placeholders(message.source)
        is_one = message.is_counted and number == 0  # "The first row" needs no number
        if placeholders(form) != wanted and not (is_one and placeholders(form) == [p for p in wanted if p != "%n"]):
            yield f"has other placeholders: {form!r}"
        if bool(re.search(r"&\w", message.source)) != bool(re.search(r"&\w", form)):
            yield f"has an underlined letter in one language only: {form!r}"
        if edges(message.source) != edges(form):
            yield f"begins or ends otherwise: {form!r}"
        if language == "de" and ("”" in form or form.count("„") != form.count("“")):
            yield f"has other quotation marks than „these“: {form!r}"


def sources(checkout, folders):
    for folder in folders:
        for path in sorted((checkout / folder).rglob("*")):
            if path.suffix in (".cpp", ".h"):
                yield path.relative_to(checkout), path.read_text(encoding="utf-8")


def unseen(checkout, known):
    """Texts marked for translation that lupdate passes over, for example inside a function that is called tr."""
    marked = re.compile(r'(?:QT_TRANSLATE_N?_?NOOP|QCoreApplication::translate)\(\s*"(\w+)",\s*((?:' + LITERAL + r'\s*)+)')
    for path, code in sources(checkout, FOLDERS):
        for match in marked.finditer(code):
            text = "".join(re.findall(LITERAL, match[2])).replace("\\n", "\n").replace('\\"', '"')
            if (match[1], text) not in known:
                yield f"{path}: lupdate does not see {match[1]}: {text!r}"


def bare(checkout):
    """Sentences in the window's code that nobody marked for translation."""
    sentence = re.compile(r'u"([A-Z][a-z]+(?: [a-zA-Z]+)+[^"\\]*)"_s')
    shown = re.compile(r'(?:setText|setWindowTitle|setToolTip|setPlainToolTip|setAccessibleName|setAccessibleDescription|'
                       r'setPlaceholderText|setTitle|showError|showDone|PlainLabel|addTab|addItem)\(u"([^"]*[A-Za-z]{2}[^"]*)"')
    for path, code in sources(checkout, ["ui", "app/desktop"]):
        for match in [*sentence.finditer(code), *shown.finditer(code)]:
            is_word = match[1][0].isupper() or " " in match[1]
            if is_word and "example" not in match[1]:
                yield f"{path}: a text that is not translated: {match[1]!r}"


def main():
    lupdate, checkout = sys.argv[1], Path(sys.argv[2]).resolve()
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        for language in ("en", "de"):
            messages = updated(lupdate, checkout, language, folder)
            problems += [f"{language}, {message} {words}"
                         for message in messages for words in complaints_about(message, language)]
    if not messages:
        problems.append("no texts were found")
    problems += unseen(checkout, {(message.context, message.source) for message in messages})
    problems += bare(checkout)
    print("\n".join(problems) or f"{len(messages)} texts are translated")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
