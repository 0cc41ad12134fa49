"""Adjuncts beside a verb: times, occasions of speaking, places."""

from __future__ import annotations

from factcheck.find.attributions import words
from factcheck.find.attributions.clauses import is_finite
from factcheck.find.attributions.tokens import Tokens

_STATEMENTS = words.MESSAGES | frozenset(
    """conference briefing hearing call press news meeting ceremony event rally debate broadcast phone telephone radio
    summit forum television tv twitter facebook instagram telegram parliament court evidence testimony address
    remarks comments reply response question questions answer session visit trip blog article column essay memoir
    book programme program podcast statements interviews letters speeches tweets posts""".split()
)
"""Occasions of speaking: a phrase with "in" or "at" and one of these is an adjunct of the verb."""


_HEARERS = frozenset("reporters journalists lawmakers parliament media viewers supporters crowds fans readers".split())


_ADJUNCT_PREPOSITIONS = frozenset(
    "in at on during via through by to from after before outside near for over ahead following with".split()
)


def time_length(tokens: Tokens, start: int) -> int:
    """How many tokens from `start` are one adjunct of time ("on March 24", "last week", "later"), 0 for none."""
    lows = [token.low for token in tokens[start : start + 6]]
    if not lows:
        return 0
    if lows[0] in words.TIMES and lows[0] not in ("earlier", "later", "late", "early"):
        return 1
    skipped = int(lows[0] in ("on", "in", "by", "since", "late", "early", "earlier", "later", "from"))
    size = _bare_time(lows[skipped:])
    if size:
        return skipped + size
    return int(lows[0] in ("earlier", "later"))


def _bare_time(lows: list[str]) -> int:
    first, second, third = (*lows, "", "", "")[:3]
    if first in ("late", "early", "the"):
        size = _bare_time(lows[1:])
        return 1 + size if size else 0
    if first in words.WEEKDAYS:
        return 2 if second in words.PERIODS else 1
    if first in words.MONTHS:
        return 2 if second[:1].isdigit() else 1
    if first[:1].isdigit():
        return 2 if second in words.MONTHS else int(len(first) == 4 and first.isdigit())
    if first in words.PERIODS and second in ("before", "earlier", "ago", "later"):
        return 2
    if first in ("this", "last", "next", "that", "past") and second in words.PERIODS | words.WEEKDAYS | words.MONTHS:
        return 2
    return 3 if second.rstrip("s") in words.PERIODS and third in ("ago", "later", "earlier") else 0


def without_adjuncts(tokens: Tokens, end: int) -> int:
    """The end of what stands before adverbs and times: "the ministry on March 24 | denied"."""
    for _ in range(4):
        size = _adjunct_before(tokens, end)
        if not size:
            break
        end -= size
    return end


def _adjunct_before(tokens: Tokens, end: int) -> int:
    """How many tokens before `end` are one adjunct of time, 0 for none; a month alone is whoever is called May."""
    for size in range(min(6, end - 1), 0, -1):
        if size == 1 and tokens[end - 1].low in words.MONTHS and tokens[end - 1].capital:
            continue
        if time_length(tokens, end - size) == size and tokens[end - size - 1].kind in ("word", "number"):
            return size
    return _occasion_before(tokens, end)


def _occasion_before(tokens: Tokens, end: int) -> int:
    """... and | in a second message | added: an occasion between a conjunction and its verb."""
    for size in range(2, min(8, end)):
        if tokens[end - size].kind != "word" or tokens[end - size].capital:
            return 0
        if tokens[end - size - 1].low in ("and", "but", "who") and _occasion_length(tokens, end - size) == size:
            return size
    return 0


def after_adjuncts(tokens: Tokens, start: int) -> int:
    """Past times, occasions ("in an interview with ...") and places ("in Sabine") that stand after a verb."""
    for _ in range(6):
        size = (
            time_length(tokens, start)
            or _duration_length(tokens, start)
            or _occasion_length(tokens, start)
            or _place_length(tokens, start)
        )
        if not size:
            break
        start += size
    return start


def _duration_length(tokens: Tokens, start: int) -> int:
    """For months; for a long time."""
    if start + 1 >= len(tokens) or tokens[start].low != "for":
        return 0
    for place in range(start + 1, min(len(tokens), start + 4)):
        if tokens[place].low.rstrip("s") in words.PERIODS | {"time"}:
            return place + 1 - start
    return 0


def _occasion_length(tokens: Tokens, start: int) -> int:
    """In a statement to the committee; at a news conference; to reporters."""
    if start >= len(tokens) or tokens[start].low not in _ADJUNCT_PREPOSITIONS:
        return 0
    end = start + 1
    while end < min(len(tokens), start + 12) and _goes_on(tokens, start, end):
        end += 1
    if tokens[start].low == "to":
        return end - start if end > start + 1 and _to_hearers(tokens, start) else 0
    return end - start if any(token.low in _STATEMENTS for token in tokens[start + 1 : min(end, start + 6)]) else 0


def _to_hearers(tokens: Tokens, start: int) -> bool:
    """To reporters; to the agency; not an infinitive."""
    token = tokens[start + 1]
    return token.capital or token.low in words.ARTICLES or token.low in _HEARERS


def _goes_on(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the token belongs to the phrase that a preposition at `start` opens."""
    token, before = tokens[end], tokens[end - 1]
    if (
        token.kind in ("mark", "quote")
        or token.low in ("that", "there")
        or token.low in words.PRONOUNS | words.CONJUNCTIONS - {"and"}
    ):
        return False
    if token.low in words.ARTICLES and before.low not in words.PREPOSITIONS and before.low != "and":
        return False
    return not is_finite(tokens, end) and not (token.low in words.SUBORDINATORS and token.low not in words.LINKS)


def _place_length(tokens: Tokens, start: int) -> int:
    """In Sabine; outside the court."""
    if start + 1 >= len(tokens) or tokens[start].low not in ("in", "at", "from", "near", "outside", "inside", "on"):
        return 0
    end = start + 1
    end += int(tokens[end].low in ("the", "a", "his", "her", "their"))
    while end < min(len(tokens), start + 6) and tokens[end].capital and tokens[end].low not in words.PRONOUNS:
        end += 1
    named = end > start + 1 and tokens[end - 1].capital
    return end - start if named else 0
