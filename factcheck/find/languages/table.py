"""What the grammars need to know of a language: its words by their English ones, and how its verbs end."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

_LETTER = r"[^\W\d_]"


@dataclass(frozen=True, eq=False)
class Table:
    """One language; the grammars themselves are written once, in English words."""

    code: str
    endings: tuple[str, ...]
    """What a star behind a form stands for: the endings of an adjective."""
    words: Mapping[str, str]
    """Forms by English word, parted by "|"; a key "of|from" has the tag of both and reads as the first."""
    as_written: Mapping[str, str]
    """English word of forms whose capital tells them from another word."""
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    numbers: Mapping[str, int]
    compound: str
    """Pattern of the first part of words that are read as two: "Dienstag|abend", "l'|automne"."""
    stop_words: str
    """Common words that tell the language."""
    persons: frozenset[str]
    """Words behind which so many years are an age."""
    future_endings: tuple[str, ...] = ()
    past_endings: tuple[str, ...] = ()
    no_verbs: frozenset[str] = frozenset()
    """Words that only look like a verb."""

    def english(self, known: Collection[str]) -> dict[str, str]:
        """English word of each form, among the words that a grammar knows; the first to claim a form has it."""
        forms: dict[str, str] = {}
        for word, written in self.words.items():
            if word in known:
                for form in self._forms(written):
                    forms.setdefault(form, word)
        return forms

    def calendar(self) -> dict[str, tuple[str, int]]:
        """ "month" or "weekday" of each form, with its number; Monday is 0."""
        months = {form: ("month", number) for number, forms in enumerate(self.months, 1) for form in forms.split("|")}
        days = {form: ("weekday", number) for number, forms in enumerate(self.weekdays) for form in forms.split("|")}
        return months | days

    def several(self) -> list[str]:
        """The forms of several words, or with a mark in them, the longest first; a lone elision is a compound."""
        forms = {form for written in self.words.values() for form in self._forms(written)} | set(self.numbers)
        several = (form for form in forms if (not form.isalpha() and not form[:-1].isalpha()) or form.endswith("."))
        return sorted(several, key=lambda form: (-len(form), form))

    def phrases(self) -> str:
        """Pattern of these forms; each is read as one word."""
        joined = "|".join(re.escape(form).replace("'", "['’]") for form in self.several())
        return rf"(?<!{_LETTER})(?:{joined})(?:(?!{_LETTER})|(?<=['’]))"

    def _forms(self, written: str) -> list[str]:
        forms: list[str] = []
        for form in written.split("|"):
            stem, star = form.removesuffix("*"), form.endswith("*")
            forms.extend(stem + ending for ending in self.endings) if star else forms.append(form)
        return forms
