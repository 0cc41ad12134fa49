"""Words, marks and quotations of a paragraph as tokens with offsets, and the sentences that they make."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from factcheck.find.attributions.words import SENTENCE_OPENERS
from factcheck.find.paragraphs import Span
from factcheck.find.quoted import Quoted
from factcheck.find.verbs import REPORTING

_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,8}|"
    r"(?:[A-Z][a-z]{1,12}-)?(?:Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cpt|Sgt|Cpl|Pvt|Adm|Cmdr|Brig|Sen|Rep|Gov|Hon|Rev|Fr|St|Supt|Insp|Det|"
    r"Const|Jr|Sr|Inc|Corp|Ltd|Co|Bros|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mass|Calif|Pa|Va|Fla|Conn|"
    r"Ariz|Wash|Tex|Ala)\.(?=\s|-|,|$)|"
    r"[A-Z]\.(?=\s?[A-Z])|[ap]\.m\.|"
    r"[^\W\d_]+(?:['’][^\W\d_]+|-\w+|\.[a-z]+(?=\W))*['’]?(?=\W|$|_)|"
    r"\d+(?:[.,:/]\d+)*[^\W\d_]{0,3}(?:-\w+)*|"
    r"--|\.{3}|\w+|[^\w\s]"
)
_LONGEST = 240
"""Tokens of the longest sentence; what is longer is a list or a table, and cut."""
_SHOUTED = {"US": "u.s.", "IT": "i.t.", "WHO": "w.h.o.", "AM": "a.m.", "MAY": "may"}
"""Acronyms that are no pronouns."""
_END_MARKS = frozenset({".", "!", "?", "…", "..."})
_CLOSERS = frozenset({")", "]", "”", '"', "’", "'", "»"})

Kind = Literal["word", "number", "mark", "quote"]


class Token(NamedTuple):
    """A word, a number, a mark, or a whole quotation; offsets refer to the searched text."""

    kind: Kind
    start: int
    end: int
    text: str
    low: str
    quotation: Quoted | None = None

    @property
    def capital(self) -> bool:
        """It begins with a capital letter."""
        return self.kind == "word" and self.text[0].isupper()


Tokens = Sequence[Token]


def tokenise(text: str, span: Span, quotations: Sequence[Quoted]) -> list[Token]:
    """The tokens of a stretch; each of `quotations`, which lie in it and not in each other, is one token."""
    tokens: list[Token] = []
    place = span[0]
    for quotation in quotations:
        tokens += _plain(text, place, quotation.start)
        tokens.append(Token("quote", quotation.start, quotation.end, "“”", "“”", quotation))
        place = quotation.end
    return tokens + list(_plain(text, place, span[1]))


def _plain(text: str, start: int, end: int) -> Iterator[Token]:
    for match in _TOKEN.finditer(text, start, end):
        word = match.group()
        first = word[0]
        kind: Kind = "word" if first.isalpha() else "number" if first.isdigit() else "mark"
        low = _SHOUTED.get(word) or word.lower().replace("’", "'")
        yield Token(kind, match.start(), match.end(), word, low)


def sentences(tokens: list[Token]) -> Iterator[list[Token]]:
    """The tokens sentence by sentence; a full stop inside a quotation ends none by itself."""
    start = 0
    for index in range(len(tokens)):
        if index >= start and (_ends(tokens, index) or index - start >= _LONGEST):
            end = _closers(tokens, index + 1)
            yield tokens[start:end]
            start = end
    if start < len(tokens):
        yield tokens[start:]


def _closers(tokens: list[Token], index: int) -> int:
    while index < len(tokens) and tokens[index].text in _CLOSERS and tokens[index].start == tokens[index - 1].end:
        index += 1
    return index


def _ends(tokens: list[Token], index: int) -> bool:
    token = tokens[index]
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is None:
        return True
    if token.kind == "quote":
        return _quotation_ends(tokens, index)
    if token.text in _END_MARKS:
        return (
            following.kind in ("quote", "number")
            or following.capital
            or following.text in _CLOSERS
            or following.text in "([-–—"
        )
    return len(token.text) > 1 and token.text.endswith(".") and following.text in SENTENCE_OPENERS


def _quotation_ends(tokens: list[Token], index: int) -> bool:
    """A quotation ends its sentence if it ends like one and no cue that belongs to it follows."""
    quotation = tokens[index].quotation
    following = tokens[index + 1]
    if quotation is None or not quotation.closed:
        return not _cue_follows(tokens, index + 1)
    if quotation.quote[-2:-1] not in tuple(".!?…") or quotation.scare:
        return False
    starts_anew = following.kind == "quote" or following.capital
    return starts_anew and not _cue_follows(tokens, index + 1)


def _cue_follows(tokens: list[Token], start: int) -> bool:
    """Name and verb and nothing said by it: "Who?" Ada Osei asked."""
    for index in range(start, min(start + 6, len(tokens) - 1)):
        token = tokens[index]
        known = REPORTING.get(token.low)
        if known is not None and known.form != "ing" and index > start and not token.capital:
            return tokens[index + 1].kind == "mark" or tokens[index + 1].low in ("in", "on", "at", "during", "after")
        if not (token.capital or token.low in ("the", "a", "an")):
            return False
    return False
