"""Where the paragraphs of a plain text begin and end, hard-wrapped lines joined."""

from __future__ import annotations

import re
from itertools import pairwise

_LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_BREAK = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_TERMINAL = frozenset('.!?…:;"”»’')
_WIDEST_WRAP = 120
"""No mail or terminal wraps wider; longer lines are paragraphs of their own."""

Span = tuple[int, int]


def paragraphs(text: str) -> list[Span]:
    """Half-open spans of the paragraphs of `text`, without surrounding space, in order.

    A line is a paragraph, as saved articles have it, unless its block is hard-wrapped or the next line goes on in lower
    case.
    """
    spans: list[Span] = []
    for block in _blocks(text):
        spans += [block_span(block)] if _wrapped(text, block) else _joined(text, block)
    return spans


def block_span(lines: list[Span]) -> Span:
    """From the start of the first line to the end of the last."""
    return lines[0][0], lines[-1][1]


def _blocks(text: str) -> list[list[Span]]:
    """Lines that no blank line parts, together."""
    blocks: list[list[Span]] = []
    for match in _LINE.finditer(text):
        line = _trimmed(text, match.start(), match.end())
        if line[0] >= line[1]:
            continue
        if blocks and len(_BREAK.findall(text, blocks[-1][-1][1], line[0])) == 1:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def _trimmed(text: str, start: int, end: int) -> Span:
    stretch = text[start:end]
    return start + len(stretch) - len(stretch.lstrip()), start + len(stretch.rstrip())


def _wrapped(text: str, lines: list[Span]) -> bool:
    """Whether every line broke only because the next word did not fit."""
    width = max(end - start for start, end in lines)
    if len(lines) < 3 or width > _WIDEST_WRAP or width < 40:
        return False
    return all(end - start + 1 + _first_word(text, following) > width for (start, end), following in pairwise(lines))


def _first_word(text: str, line: Span) -> int:
    start, end = line
    return len(text[start : min(end, start + _WIDEST_WRAP)].split(maxsplit=1)[0])


def _joined(text: str, lines: list[Span]) -> list[Span]:
    """Lines, each with those after it that go on with its sentence."""
    spans = [lines[0]]
    for start, end in lines[1:]:
        last = spans[-1]
        if text[start].islower() and text[last[1] - 1] not in _TERMINAL:
            spans[-1] = (last[0], end)
        else:
            spans.append((start, end))
    return spans
