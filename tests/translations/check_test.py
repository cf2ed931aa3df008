#!/usr/bin/env python3
"""Shows that check.py finds what it is there for, in a small checkout made for it.

usage: check_test.py LUPDATE
"""
import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
#include <QCoreApplication>
QString one() {{ return QCoreApplication::translate("Test", "{source}"); }}
{more}
"""
TEXTS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en">
<context><name>Test</name><message><source>%1 goes &amp;away…</source><translation>{translation}</translation></message></context>
</TS>
"""
SOURCE = "%1 goes &away…"
GOOD = "%1 geht &amp;weg…"

CASES = [
    ("what is translated is in order", SOURCE, GOOD, "", 0, "1 texts are translated"),
    ("a new text", SOURCE + " now", GOOD, "", 1, "is not translated"),
    ("another placeholder", SOURCE, "%2 geht &amp;weg…", "", 1, "placeholders"),
    ("no letter to press", SOURCE, "%1 geht weg…", "", 1, "underlined"),
    ("no dots", SOURCE, "%1 geht &amp;weg", "", 1, "ends otherwise"),
    ("English quotation marks", SOURCE, "%1 geht &amp;“weg”…", "", 1, "quotation marks"),
    ("a text that lupdate passes over", SOURCE, GOOD,
     'auto tr = [](const char *text) { return text; };\nauto two = tr(QT_TRANSLATE_NOOP("Test", "Two"));', 1,
     "does not see"),
    ("a number that nobody counts", "%n thing(s)", GOOD, "", 1, "not marked as counted"),
    ("a bare sentence", SOURCE, GOOD, 'auto three = u"Nobody translates this"_s;', 1, "not translated: 'Nobody"),
]


def run_case(lupdate, source, translation, more):
    with tempfile.TemporaryDirectory() as folder:
        checkout = Path(folder)
        for name in ("app", "models", "ui", "translations"):
            (checkout / name).mkdir()
        (checkout / "ui/test.cpp").write_text(CODE.format(source=source, more=more), encoding="utf-8")
        for language in ("en", "de"):
            (checkout / f"translations/guestwright_{language}.ts").write_text(
                TEXTS.format(language=language, translation=translation if language == "de" else "", ),
                encoding="utf-8")
        return subprocess.run([sys.executable, Path(__file__).with_name("check.py"), lupdate, checkout],
                              capture_output=True, text=True)


def main():
    failed = 0
    for name, source, translation, more, code, words in CASES:
        done = run_case(sys.argv[1], source, translation, more)
        if done.returncode != code or words not in done.stdout:
            print(f"{name}: {done.returncode}\n{done.stdout}{done.stderr}")
            failed += 1
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
