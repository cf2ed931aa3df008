"""Uses a program as a person does: finds things by their accessible names, then takes the mouse and the keyboard."""

import os
import subprocess
import time

from accessible import GONE, OPAQUE, PATIENCE, is_shown, pyatspi, wait, walk
from guestwright import Failed, expect


def xdotool(*words):
    subprocess.run(["xdotool", *map(str, words)], check=True, timeout=PATIENCE, stdout=subprocess.DEVNULL)


class Screen:
    def __init__(self, command, pictures, shots=0):
        os.makedirs(pictures, exist_ok=True)
        self.pictures = pictures
        self.shots = shots
        self.popped_up = None
        self.told_focus = []
        pyatspi.Registry.registerEventListener(self._shown, "object:state-changed:showing")
        pyatspi.Registry.registerEventListener(self._focused, "object:state-changed:focused")
        self.process = subprocess.Popen(command)
        self.application = wait(self._find_application, "the program shows itself to assistive technology")

    def _find_application(self):
        expect(self.process.poll() is None, f"the program ended with {self.process.returncode}")
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.get_process_id() == self.process.pid and len(application):
                return application
        return None

    def _shown(self, event):
        try:
            if event.detail1 and event.source is not None and event.source.getRoleName() == "popup menu":
                self.popped_up = event.source
        except GONE:
            pass

    def _focused(self, event):
        try:
            if event.detail1 and event.source is not None:
                self.told_focus = [node.name for node in (event.source, event.source.parent) if node is not None]
        except GONE:
            pass

    # Finding

    def top(self):
        """The dialog on top, or the window."""
        return [window for window in self.application if window is not None and is_shown(window)][-1]

    def seek(self, name, role=None, within=None):
        for node in walk(within or self.application):
            if node.name == name and (role is None or node.getRoleName() == role):
                return node
        return None

    def find(self, name, role=None, within=None):
        return wait(lambda: self.seek(name, role, within and within()), f"{role or 'something'} named “{name}”")

    def dialog(self, title):
        """The dialog of that title that is on top."""
        found = wait(lambda: self.dialog_there(title), f"a dialog “{title}”")
        self.ready()
        self.settle()
        return found

    def dialog_there(self, title):
        top = self.top()
        return top if top.name == title and top.getRoleName() == "dialog" else None

    def gone(self, dialog):
        title = dialog.name
        wait(lambda: not self._is_there(dialog), f"the dialog “{title}” closes")
        # Until the window manager has given it back, a menu that is opened closes again.
        wait(lambda: self.is_active(self.top()), "a window has the keyboard")
        self.settle()

    @staticmethod
    def _is_there(node):
        try:
            return is_shown(node) and not node.getState().contains(pyatspi.STATE_DEFUNCT)
        except GONE:
            return False

    def focused(self):
        """What says it has the keyboard: one thing, and the current tab, which always says so."""
        return [node.name for node in walk(self.top()) if self.has_focus(node)]

    def moves_focus(self, key):
        """Presses a key; what has the keyboard then, as the program tells it, or as is found where it tells nothing."""
        self.told_focus = []
        self.keys(key)
        return self.soon(lambda: self.told_focus, 0.7) or self.focused()

    @staticmethod
    def has_focus(node):
        return node.getState().contains(pyatspi.STATE_FOCUSED)

    def is_enabled(self, name):
        node = self.seek(name, "push button")
        return node is not None and node.getState().contains(pyatspi.STATE_ENABLED)

    def says(self, words):
        """In the status bar."""
        self.find(words, "label")

    def expect_focus(self, name):
        wait(lambda: name in self.focused(), f"the keyboard with “{name}”")

    # Doing

    def settle(self):
        """For what is only drawn: nothing that is checked depends on it."""
        time.sleep(0.15)

    def point(self, node, button=1):
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        expect(box.width > 0 and box.height > 0, f"“{node.name}” takes no room on the screen")
        xdotool("mousemove", box.x + box.width // 2, box.y + box.height // 2)
        xdotool("click", button)

    def click(self, name, role=None, within=None, button=1):
        node = wait(lambda: self._usable(name, role, within), f"{role or 'something'} named “{name}” that can be used")
        self.point(node, button)
        return node

    def _usable(self, name, role, within):
        for node in walk(within() if within else self.application):
            if node.name == name and (role is None or node.getRoleName() == role):
                if node.getState().contains(pyatspi.STATE_ENABLED):
                    return node
        return None

    def keys(self, *keys):
        self.ready()
        xdotool("key", "--clearmodifiers", *keys)

    def type(self, text):
        expect(text.isascii(), "xdotool types only ASCII")
        self.ready()
        xdotool("type", "--clearmodifiers", "--delay", 8, text)

    def ready(self):
        """While the window manager hands the keyboard from one window to the next, keys get lost."""
        self.soon(lambda: self.is_active(self.top()), 3)

    @staticmethod
    def is_active(window):
        return window.getState().contains(pyatspi.STATE_ACTIVE)

    def write(self, text):
        """Replaces what stands in the field that has the keyboard, and looks that it arrived."""
        for _ in range(3):  # on a busy screen letters may get lost
            self.keys("ctrl+a")
            self.type(text)
            if self.soon(lambda: self._written() == text, 3):
                return
        raise Failed(f"“{text}” does not arrive: “{self._written()}”")

    def _written(self):
        field = next(node for node in walk(self.top())
                     if self.has_focus(node) and "Text" in pyatspi.listInterfaces(node))
        return field.queryText().getText(0, -1)

    def enter(self, name, text):
        """Clicks into a field, replaces what stands there, and looks that it arrived."""
        field = self.click(name, "text")
        self.keys("ctrl+a")
        self.type(text)
        wait(lambda: field.queryText().getText(0, -1) == text, f"“{text}” in “{name}”")

    def menu(self, *names):
        """By the mouse, through the menu bar."""
        self.click(names[0], "menu item")
        for name in names[1:]:
            self.settle()
            self.click(name, "menu item")

    def pop_up(self, words, open_menu):
        """Opens a menu; its lines. One that belongs to no menu bar is in nobody's list of children, but says that it is
        there. Qt knows a line that several menus share in the first of them only."""
        there = self.popping_up()
        open_menu()
        return wait(there, f"the menu {words}")

    def popping_up(self):
        """What says the lines of the menu that pops up from now on."""
        self.popped_up = None
        return lambda: {line.name: line for line in self.popped_up or [] if line is not None and line.name}

    @staticmethod
    def soon(what, patience=6):
        """What `what` returns before long, or nothing."""
        try:
            return wait(what, "", patience)
        except Failed:
            return None

    def pick(self, lines, name):
        expect(name in lines, f"no “{name}” in the menu, only {list(lines)}")
        self.point(lines[name])

    def choose_file(self, title, path):
        """In Qt's own file dialog: the path typed, then Return."""
        dialog = self.dialog(title)
        self.shoot("file")
        field = wait(lambda: next((node for node in walk(dialog) if node.getRoleName() == "text"), None),
                     "the file dialog's name field")
        self.point(field)
        self.keys("ctrl+a")
        self.type(path)
        wait(lambda: field.queryText().getText(0, -1) == path, f"“{path}” in the file dialog")
        self.keys("Return")
        self.gone(dialog)

    # Tables and lists

    def table(self, name):
        return self.find(name, "table")

    def items(self, name):
        """The words of a list of a few lines."""
        return [item.name for item in self.find(name, "list") if item is not None]

    @staticmethod
    def column(table, title):
        content = table.queryTable()
        for column in range(content.nColumns):
            if content.getColumnDescription(column).lower() == title.lower():
                return column
        raise Failed(f"no column “{title}” in “{table.name}”: "
                     f"{[content.getColumnDescription(c) for c in range(content.nColumns)]}")

    def cells(self, table, title):
        """What a column says, from the first row to the last: for tables of a few rows. A row that goes while it is
        asked for says nothing."""
        content = table.queryTable()
        column = self.column(table, title)
        cells = [content.getAccessibleAt(row, column) for row in range(content.nRows)]
        return ["" if cell is None else cell.name for cell in cells]

    def cell(self, table, row, title):
        return table.queryTable().getAccessibleAt(row, self.column(table, title))

    # Looking

    def shoot(self, name):
        self.settle()
        self.shots += 1
        path = os.path.join(self.pictures, f"window-{self.shots:02}-{name}.png")
        subprocess.run(["import", "-window", "root", path], check=True, timeout=PATIENCE)

    def describe(self, node=None, depth=0):
        """Everything shown, for the words of a failure."""
        lines = []
        for child in (node or self.application):
            if child is None or not (is_shown(child) or child.getRoleName() == "menu bar"):
                continue
            lines.append("  " * depth + f"{child.getRoleName()} “{child.name}”")
            if child.getRoleName() not in OPAQUE:
                lines += self.describe(child, depth + 1)
        return lines

    def end(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
