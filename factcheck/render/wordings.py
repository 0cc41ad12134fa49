"""Where texts differ: word by word for statements, letter by letter for names, and cut to what a page can hold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rapidfuzz.distance import LCSseq

from factcheck.render.pieces import Segment, Wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

QUOTE_LIMIT = 1200
"""Characters of a quote that are printed; the rest is counted and stands in report.json."""
NAME_LIMIT = 120
"""Characters of a name; what is longer is none, and no letters are marked in it."""
COMPARED_WITH = 6
"""Other wordings that one wording is compared with; more would only mark more."""
LIKE = 0.6
"""Share of letters in common, in order, from which two parts of names count as two spellings of one."""

_TOKEN = re.compile(r"\w+(?:['’]\w+)*|\s+|[^\w\s]")
_QUOTES = str.maketrans("‘’“”–—", "''\"\"--")


def plain(text: str, limit: int = QUOTE_LIMIT, language: str = "") -> Wording:
    """The text with nothing marked."""
    return Wording((Segment(text[:limit]),), max(0, len(text) - limit), language)


def marked_at(text: str, start: int, end: int, inner: Iterable[Segment] = ()) -> Wording:
    """The text with its stretch from `start` to `end` marked, or replaced by the segments `inner`.

    A text that is too long to print is cut before the stretch only as far as the stretch stays in.
    """
    middle = tuple(inner) or (Segment(text[start:end], marked=True),)
    skip = max(0, min(start, end - QUOTE_LIMIT))
    before = ("…" if skip else "") + text[skip:start]
    after = text[end : max(end, skip + QUOTE_LIMIT)]
    segments = tuple(segment for segment in (Segment(before), *middle, Segment(after)) if segment.text)
    return Wording(segments, len(text) - end - len(after))


def mark_words(texts: Sequence[str]) -> tuple[Wording, ...]:
    """Each text with the words marked that do not stand in every other one."""
    split = [_TOKEN.findall(text[:QUOTE_LIMIT]) for text in texts]
    differing = _differing([[_key(token) for token in tokens] for tokens in split])
    return tuple(
        Wording(_joined(tokens, marks), max(0, len(text) - QUOTE_LIMIT))
        for text, tokens, marks in zip(texts, split, differing, strict=True)
    )


def mark_letters(texts: Sequence[str]) -> tuple[Wording, ...]:
    """Each name with the letters marked in which a part of it differs from its like in another spelling."""
    if max(map(len, texts), default=0) > NAME_LIMIT:
        return tuple(plain(text) for text in texts)
    return tuple(Wording(_name_segments(text, [other for other in texts if other != text])) for text in texts)


def excerpt(wording: Wording, limit: int) -> Wording:
    """At most about `limit` characters of the wording, around the first marked stretch."""
    total = sum(len(segment.text) for segment in wording.segments)
    if total <= limit and not wording.cut:
        return wording
    text = "".join(segment.text for segment in wording.segments)
    start = _window_start(wording, text, limit)
    stop = start + limit if start + limit >= len(text) else text.rfind(" ", start + limit // 2, start + limit)
    stop = stop if stop > 0 else start + limit
    kept, offset = [], 0
    for segment in wording.segments:
        inside = segment.text[max(0, start - offset) : max(0, stop - offset)]
        if inside:
            kept.append(Segment(inside, segment.marked))
        offset += len(segment.text)
    before = (Segment("…"),) if start else ()
    after = (Segment("…"),) if stop < len(text) or wording.cut else ()
    return Wording((*before, *kept, *after), language=wording.language)


def _window_start(wording: Wording, text: str, limit: int) -> int:
    """Where an excerpt begins: at a word, a third of it before the first mark, and at 0 where nothing is marked."""
    first = 0
    for segment in wording.segments:
        if segment.marked:
            wanted = max(0, min(first - limit // 3, len(text) - limit))
            space = text.find(" ", wanted, first)
            return space + 1 if wanted and space >= 0 else wanted
        first += len(segment.text)
    return 0


def _differing(texts: Sequence[Sequence[str]]) -> list[list[bool]]:
    """For every token of every text, whether it is missing from some other text."""
    distinct = list(dict.fromkeys(tuple(text) for text in texts))
    marks = []
    for text in texts:
        others = [other for other in distinct if other != tuple(text)][:COMPARED_WITH]
        differs = [False] * len(text)
        for other in others:
            for step in LCSseq.opcodes(text, other):
                if step.tag != "equal":
                    differs[step.src_start : step.src_end] = [True] * (step.src_end - step.src_start)
        marks.append(differs)
    return marks


def _name_segments(text: str, others: Sequence[str]) -> tuple[Segment, ...]:
    tokens = _TOKEN.findall(text[:QUOTE_LIMIT])
    rivals = [_TOKEN.findall(other[:QUOTE_LIMIT]) for other in others[:COMPARED_WITH]]
    letters, marks = [], []
    for token in tokens:
        like = [rival for rival in (_likest(token, words) for words in rivals) if rival]
        letters += list(token)
        marks += _differing([[letter.casefold() for letter in word] for word in (token, *like)])[0]
    return _runs(letters, marks)


def _likest(token: str, words: Sequence[str]) -> str:
    """The other spelling of a part of a name; "" where it is spelled so there too, or where nothing is like it."""
    folded = token.casefold()
    likeness = [(LCSseq.normalized_similarity(folded, word.casefold()), word) for word in words]
    best, word = max(likeness, default=(0.0, ""))
    return word if LIKE <= best < 1 else ""


def _joined(tokens: Sequence[str], marks: Sequence[bool]) -> tuple[Segment, ...]:
    """Segments of words; what stands between two words is marked where both are, and punctuation alone never."""
    words = [place for place, token in enumerate(tokens) if token[0].isalnum() or token[0] == "_"]
    smooth = [False] * len(tokens)
    for place, following in zip(words, [*words, len(tokens)][1:], strict=True):
        both = following < len(tokens) and marks[place] and marks[following]
        smooth[place:following] = [marks[place], *[both] * (following - place - 1)]
    return _runs(tokens, smooth)


def _runs(tokens: Sequence[str], marks: Sequence[bool]) -> tuple[Segment, ...]:
    segments: list[Segment] = []
    for token, mark in zip(tokens, marks, strict=True):
        if segments and segments[-1].marked == mark:
            segments[-1] = Segment(segments[-1].text + token, mark)
        else:
            segments.append(Segment(token, mark))
    return tuple(segments)


def _key(token: str) -> str:
    """What two tokens share that count as one; case, the shape of a quote mark and the width of a gap do not matter."""
    return " " if token.isspace() else token.casefold().translate(_QUOTES)
