"""How far an organisation's name goes on behind "of": "Department of Health and Human Services"."""

from __future__ import annotations

from typing import Final

from factcheck.find.lexicon import organisations as orgs
from factcheck.find.lexicon import places
from factcheck.find.lexicon.given import GIVEN
from factcheck.find.lexicon.words import CALENDAR, FUNCTION_WORDS, is_ordinary
from factcheck.find.names.gazetteer import known_at
from factcheck.find.names.pieces import SPACES, is_title
from factcheck.find.names.sites import is_site
from factcheck.find.names.tokens import Token

LONGEST_PART: Final = 6
"""Words of one part behind "of" or "and"."""

_MATTERS: Final = frozenset({"Appeal", "Appeals", "Cassation", "Justice", "Auditors", "Arbitration"})
"""What a court is the court of."""
_LISTED: Final = frozenset({"and", "for", "on", "of"})


def extended(tokens: list[Token], last: int) -> int:
    """Index of the last word of an organisation whose head or tail stands at `last`."""
    if tokens[last].closes or not (_heads(tokens[last].text) or _heads_a_nations(tokens, last)):
        return last
    end = _part(tokens, last, frozenset({"of", "for", "on"}))
    if end == last:
        return last
    for _ in range(3):
        further = _part(tokens, end, _LISTED)
        if further == end or not _belongs(tokens, end, further):
            break
        end = further
    return end


def _heads(word: str) -> bool:
    """Whether names of organisations go on with "of" behind the word."""
    return word in orgs.ORG_HEADS_OF


def _heads_a_nations(tokens: list[Token], last: int) -> bool:
    """Whether any body's last word goes on with a country, or a court with its matter: "Police Service of Kenya"."""
    if tokens[last].text not in orgs.ORG_TAILS or last + 2 >= len(tokens) or tokens[last + 1].low != "of":
        return False
    known = known_at(tokens, last + 2)
    place = known is not None and known[1] == "place"
    return place or tokens[last + 2].text in _MATTERS


def _part(tokens: list[Token], last: int, links: frozenset[str]) -> int:
    """Index of the last word of "of the X Y" behind `last`; `last` where nothing of the kind follows."""
    if tokens[last].closes or last + 2 >= len(tokens):
        return last
    link = tokens[last + 1]
    if link.cap or link.low not in links or link.gap not in SPACES:
        return last
    at = last + 2
    if tokens[at].low in {"the", "an", "a"} and not tokens[at].cap and tokens[at].gap in SPACES:
        at += 1
    end = last
    while at < len(tokens) and at - last < LONGEST_PART and _continues(tokens, at):
        known = known_at(tokens, at)
        end = at + known[0] - 1 if known else at
        if tokens[end].closes:
            break
        at = end + 1
    return last if link.low == "on" and is_site(tokens, last + 2, end) else end


def _continues(tokens: list[Token], at: int) -> bool:
    """Whether a capitalised word goes on with the name."""
    token = tokens[at]
    if not token.cap or token.gap not in SPACES or token.digit or (is_title(token.low) and token.low != "justice"):
        return False
    return token.low not in FUNCTION_WORDS and token.low not in CALENDAR


def _belongs(tokens: list[Token], end: int, further: int) -> bool:
    """Whether what follows "and" is a further field of one body, and no body or person of its own."""
    link = tokens[end + 1].low
    first = tokens[end + 3] if tokens[end + 2].low == "the" else tokens[end + 2]
    if link in {"of", "for", "on"}:
        return first.text in places.COUNTRIES or is_ordinary(first.low)
    return is_ordinary(first.low) and first.low not in GIVEN and is_ordinary(tokens[end].low)
