"""Who a noun phrase names: the person within it, or the phrase itself."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from factcheck.find.attributions import words
from factcheck.find.attributions.phrases import Phrase, phrase_after
from factcheck.find.attributions.tokens import Token, Tokens
from factcheck.find.lexicon.given import GIVEN
from factcheck.find.paragraphs import Span
from factcheck.find.verbs import REPORTING

Kind = Literal["person", "name", "phrase", "pronoun"]
"""A person's name; a name of a person, a body or a place; a phrase without a name at its head; a pronoun."""
_COUNTRIES = words.COUNTRY_TOPICS - GIVEN
"""Countries that are nobody's given name (Chad, Jordan)."""
_WITH_ARTICLE = words.MEDIA_NAME_WORDS | words.MEDIA_NAMES | {"hague"}
"""Last words of names that begin with a capital article."""
_LONGEST_RUN = 12
"""Capitalised words in a row; more are a heading."""
_SUFFIXES = frozenset({"jr", "sr", "jr.", "sr.", "ii", "iii", "iv"})


@dataclass(frozen=True, slots=True)
class Claimant:
    """Who says it, as the text puts it at that place."""

    text: str
    """The name without titles, or the phrase; white space is single."""
    span: Span
    kind: Kind
    title: str = ""
    """The form of address or rank before the name, lower case: "mr", "gen."."""

    @property
    def words(self) -> list[str]:
        """The words in lower case."""
        return self.text.lower().replace("’", "'").split()


def claimant_of(tokens: Tokens, phrase: Phrase) -> Claimant:
    """The claimant that a noun phrase names; of its parts, the name in its core ("police chief Paul Marchetti")."""
    phrase = _without_relative(tokens, phrase)
    if phrase.end - phrase.start == 1 and tokens[phrase.start].low in words.PRONOUNS:
        return _whole(tokens, phrase, "pronoun")
    if _is_pair(tokens, phrase):
        return _whole(tokens, phrase, "phrase")
    run = _closing_name(tokens, phrase) or _last_run(tokens, _core(tokens, phrase))
    if run is None:
        return _whole(tokens, phrase, "phrase")
    return _named(tokens, phrase, run)


def is_somebody(claimant: Claimant) -> bool:
    """Whether a phrase without a name is a person or a body by its head: his wife, the ministry."""
    head = next((claimant.words[i - 1] for i, low in enumerate(claimant.words) if i and low in words.LINKS), "")
    head = head or claimant.words[-1]
    return head in words.ROLES or head.removesuffix("s") in words.ROLES or head in words.GROUPS


def apposed_person(tokens: Tokens, start: int) -> Claimant | None:
    """The person whose bare name begins at `start`: the envoy, | Emil Weil, ..."""
    phrase = phrase_after(tokens, start)
    if phrase is None or not tokens[start].capital:
        return None
    closed = phrase.end >= len(tokens) or tokens[phrase.end].kind != "word" or tokens[phrase.end].low in REPORTING
    claimant = claimant_of(tokens, phrase)
    return claimant if claimant.kind == "person" and (closed or phrase.end - phrase.start <= 4) else None


def runs(tokens: Tokens) -> list[Phrase]:
    """The longest stretches of capitalised words, particles of names between them included."""
    found: list[Phrase] = []
    index = 0
    while index < len(tokens):
        end = _run_end(tokens, index)
        if end > index:
            found.append(Phrase(index, end))
        index = max(end, index + 1)
    return found


def name_words(tokens: Tokens, run: Phrase) -> tuple[list[Token], list[Token]]:
    """The words of a run that can be a person's name, and the titles before them."""
    part = list(tokens[_after_possessive(tokens, run) : run.end])
    split = max((i + 1 for i, token in enumerate(part[:-1]) if _parts(token, part[i + 1 :])), default=0)
    given = next((i for i, token in enumerate(part[:-1]) if token.low in GIVEN), 0)
    split = max(split, given)
    name = part[split:]
    addressed = split > 0 and part[split - 1].low.rstrip(".") in words.ADDRESSES
    called = (
        bool(name)
        and not addressed
        and name[-1].low.rstrip(".") in words.CAPITAL_ROLES
        and _bare(name[0].low) not in GIVEN
    )
    return ([], part) if called else (name, part[:split])


def _parts(token: Token, rest: list[Token]) -> bool:
    """Whether a title or a body's last word ends here and a name begins: Weather Bureau | Ian Robertson."""
    low = token.low.rstrip(".")
    named = any(word.low.rstrip(".") not in _SUFFIXES for word in rest)
    return named and (
        low in words.CAPITAL_ROLES or (low in words.ORGANISATION_WORDS and len(rest) > 1 and rest[0].low in GIVEN)
    )


def is_person(name: list[Token], titled: bool) -> bool:
    """Whether words can be a person's name: two to five (one after a title), none of a body, a place or a date."""
    lows = [_bare(token.low) for token in name]
    bodily = any(low in words.ORGANISATION_WORDS or low in words.MONTHS or low in words.WEEKDAYS for low in lows)
    if bodily or not name or lows[0] == "the" or len(name) > 5 or any(low in _COUNTRIES for low in lows):
        return False
    placed = lows[0] in words.PLACE_WORDS or lows[-1] in words.PLACE_WORDS
    shouted = len(name) > 1 and all(token.text.isupper() and len(token.text) > 3 for token in name)
    return (
        (titled or len(name) > 1)
        and not (placed and not titled)
        and not (len(name) == 1 and name[0].text.isupper() and shouted)
    )


def _bare(low: str) -> str:
    return low.removesuffix("'s").rstrip("'")


def _run_end(tokens: Tokens, index: int) -> int:
    end = index
    while end < min(len(tokens), index + _LONGEST_RUN) and (_in_name(tokens[end]) or _binds(tokens, index, end)):
        end += 1
    while end > index and not _in_name(tokens[end - 1]):
        end -= 1
    return end


def _binds(tokens: Tokens, start: int, index: int) -> bool:
    """A particle within a name: Ada | van der | Berg."""
    if index == start or index + 1 >= len(tokens) or not _particle(tokens[index]):
        return False
    return _in_name(tokens[index + 1]) or _particle(tokens[index + 1])


def _in_name(token: Token) -> bool:
    return token.capital or (
        token.kind == "quote" and token.quotation is not None and token.quotation.scare and token.end - token.start < 30
    )


def _particle(token: Token) -> bool:
    return token.low in words.NAME_PARTICLES or token.text == "&"


def _without_relative(tokens: Tokens, phrase: Phrase) -> Phrase:
    for index in range(phrase.start + 1, phrase.end):
        token = tokens[index]
        if token.text == ",":
            return Phrase(phrase.start, index)
        reduced = token.low.endswith(("ed", "en")) and index + 1 < phrase.end and tokens[index + 1].low == "by"
        if token.low in ("who", "which", "whose", "that", "where", "whom") or token.text == "(" or reduced:
            return Phrase(phrase.start, index)
    return phrase


def _is_pair(tokens: Tokens, phrase: Phrase) -> bool:
    """Two claimants in one phrase: Ada Osei and Emil Weil; "and" behind a preposition is within a name."""
    for index in range(phrase.start + 1, phrase.end - 1):
        if tokens[index].low in words.LINKS:
            return False
        if tokens[index].low == "and":
            return True
    return False


def _closing_name(tokens: Tokens, phrase: Phrase) -> Phrase | None:
    """A name that ends the phrase behind its prepositions: Bureau of Ports agent | Ada Osei; not "for Ada Osei"."""
    run = _last_run(tokens, phrase)
    if run is None or run.start == phrase.start:
        return None
    name, titles = name_words(tokens, run)
    place = run.start - 1
    while place > phrase.start and _is_common(tokens[place]) and not tokens[place].capital:
        place -= 1
    bound = tokens[place].low in words.LINKS or tokens[place].low in words.ARTICLES
    known = len(name) > 1 and name[0].low in GIVEN and is_person(name, bool(titles))
    inner = len(name) < run.end - run.start
    return run if known and (not bound or (inner and titles and titles[-1].low in words.ORGANISATION_WORDS)) else None


def _core(tokens: Tokens, phrase: Phrase) -> Phrase:
    """The part before the first preposition, "of" within the name of a body included (Bank of Norland)."""
    for index in range(phrase.start + 1, phrase.end):
        token = tokens[index]
        if token.low in words.LINKS or token.low in words.PARTICIPLES_AFTER_NOUN or token.low == "and":
            return Phrase(phrase.start, index)
    return phrase


def _last_run(tokens: Tokens, core: Phrase) -> Phrase | None:
    """The run of capitalised words that ends the core; None where a common noun does."""
    end = core.end
    if not tokens[end - 1].capital:
        return None
    start = end - 1
    while start > core.start and (_in_name(tokens[start - 1]) or _particle(tokens[start - 1])):
        start -= 1
    while start < end and not _in_name(tokens[start]):
        start += 1
    if tokens[start].low in words.ARTICLES and start < end - 1:
        start += 1
    run = Phrase(start, end)
    return None if _after_possessive(tokens, run) >= end else run


def _after_possessive(tokens: Tokens, run: Phrase) -> int:
    for index in range(run.end - 1, run.start - 1, -1):
        if tokens[index].low.endswith(("'s", "s'")):
            return index + 1
    return run.start


def _named(tokens: Tokens, phrase: Phrase, run: Phrase) -> Claimant:
    name, titles = name_words(tokens, run)
    before = tokens[run.start - 1] if run.start > phrase.start else None
    common = before is not None and not before.capital and _is_common(before)
    if before is not None and common and (before.low in REPORTING or before.low in words.CLAIM_NOUNS):
        return _named(tokens, run, run)
    if not name or not is_person(name, bool(titles) or common):
        alone = bool(name) and phrase.end - phrase.start == len(name) == 1
        return _whole(tokens, phrase, "name" if name and (alone or not common) else "phrase")
    span = (name[0].start, name[-1].end)
    title = titles[-1].low if titles else before.low if before is not None and common else ""
    return Claimant(spaced(name), span, "person", title)


def _is_common(token: Token) -> bool:
    """A common noun before a name says what the person is, unless it is what bodies are called."""
    low = token.low
    closed = low in words.ARTICLES or low in words.PREPOSITIONS or low in words.GROUPS or low in words.MEDIA_WORDS
    return token.kind == "word" and not closed and not low.endswith(("'s", "s'"))


def _whole(tokens: Tokens, phrase: Phrase, kind: Kind) -> Claimant:
    span = (tokens[phrase.start].start, tokens[phrase.end - 1].end)
    return Claimant(_lowered(spaced(tokens[phrase.start : phrase.end]), tokens, phrase), span, kind)


def _lowered(stretch: str, tokens: Tokens, phrase: Phrase) -> str:
    """A capital that only the sentence's start gave is taken back: The ministry, Another official, He."""
    first = tokens[phrase.start]
    titled = phrase.end - phrase.start > 1 and tokens[phrase.end - 1].low in _WITH_ARTICLE
    article = first.low in words.DETERMINERS or first.low in words.PRONOUNS
    return stretch[0].lower() + stretch[1:] if article and not titled else stretch


def spaced(tokens: Tokens) -> str:
    """The words with single spaces where the text has any, without a possessive at the end."""
    parts = [_spelled(tokens[0])]
    for before, token in pairwise(tokens):
        parts.append(_spelled(token) if before.end == token.start else f" {_spelled(token)}")
    return "".join(parts).removesuffix("'s").removesuffix("’s")


def _spelled(token: Token) -> str:
    return token.quotation.quote if token.quotation is not None else token.text
