"""A document to numbered passages: its sentences, headline and headings, without what was set aside.

Sentence ends come from sentencex, paragraph by paragraph; what it is known to get wrong in news text is put right here.
Every character that is neither white space nor set aside stands in exactly one passage.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from sentencex import get_sentence_boundaries

from factcheck.models import Document, Passage

Span = tuple[int, int]
Role = Literal["headline", "heading", "body"]

LONGEST_PIECE = 20_000
"""Characters given to sentencex at once: it is quadratic in some of them."""
LONGEST_SENTENCE = 1_500
"""Characters after which a sentence is cut at a semicolon, a comma or a space."""
LONGEST_QUOTED = 400
"""Characters up to which a quotation of several sentences stays one passage."""
LONGEST_HEADING = 120
"""Characters up to which a line without a final stop can be a heading."""

WRAP_WIDTHS = (45, 110)
"""Widths at which people and programs wrap plain text."""
WRAP_SLACK = 6
"""Characters by which a wrapped line may fall short of the width although the next word would have fitted."""

ENDS_SENTENCE = re.compile(r"[.!?…:;][\"'”’»)\]]{0,3}$")
SENTENCE_CUT = re.compile(r"[.!?…][\"'”’»)\]]{0,3}\s")
ABBREVIATION = re.compile(
    r"(?:^|[\s(“\"‘'])(?:[ap]\.m|vols?|nos?|pp?|figs?|sec|art|ch|approx|est|ca|cf|vs?|etc|esp|incl|ft|lbs?|oz|mi|hrs?|mins?"
    r"|gen|sen|rep|gov|lt|col|maj|sgt|capt|cpl|adm|cmdr|brig|pvt|mr|mrs|ms|dr|prof|rev|hon|pres|supt|insp|det|atty|st|mt"
    r"|messrs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun"
    r"|[A-Z]|(?:[A-Z]\.){1,4}[A-Z])\.$",
    re.IGNORECASE,
)
"""A piece that ends so may go on in the next one."""
TITLE = re.compile(
    r"(?:^|[\s(“\"‘'])(?:gen|sen|rep|gov|lt|col|maj|sgt|capt|cpl|adm|cmdr|brig|pvt|mr|mrs|ms|dr|prof|rev|hon|supt|insp|det"
    r"|atty|messrs|st|mt)\.$",
    re.IGNORECASE,
)
"""A title before a name never ends a sentence."""
GOES_ON = re.compile(
    r"[\"'“‘(]{0,2}(?:[a-z0-9,;$€£%]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"|(?:EST|EDT|GMT|UTC|BST|CET|CST|PST|PDT|ET|PT)\b"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d)",
)
"""How a sentence goes on after an abbreviation."""
OPENING_MARK_LEFT = re.compile(r"\s[\"“‘„«(\[]$")
QUOTATION_MARKS = str.maketrans(dict.fromkeys('"“”„«»‟', " "))
LIST_NUMBER = re.compile(r"[(\[]?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})[.)]")
"""The "1." before what is numbered."""
CLOCK_TIME_ALONE = re.compile(
    r"(?:at|by|around|about|before|after|shortly|just|on|until|from)\b[^,;.]{0,40}[ap]\.m\.", re.IGNORECASE
)
""""At about 5 a.m." is no sentence; what follows it goes on."""
LIST_MARK = re.compile(r"(?:[•·▪◦*–—-]|\d{1,3}[.)])\s")
LETTER = re.compile(r"\w")
LAST_WORDS = 4_096
"""Words at the ends of sentences of which it is kept what they are: most come again."""
SMALL_WORD = re.compile(
    r"(?:an?|and|as|at|but|by|for|from|in|into|is|of|on|or|over|the|to|under|vs|with|without)$", re.IGNORECASE
)


def split_document(document: Document) -> tuple[Passage, ...]:
    """The passages of a document in order of the text, numbered from 1."""
    text, headline = document.text, document.headline
    language = document.source.language or "en"
    found: list[tuple[int, int, Role]] = []
    paragraphs = _readable_paragraphs(document)
    for place, (start, end) in enumerate(paragraphs):
        if headline and headline[0] <= start and end <= headline[1]:
            found.append((start, end, "headline"))
        elif _is_heading(text, paragraphs, place):
            found.append((start, end, "heading"))
        else:
            found.extend((*span, "body") for span in sentence_spans(text, (start, end), language))
    return tuple(
        Passage(number=number, start=start, end=end, paragraph=document.paragraph_at(start), role=role)
        for number, (start, end, role) in enumerate(found, start=1)
    )


def paragraph_spans(text: str) -> tuple[Span, ...]:
    """The paragraphs of a text: its non-empty lines, those of hard-wrapped text put together again."""
    lines = _line_spans(text)
    width = _wrap_width(text, lines)
    paragraphs: list[Span] = []
    for start, end in lines:
        if width and paragraphs and _is_wrapped(text, paragraphs[-1], start, width):
            paragraphs[-1] = (paragraphs[-1][0], end)
        else:
            paragraphs.append((start, end))
    return tuple(paragraphs)


def sentence_spans(text: str, paragraph: Span, language: str = "en") -> Iterator[Span]:
    """The sentences of one paragraph, without the white space between them."""
    for piece in _pieces(text, paragraph, LONGEST_PIECE):
        for sentence in _joined(text, _boundaries(text, piece, language)):
            for part in _without_long_quotation(text, sentence, language):
                yield from _pieces(text, part, LONGEST_SENTENCE)


def reads_as_title(line: str) -> bool:
    """Whether every word that carries meaning begins with a capital, as in English headlines."""
    words = [word.strip("\"'“”‘’(),:;?!") for word in line.split()]
    telling = [word for word in words if word and word[0].isalpha() and not SMALL_WORD.match(word)]
    return len(telling) > 1 and sum(word[0].isupper() for word in telling) >= 0.9 * len(telling)


# ------------------------------------------------------------------------------------------------------ paragraphs


def _line_spans(text: str) -> list[Span]:
    spans, start = [], 0
    for line in text.split("\n"):
        if trimmed := _trim(text, start, start + len(line)):
            spans.append(trimmed)
        start += len(line) + 1
    return spans


def _wrap_width(text: str, lines: list[Span]) -> int:
    """The width at which the text is wrapped, 0 where each line is a paragraph of its own."""
    pairs = [(left, right) for left, right in pairwise(lines) if _adjacent(text, left, right)]
    if len(pairs) < 3:
        return 0
    lengths = sorted(end - start for pair in pairs for start, end in pair)
    width = lengths[int(0.95 * (len(lengths) - 1))]
    if not WRAP_WIDTHS[0] <= width <= WRAP_WIDTHS[1] or lengths[-1] > width + 30:
        return 0
    full = [left for left, right in pairs if _is_full(text, left, right, width)]
    running = sum(not ENDS_SENTENCE.search(text[start:end]) for start, end in full)
    return width if len(full) >= 0.6 * len(pairs) and running >= 0.5 * len(full) else 0


def _adjacent(text: str, left: Span, right: Span) -> bool:
    return text.count("\n", left[1], right[0]) == 1


def _is_full(text: str, left: Span, right: Span, width: int) -> bool:
    """Whether the first word of the line `right` would not have fitted on the line `left`."""
    first_word = re.match(r"\S{0,60}", text[right[0] : right[1]])
    return left[1] - left[0] + 1 + (first_word.end() if first_word else 0) > width - WRAP_SLACK


def _is_wrapped(text: str, paragraph: Span, start: int, width: int) -> bool:
    line_start = text.rfind("\n", paragraph[0], paragraph[1]) + 1 or paragraph[0]
    end = text.find("\n", start)
    line, following = (line_start, paragraph[1]), (start, end if end >= 0 else len(text))
    return _adjacent(text, line, following) and _is_full(text, line, following, width)


def _readable_paragraphs(document: Document) -> list[Span]:
    """The paragraphs cut around what is set aside."""
    holes = [(mark.start, mark.end) for mark in document.set_aside]
    readable: list[Span] = []
    first = 0
    for start, end in paragraph_spans(document.text):
        while first < len(holes) and holes[first][1] <= start:
            first += 1
        last = first
        while last < len(holes) and holes[last][0] < end:
            last += 1
        readable.extend(_around(document.text, (start, end), holes[first:last]))
    return readable


def _around(text: str, span: Span, holes: Iterable[Span]) -> Iterator[Span]:
    start, end = span
    for left, right in holes:
        if trimmed := _trim(text, start, left):
            yield trimmed
        start = max(start, right)
    if trimmed := _trim(text, start, end):
        yield trimmed


def _is_heading(text: str, paragraphs: list[Span], place: int) -> bool:
    """Whether a paragraph is a short line without a final stop that stands over a body paragraph."""
    line = _line(text, paragraphs[place])
    if len(line) > LONGEST_HEADING or not line[0].isalnum() or LIST_MARK.match(line) or place + 1 == len(paragraphs):
        return False
    following = _line(text, paragraphs[place + 1])
    if len(following.split()) < 8 or not ENDS_SENTENCE.search(following):
        return False
    return not ENDS_SENTENCE.search(line) or (line.endswith("?") and reads_as_title(line))


def _line(text: str, span: Span) -> str:
    return text[span[0] : span[1]]


def _trim(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    stripped = piece.strip()
    if start >= end or not stripped:
        return None
    start += len(piece) - len(piece.lstrip())
    return start, start + len(stripped)


# ------------------------------------------------------------------------------------------------------- sentences


def _boundaries(text: str, span: Span, language: str) -> list[Span]:
    """The sentences that sentencex finds, with everything between two of them given to the first."""
    piece = text[span[0] : span[1]]
    starts = sorted({0, *(found["start_index"] for found in get_sentence_boundaries(language, piece))})
    ends = [*starts[1:], len(piece)]
    trimmed = (_trim(text, span[0] + start, span[0] + end) for start, end in zip(starts, ends, strict=True))
    return _with_own_marks(text, [sentence for sentence in trimmed if sentence])


def _with_own_marks(text: str, sentences: list[Span]) -> list[Span]:
    """The sentences, an opening mark that was left at the end of one given to the next, whose words it opens."""
    for place in range(len(sentences) - 1):
        (start, end), (_, following_end) = sentences[place : place + 2]
        if end - start > 2 and OPENING_MARK_LEFT.search(text, max(start, end - 2), end):
            sentences[place] = _trim(text, start, end - 1) or (start, end)
            sentences[place + 1] = (end - 1, following_end)
    return sentences


def _joined(text: str, sentences: list[Span]) -> list[Span]:
    """The sentences with those put together again that an abbreviation or a list number had cut."""
    joined: list[Span] = []
    for start, end in sentences:
        if joined and _is_cut_short(text[joined[-1][0] : joined[-1][1]], text[start : start + 40]):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _is_cut_short(before: str, after: str) -> bool:
    if len(before) <= 60 and (LIST_NUMBER.fullmatch(before) or CLOCK_TIME_ALONE.fullmatch(before)):
        return True
    if not LETTER.search(after.split()[0]) or after[0].islower():  # a stray mark; a sentence never begins small
        return not re.search(r"[!?…][\"”’']{0,2}$", before) or not LETTER.search(after)
    tail = before[-24:].rpartition(" ")[2]
    return _is_title(tail) or (_is_abbreviation(tail) and GOES_ON.match(after) is not None)


@lru_cache(maxsize=LAST_WORDS)
def _is_title(tail: str) -> bool:
    return bool(TITLE.search(tail))


@lru_cache(maxsize=LAST_WORDS)
def _is_abbreviation(tail: str) -> bool:
    return bool(ABBREVIATION.search(tail))


def _without_long_quotation(text: str, sentence: Span, language: str) -> list[Span]:
    """The sentence, or, where it holds a long quotation, the sentences that stand in it."""
    if sentence[1] - sentence[0] <= LONGEST_QUOTED or not SENTENCE_CUT.search(text, *sentence):
        return [sentence]
    masked = text[sentence[0] : sentence[1]].translate(QUOTATION_MARKS)  # as long as before
    inner = _joined(masked, _boundaries(masked, (0, len(masked)), language))
    starts = [sentence[0], *(_with_marks(text, sentence[0] + start) for start, _ in inner[1:])]
    ends = [*starts[1:], sentence[1]]
    trimmed = (_trim(text, start, end) for start, end in zip(starts, ends, strict=True))
    return [part for part in trimmed if part]


def _with_marks(text: str, start: int) -> int:
    """The start moved left over the opening marks that were masked before it."""
    while text[start - 1] in '"“„«‟(' and (text[start - 2].isspace() or text[start - 2] in "“„«("):
        start -= 1
    return start


def _pieces(text: str, span: Span, longest: int) -> Iterator[Span]:
    """The span in pieces of bearable length, cut after a sentence, a semicolon, a comma or a word where it can be."""
    start, end = span
    while end - start > longest:
        cut = _cutting_point(text, start, start + longest)
        if trimmed := _trim(text, start, cut):
            yield trimmed
        start = cut
    if trimmed := _trim(text, start, end):
        yield trimmed


def _cutting_point(text: str, start: int, limit: int) -> int:
    earliest = start + (limit - start) // 3
    for mark in (". ", "; ", ", ", " ", "\n"):
        if (cut := text.rfind(mark, earliest, limit)) >= 0:
            return cut + len(mark)
    return limit
