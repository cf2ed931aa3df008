#!/usr/bin/env python3
"""Proves that check_sql.py fails where it should, and only there: each case is a tree of one file."""
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
import check_sql

REFUSED = {
    "a value in quotes": """run(db, u"SELECT id FROM contacts WHERE name = '%1'"_s.arg(name));""",
    "a value at the end": """run(db, u"DELETE FROM contacts WHERE email_key = "_s + key);""",
    "a value in the middle": """run(db, u"UPDATE contacts SET name = '"_s + contact.name + u"' WHERE id = ?"_s, {id});""",
    "a value by a name": """const QString sql = u"SELECT 1 FROM a WHERE b = "_s + text; run(db, sql);""",
    "a value in a part": """const QString part = filter.text; run(db, u"SELECT 1 FROM a WHERE "_s + part);""",
    "a value added to a part": """QString part = u"a"_s; part += words(); run(db, u"SELECT 1 FROM a WHERE "_s + part);""",
    "a value in one of two": """run(db, u"SELECT 1 FROM a"_s + (all ? u""_s : u" WHERE b = "_s + text));""",
    "a value in the second argument": """exec(db, u"PRAGMA %1 = %2"_s.arg(QString::number(1), value));""",
    "a table that was never told": """run(db, u"SELECT id FROM "_s + table);""",
    "a condition with a value": """Condition c{u"i.name = '"_s + name + u"'"_s, {}};""",
    "a value in literals of two lines": '''run(db, u"SELECT id FROM contacts "
        "WHERE name = '%1'"_s
            .arg(name));''',
}

ALLOWED = {
    "what is bound": """run(db, u"SELECT id FROM contacts WHERE name = ?"_s, {name});""",
    "a condition": """run(db, u"SELECT id FROM invites i"_s + which.where() + u" ORDER BY i.id"_s, which.bindings);""",
    "a number": """run(db, u"SELECT 1 FROM a WHERE id = "_s + QString::number(id));""",
    "question marks": """run(db, u"SELECT 1 FROM a WHERE id IN (?"_s + QString(u", ?"_s).repeated(n - 1) + u')');""",
    "a constant": """const QString columns = u"id, name"_s; run(db, u"SELECT "_s + columns + u" FROM a"_s);""",
    "one of two": """run(db, u"SELECT 1 FROM a"_s + (all ? u""_s : u" WHERE b IS NULL"_s));""",
    "words for people": """setText(tr("Select all of %1").arg(name));""",
    "a comment": """// run(db, u"SELECT id FROM a WHERE b = "_s + text);""",
}


def problems_of(code):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.cpp"
        path.write_text(f"void f()\n{{\n{code}\n}}\n")
        return check_sql.File(path, "models/a.cpp").check()


wrong = [f"not refused: {name}" for name, code in REFUSED.items() if not problems_of(code)]
wrong += [f"refused: {name}: {problems_of(code)}" for name, code in ALLOWED.items() if problems_of(code)]
print("\n".join(wrong))
raise SystemExit(1 if wrong else 0)
