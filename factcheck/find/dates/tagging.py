"""A text as a string of tags, one letter for each of its tokens, on which the grammar is written.

A rule of the grammar is a regular expression over tags in which a word in capitals stands for a tag or a class of
tags: `DAY MONTH YEAR` matches "23 March 2015". Each tag is one character, so an offset into the tags is the number of a
token. Every pattern is a bounded sequence: what it costs at a place does not depend on the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from factcheck.find.dates.words import foreign_lexicon, lexicon
from factcheck.find.languages import TABLES, Table, language_of
from factcheck.find.languages.splitting import split

_TOKEN = re.compile(r"[0-9]+|[^\W\d_]+|\s+|.", re.DOTALL)
_FIRST_TAG = 0xE000
"""Tags of words are taken from Unicode's private use area; tokens never are, they are tagged first."""
_LEXICON = lexicon()
_FOREIGN = {code: foreign_lexicon(table) for code, table in TABLES.items()}
_NAMES = {*_LEXICON.values(), *(tag for words in _FOREIGN.values() for tag, _ in words.values())} - {""}
_LETTER = {name: chr(_FIRST_TAG + place) for place, name in enumerate(sorted(_NAMES))}
_WORD_TAG = {word: _LETTER[name] for word, name in _LEXICON.items()}
_FIGURES = "abcdznY"
_MARKS_WITHIN = frozenset(".,:/-")
_MARKS_UPON = frozenset("%°_@")
_DASHES = "-‐‑‒–—"
_MARK_TAG = (
    {mark: mark for mark in ",./:()%;?!+#&[]@_"}
    | dict.fromkeys(_DASHES, "-")
    | dict.fromkeys("'’‘ʼ", "'")
    | dict.fromkeys('"“”„«»', '"')
    | dict.fromkeys("$€£¥₽₹", "$")
)
_CLASSES = {
    "DAY": "[abc]",
    "HOUR": "[abz]",
    "TWO": "[abcdz]",
    "YEAR": "Y",
    "MONTH": "[{MON}{NAMEMON}{ABMON}{LOWMON}]",
    "ANYMONTH": "[{MON}{NAMEMON}{ABMON}{LOWMON}{FORMON}]",
    "WEEKDAY": "[{WDAY}{ABWDAY}]",
    "ANYWEEKDAY": "[{WDAY}{ABWDAY}{FORWDAY}]",
    "REL": "[{LAST}{THIS}{NEXT}]",
    "OF": "[{OF}{OFFROM}]",
    "FROM": "[{FROM}{OFFROM}{SINCEFROM}]",
    "TO": "[{TO}{TOIN}]",
    "IN": "[{IN}{TOIN}{HENCE}]",
    "AT": "[{AT}{TOIN}{IN}]",
    "YEARW": "[{YEARW}{YEARGODA}]",
    "LED": "[{AGO}{FORE}]",
    "UNIT": "[{DAYW}{WEEKW}{MONTHW}{YEARW}{YEARGODA}{OTHERUNIT}{CENTURY}{QUARTER}{WEEKENDW}]",
    "TERM": "[{WEEKW}{MONTHW}{YEARW}{YEARGODA}{OTHERUNIT}{CENTURY}{QUARTER}{WEEKENDW}]",
    "ANYUNIT": "[{DAYW}{WEEKW}{MONTHW}{YEARW}{YEARGODA}{OTHERUNIT}{CENTURY}{QUARTER}{WEEKENDW}{UNITS}{CLOCKUNIT}{HRS}]",
    "NUMBER": "[abcdn{COUNT}]",
    "HOURS": "[{HRS}]",
}
_WRAP_FROM = 50
"""A line shorter than this was not broken by its width: its end is the end of a paragraph."""
_WRAP_TO = 120


def compile_rule(pattern: str) -> re.Pattern[str]:
    """Compile a rule of the grammar."""
    return re.compile(re.sub(r"[A-Z]{2,}", lambda name: _class(name[0]), pattern))


def _class(name: str) -> str:
    return _CLASSES[name].format(**_LETTER) if name in _CLASSES else _LETTER[name]


def tag_class(*names: str) -> frozenset[str]:
    """The tags of the named words, to test one tag against."""
    return frozenset("".join(_class(name) for name in names)) - {"[", "]"}


@dataclass(frozen=True, slots=True)
class Tagged:
    """A text, the tags of its tokens, and where each token starts; one offset more marks the end."""

    text: str
    tags: str
    starts: tuple[int, ...]
    language: str = "en"
    english: Mapping[int, str] = field(default_factory=dict)
    """English word of the tokens of another language, by their number."""

    @property
    def foreign(self) -> bool:
        """Whether it is read by another language's table."""
        return self.language in TABLES

    def raw(self, token: int) -> str:
        """The token as it is written; "" outside the text."""
        return self.text[self.starts[token] : self.starts[token + 1]] if 0 <= token < len(self.tags) else ""

    def word(self, token: int) -> str:
        """The token in lower case; of another language its English word, where the table has one."""
        return self.english.get(token) or self.raw(token).lower()

    def tag(self, token: int) -> str:
        """The token's tag; a line's end outside the text."""
        return self.tags[token] if 0 <= token < len(self.tags) else "\n"

    def before(self, token: int) -> int:
        """Number of the token before, blanks left out; on another paragraph it is its line's end."""
        return token - 2 if self.tag(token - 1) == " " else token - 1

    def after(self, token: int) -> int:
        """Number of the first token from here on that is no blank."""
        return token + 1 if self.tag(token) == " " else token

    def glued_left(self, token: int) -> bool:
        """Whether the token is written together with what stands before it, as the 17 of Mi-17 is."""
        tag, before = self.tag(token - 1), self.tag(token - 2)
        if tag in " \n(['\"*":
            return False
        if tag in ",:" or self.raw(token - 1) in ("–", "—"):
            return before in _FIGURES
        return True

    def glued_right(self, token: int) -> bool:
        """Whether a letter or figure follows at once, or a figure after one mark: no date ends there."""
        start = self.starts[token]
        here, then = self.text[start : start + 1], self.text[start + 1 : start + 2]
        return here.isalnum() or (here in _MARKS_WITHIN and then.isdigit()) or here in _MARKS_UPON


def tag_text(text: str) -> Tagged:
    """Tag every token of the text, by the table of its language."""
    language = language_of(text)
    if language in TABLES:
        return _tag_foreign(text, TABLES[language])
    tags: list[str] = []
    starts: list[int] = []
    line_start = 0
    for token in _TOKEN.finditer(text):
        word, start = token[0], token.start()
        starts.append(start)
        known = _WORD_TAG.get(word) or _MARK_TAG.get(word)
        if known is None:
            known = " " if word == " " else _other_tag(word, text, start, line_start)
            if "\n" in word:
                line_start = token.end()
        tags.append(known)
    return Tagged(text, "".join(tags), (*starts, len(text)), language)


_ROMAN = re.compile(r"(?:X{0,2}(?:IX|IV|V?I{0,3}))(?:er|ème|e)?")
"""Centuries and quarters are numbered so outside English."""
_ROMAN_WORTH = {"I": 1, "V": 5, "X": 10}


def _tag_foreign(text: str, table: Table) -> Tagged:
    """The same by another language's words; two that are written as one are parted by a blank without width."""
    tags: list[str] = []
    starts: list[int] = []
    english: dict[int, str] = {}
    words, line_start = _FOREIGN[table.code], 0
    for word, start, end, part in split(text, (0, len(text)), _TOKEN, table):
        behind_part = bool(starts) and starts[-1] == start
        tag, meaning = _foreign_word(word.capitalize() if behind_part else word, words, table)
        if meaning:
            english[len(tags)] = meaning
        starts.append(start)
        tags.append(tag or _MARK_TAG.get(word) or _other_tag(word, text, start, line_start))
        if "\n" in word:
            line_start = end
        if part:
            starts.append(end)
            tags.append(" ")
    return Tagged(text, "".join(tags), (*starts, len(text)), table.code, english)


def _foreign_word(word: str, words: Mapping[str, tuple[str, str]], table: Table) -> tuple[str, str]:
    """Tag and English word; "" where the table has none."""
    if word in table.as_written:
        return _WORD_TAG[table.as_written[word]], table.as_written[word]
    known = words.get(word.lower().replace("’", "'"))
    if known:
        return _LETTER[known[0]] if known[0] else "x", known[1]
    if word[0] in "IVX" and _ROMAN.fullmatch(word):
        value = str(_roman(word.rstrip("erèm")))
        return _number_tag(value), value
    return "", ""


def _roman(digits: str) -> int:
    values = [_ROMAN_WORTH[digit] for digit in digits]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))


def _other_tag(word: str, text: str, start: int, line_start: int) -> str:
    first = word[0]
    if first.isspace():
        return _space_tag(word, text, start, line_start)
    if "0" <= first <= "9":
        return _number_tag(word)
    if first.isalpha():
        return "X" if first.isupper() else "x"
    return "*"


def _number_tag(digits: str) -> str:
    if len(digits) == 4:
        return "Y" if 1000 <= int(digits) <= 2100 else "n"
    if len(digits) > 2:
        return "n"
    value = int(digits)
    return next(tag for tag, limit in (("z", 1), ("a", 13), ("b", 24), ("c", 32), ("d", 100)) if value < limit)


def _space_tag(space: str, text: str, start: int, line_start: int) -> str:
    """A blank; or the end of a paragraph, unless the line looks broken by its width."""
    breaks = sum(mark in "\n\v\f\x1c\x1d\x1e\x85\u2028\u2029" for mark in space)
    if not breaks:
        return " "
    wrapped = (
        breaks == 1
        and "\n" in space
        and _WRAP_FROM <= start - line_start <= _WRAP_TO
        and text[start - 1] not in '.!?:;"”’)'
    )
    return " " if wrapped else "\n"
