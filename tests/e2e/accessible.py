"""What the accessibility bus says of a program, looked at with patience."""

import time

import gi

gi.require_version("Atspi", "2.0")
import pyatspi  # noqa: E402, F401

from gi.repository import GLib  # noqa: E402

from guestwright import expect  # noqa: E402

PATIENCE = 15  # seconds; only a failure takes so long
OPAQUE = ("table", "tree table", "tree", "list")  # as many children as there are rows: asked cell by cell

GONE = (LookupError, NotImplementedError, GLib.GError)  # what asking a widget ends with that is no more


def wait(what, words, patience=PATIENCE):
    """What `what` returns as soon as that is something; anything vanishing while it looks counts as nothing yet."""
    end = time.monotonic() + patience
    while True:
        found = None
        while GLib.MainContext.default().iteration(False):
            pass  # what the program tells by itself
        try:
            found = what()
        except GONE:
            pass
        if found or time.monotonic() > end:
            expect(found, f"waited {patience} s in vain: {words}")
            return found
        time.sleep(0.05)


def is_shown(node):
    states = node.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)


def walk(node):
    """Everything shown below a node, the node itself included, without the insides of tables."""
    yield node
    if node.getRoleName() in OPAQUE:
        return
    for child in node:
        if child is not None and (child.getRoleName() in ("application", "menu bar") or is_shown(child)):
            yield from walk(child)
