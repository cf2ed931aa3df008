"""What a hand does on a keyboard, and nothing else: the accessible names are read to know when, never pointed at."""

from guestwright import Failed
from screen import wait
from words import ascii_of

TRIES = 3  # on a busy screen a key may get lost; it is pressed again only if nothing came of it


class Keyboard:
    def __init__(self, words):
        self.words = words
        self.screen = None

    def say(self, context, source, number=None, *arguments):
        return self.words.plain(context, source, number, *arguments)

    def shows(self, *title):
        return lambda: self.screen.dialog_there(self.say(*title))

    def press(self, key, follows):
        for _ in range(TRIES):
            self.screen.keys(key)
            found = self.screen.soon(follows, 4)
            if found:
                return found
        raise Failed(f"nothing follows {key}")

    def open_menu(self, key):
        """Its lines."""
        return self.press(key, self.screen.popping_up())

    def menu(self, title, context, source, follows):
        """Through the menu bar, by the underlined letters, until what follows is seen: on a busy screen a menu that has
        just come may close again."""
        for _ in range(TRIES):
            self.open_menu("alt+" + self.words.mnemonic("MenuBar", title))
            self.screen.settle()
            self.screen.keys(self.words.mnemonic(context, source))
            found = self.screen.soon(follows)
            if found:
                return found
        raise Failed(f"{title}, {source}: nothing followed")

    def choose(self, lines, name, follows):
        """In a menu that is open, by the arrows."""
        for _ in lines:
            if self.screen.has_focus(lines[name]):
                return self.press("Return", follows)
            self.screen.keys("Down")
            self.screen.settle()
        raise Failed(f"Down never came to “{name}”")

    def command(self, source, context="Actions"):
        """Through the command palette."""
        wanted = self.say(context, source) if context else source
        title = self.say("CommandPalette", "Command Palette")
        palette = self.press("ctrl+k", lambda: self.screen.dialog_there(title))
        self.screen.write(ascii_of(wanted).rstrip("…"))
        field = self.screen.find(self.say("CommandPalette", "What do you want to do or see?"))
        wait(lambda: field.description.startswith(wanted), f"“{wanted}” in the palette")
        self.screen.keys("Return")
        self.screen.gone(palette)

    def tab_to(self, name, key="Tab"):
        """Presses Tab until something of that name has the keyboard."""
        at = self.screen.focused()
        for _ in range(60):
            if name in at:
                return
            at = self.screen.moves_focus(key)
        raise Failed(f"{key} never came to “{name}”; the keyboard is at {at}")

    def fill(self, name, text):
        self.tab_to(name)
        self.screen.write(text)

    def file(self, title, path):
        """In a file dialog the keyboard is in the field of the name."""
        dialog = self.screen.dialog(title)
        self.screen.write(path)
        self.screen.shoot("file")
        self.screen.keys("Return")
        self.screen.gone(dialog)
