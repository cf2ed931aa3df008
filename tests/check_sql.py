#!/usr/bin/env python3
"""Fails when a value is written into the text of a statement: values are bound (reliability K10).

usage: check_sql.py CHECKOUT

Looks at every literal that is SQL, and at all that + and .arg() put beside and into it. A name is followed to where the
same file gives it its text.
"""
import re
import sys
from pathlib import Path

FOLDERS = ["models", "app/campaigning"]

# A literal is SQL when it has one of these, spelt as statements are here.
SQL = re.compile(
    r"\b(SELECT\s|INSERT INTO|UPDATE \S+ (AS \w+ )?SET|DELETE FROM|FROM \w|WHERE\b|ORDER BY|GROUP BY|UNION\b|LIMIT \S|"
    r"RETURNING\b|PRAGMA\s|VALUES \(|SET \w+ =|(AND|OR|NOT|CASE|WHEN|THEN|ELSE|IN) [\w(?%.]|IS (NOT )?NULL)|"
    r"\b(AND|OR|IN) ?$|[=<>] (['?%]|$)")

# What may be put into a statement anywhere, and why it holds nobody's text.
PIECES = {
    r"\w+(->|\.)(sql|where\(\))": "a Condition, whose values travel beside it",
    r"(where|from|fromInvites|orderBy|numberList|markList|laterEntries|whereCampaign|stillAsLeft|messageColumns)\((\w+(\.\w+(\(\))?)*(, ?\w+)*)?\)":
        "made of literals, numbers and question marks by a function that is looked at itself",
    r"(m_)?db\.forUpdate\(\)": "words of the dialect",
    r"QString::number\(.*\)": "a number",
    r"static_cast<int>\([\w:]+\)": "a number",
    r"QString\((u\"[?, ]*\"_s)\)\.repeated\(.*\)": "question marks",
    r"QString\(\w+Columns(\(\))?\)\.(remove|replace)\((u\"[a-z.,=? ]+\"_s(, )?)+\)": "a list of columns, written in another way",
    r"QString\(\)": "nothing",
}

# What may be put into a statement in one place only: names of tables and columns that the code itself spells.
PLACES = {
    "models/audit/change.cpp": ["table", "table.key()", "alias", "column", "from"],
    "models/audit/undolosses.cpp": ["table"],  # spelt in the line above
    "models/audit/undovalues.cpp": ["table", "column"],  # out of the old values, checked by UndoShape::read()
    "models/audit/auditrepository.cpp": ["numbers.join(u',')"],  # of numbers
    "models/contacts/personrepository.cpp": ["table"],  # spelt in the line above
    "models/invites/invitefilter.cpp": ["column", "further", "numbers.join(u',')"],  # of numbers
    "models/invites/invitewrites.cpp": ["column", "literal(batch.campaignId)", "literal(revision)",
                                            "literal(Bind(batch.expiresAt).value())",
                                            "literal(Bind(batch.remindDays).value())",
                                            "literal(Bind(batch.createdAt).value())",
                                            "literal(Bind(batch.linkId).value())"],  # of numbers
    "models/mail/outboxfilter.cpp": ["numbers.join(u',')"],  # of numbers
    "models/mail/outboxreading.cpp": ["questions.join(u\" UNION \"_s)"],
    "models/journey/campaignfunnel.cpp": ["enumName(stage)"],  # an enumerator's name
    "models/publication/forget.cpp": ["table"],  # of forgetAddress(), whose callers spell it
    "models/publication/incoming.cpp": ["column"],  # of setInstant(), whose callers spell it
    "models/store/backup.cpp": ["table", "names.join(u\", \"_s)"],  # out of a schema this program has just made
    "models/store/migrations.cpp": ["mark.applicationId", "mark.versionTable", "version"],  # constants and numbers
    "models/store/rowlock.cpp": ["table"],
    "models/store/transaction.cpp": ["changeChannel"],  # a constant of changewatch.h
}

TOKEN = re.compile(r"""(?P<string>u?"(?:[^"\\\n]|\\.)*"(?:_s|_ba)?)|(?P<string1>u?'(?:[^'\\\n]|\\.)')|(?P<word>\w+)|
    (?P<space>\s+)|(?P<sign>->|::|<<|>>|<=|>=|==|!=|&&|\|\||\+=|\+\+|--|.)""", re.X)
STOPS = [",", ";", "?", ":", "=", "==", "!=", "<<", "&&", "||", "+=", "<", ">", "<=", ">=", "return"]


class Token:
    def __init__(self, kind, text, line):
        self.kind, self.text, self.line = kind, text, line

    def is_sign(self, signs):
        return self.kind == "sign" and self.text in signs


def tokens_of(code):
    code = re.sub(r'R"(\w*)\(.*?\)\1"', lambda match: '""' + "\n" * match.group().count("\n"), code, flags=re.S)
    code = re.sub(r"(?P<text>\"(?:[^\"\\\n]|\\.)*\")|//[^\n]*|/\*.*?\*/",
                  lambda match: match.group("text") or "\n" * match.group().count("\n"), code, flags=re.S)
    tokens, line = [], 1
    for match in TOKEN.finditer(code):
        kind, text = match.lastgroup.rstrip("1"), match.group()
        line += text.count("\n")
        if kind == "string" and tokens and tokens[-1].kind == kind:
            tokens[-1].text += text
        elif kind != "space":
            tokens.append(Token(kind, text, line))
    return tokens


def step(tokens, at, direction):
    """From a token to where the operand ends that it belongs to, brackets taken whole."""
    opening, closing = ("([{", ")]}") if direction > 0 else (")]}", "([{")
    depth = 0
    while 0 <= at < len(tokens):
        token = tokens[at]
        if token.is_sign(opening):
            depth += 1
        elif token.is_sign(closing):
            if depth == 0:
                return at
            depth -= 1
        elif depth == 0 and token.kind != "string" and (token.text in STOPS or token.text == "+"):
            return at
        at += direction
    return at


def sum_around(tokens, at):
    first, last = at, at
    while (first := step(tokens, first, -1)) >= 0 and tokens[first].text == "+":
        first -= 1
    while (last := step(tokens, last, 1)) < len(tokens) and tokens[last].text == "+":
        last += 1
    return first + 1, last


def split(tokens, first, last, signs):
    """The stretches between signs that stand in no bracket."""
    parts, depth, start = [], 0, first
    for at in range(first, last):
        depth += tokens[at].is_sign("([{") - tokens[at].is_sign(")]}")
        if depth == 0 and tokens[at].is_sign(signs):
            parts.append((start, at))
            start = at + 1
    return [(begin, end) for begin, end in parts + [(start, last)] if begin < end]


def text_of(tokens):
    return "".join(token.text + (" " if token.text == "," else "") for token in tokens)


def bracket(tokens, at):
    """Past the end of the bracket that opens there."""
    depth = 0
    for place in range(at, len(tokens)):
        depth += tokens[place].is_sign("([{") - tokens[place].is_sign(")]}")
        if depth == 0:
            return place + 1
    return len(tokens)


class File:
    def __init__(self, path, name):
        self.name = name
        self.tokens = tokens_of(path.read_text())
        self.problems = {}
        self.seen = set()
        self.unused = set(PLACES.get(name, []))

    def check(self):
        for at, token in enumerate(self.tokens):
            if token.kind == "string" and SQL.search(re.sub(r'^u?"|"(_s)?$', "", token.text)):
                self.check_sum(*sum_around(self.tokens, at))
        return [f"{self.name}:{line}: {text} is put into SQL: bind it, or say here why it is nobody's text"
                for text, line in self.problems.items()] + [f"{self.name}: {text} is put nowhere any more: take it out"
                                                            for text in self.unused]

    def check_sum(self, first, last):
        for start, end in split(self.tokens, first, last, ["+"]):
            self.check_operand(start, end)

    def check_operand(self, first, last):
        tokens = self.tokens
        if tokens[first].is_sign("(") and bracket(tokens, first) == last:
            return self.check_choice(first + 1, last - 1)
        at = first + 1
        while at + 2 < last and text_of(tokens[at:at + 2]) == ".arg":
            end = bracket(tokens, at + 2)
            for argument in split(tokens, at + 3, end - 1, [","]):
                self.check_choice(*argument)
            at = end
        if at == last and tokens[first].kind == "string":
            return None
        if at == last and tokens[first].kind == "word":
            return self.check_name(first)
        return self.check_piece(first, last)

    def check_choice(self, first, last):
        """One of two, or a sum."""
        parts = split(self.tokens, first, last, ["?"])
        for part in split(self.tokens, *parts[-1], [":"]) if len(parts) > 1 else parts:
            self.check_sum(*part)

    def check_piece(self, first, last):
        text = text_of(self.tokens[first:last])
        if not self.is_listed(text) and not any(re.fullmatch(piece, text) for piece in PIECES):
            self.problems.setdefault(text, self.tokens[first].line)

    def is_listed(self, text):
        self.unused.discard(text)
        return text in PLACES.get(self.name, [])

    def check_name(self, use):
        """By what was assigned to it, back to where it is declared."""
        name = self.tokens[use].text
        if self.is_listed(name):
            return
        for at in range(use - 1, 0, -1):
            here, then, before = self.tokens[at], self.tokens[at + 1], self.tokens[at - 1]
            if here.text != name or here.kind != "word" or not then.is_sign(["=", "+="]):
                continue
            if at not in self.seen:
                self.seen.add(at)
                self.check_choice(at + 2, self.statement_end(at))
            if before.kind == "word" or before.is_sign(["&", "*", ">"]):
                return
        self.problems.setdefault(name, self.tokens[use].line)

    def statement_end(self, at):
        while not self.tokens[at].is_sign(";"):
            at = bracket(self.tokens, at) if self.tokens[at].is_sign("([{") else at + 1
        return at


def main(checkout):
    problems, count = [], 0
    for folder in FOLDERS:
        for path in sorted((checkout / folder).rglob("*")):
            if path.suffix in (".cpp", ".h"):
                count += 1
                problems += File(path, path.relative_to(checkout).as_posix()).check()
    for problem in problems:
        print(problem)
    return 1 if problems or not count else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
