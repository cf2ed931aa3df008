"""The words of the window in one language: as the code writes them, looked up in translations/*.ts."""

import os
import unicodedata
import xml.etree.ElementTree as xml

from guestwright import expect

TRANSLATIONS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "translations")


class Words:
    def __init__(self, language):
        self.texts = {}
        if language == "en":
            return
        for context in xml.parse(os.path.join(TRANSLATIONS, f"guestwright_{language}.ts")).getroot().iter("context"):
            name = context.findtext("name").removeprefix("guestwright::")
            for message in context.iter("message"):
                forms = [form.text for form in message.iter("numerusform")] or [message.findtext("translation")]
                self.texts[name, message.findtext("source")] = forms

    def __call__(self, context, source, number=None, *arguments):
        """The text with its mnemonic; `number` stands for %n, arguments for %1 and so on."""
        forms = self.texts.get((context, source))
        expect(forms or not self.texts, f"“{source}” of {context} is not translated")
        if forms:
            text = forms[0 if number in (None, 1) else -1]
        else:
            text = source.replace("(s)", "" if number == 1 else "s")
        if number is not None:
            text = text.replace("%Ln", str(number)).replace("%n", str(number))
        for place, argument in enumerate(arguments, 1):
            text = text.replace(f"%{place}", str(argument))
        return text

    def plain(self, context, source, number=None, *arguments):
        return self(context, source, number, *arguments).replace("&", "")

    def mnemonic(self, context, source):
        """The letter to be pressed, small."""
        text = self(context, source)
        expect("&" in text, f"“{text}” has no mnemonic")
        return text[text.index("&") + 1].lower()


def ascii_of(text):
    """What can be typed on every keyboard: accents dropped, as the search and the palette drop them too."""
    return "".join(letter for letter in unicodedata.normalize("NFKD", text) if letter.isascii())
