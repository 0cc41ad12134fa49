"""Which flat statements can drop a hedge: an accusation, a permission and somebody's own words drop none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from factcheck.find.deeds import base_of
from factcheck.find.denials import NEGATED
from factcheck.find.terms import SENTENCES, terms
from factcheck.models import Claim

_ACCUSING = re.compile(
    r"\b(?:accus\w+|alleg\w+|suspect(?:s|ed|ing)?|charged with|charges? of|claim(?:s|ed|ing)?|blam\w+|"
    r"reportedly|purported\w*)\b",
    re.IGNORECASE,
)
"""Words that leave open whether it is so, whatever the grammar."""
_OPEN = re.compile(
    r"\bno (?:evidence|proof|sign) (?:of|that|for)\b|"
    r"\b(?:may|might|possibl[ey]|probabl[ey]|likely|perhaps|appears?|seems?|suggests?|fear(?:s|ed)|"
    r"(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|fail(?:s|ed|ing)?) to)\b",
    re.IGNORECASE,
)
"""Words by which the other leaves it open too."""
_CITING = re.compile(r"\b(?:reports?|sources?|says?)\b", re.IGNORECASE)
_MARKED = re.compile(r"(?<!\w)[‘'“\"][^‘’'“”\"]{3,80}[’'”\"](?!\w)")
"""Words in quotation marks: a headline leaves them to whoever said them."""
_NO_HEDGE = re.compile(
    r"\b(?:all|what|everything|anything|whatever|thing) (?:that )?(?:\w+ )?(?:they|he|she|we|it|you) could\b"
    r"|(?<!\bis )(?<!\bas )(?<!\bwas )\bpossible (?!that\b|to\b)[a-z]+s\b",
    re.IGNORECASE,
)
"""Words of possibility that hedge no statement: "all they could", "possible reasons"."""
_OF_REPORTS = re.compile(r"\b(?:alleg\w+|reported(?:ly)?|suspected|accused|apparent(?:ly)?)\b", re.IGNORECASE)
"""Hedges by which a paper says that it has it from somebody."""
_UNTRUE = re.compile(
    r"\b(?:lies?|hoax|myths?|conspiracy|debunk\w*|unfounded|baseless|unsubstantiated|untrue|nonsense)\b", re.IGNORECASE
)
"""Words by which the other holds it for untrue."""
_OBJECTS = 60
"""Characters behind the hedged verb in which stands what it is done to."""
FEWEST_OBJECTS = 2
_MODALS = frozenset(("could", "might", "may"))
_VERB = re.compile(r"\W{1,3}(?:(?:not|be|have|been|also|soon|now|well|yet|\w+ly)\s)*\W?([a-z]{3,20})\b", re.IGNORECASE)
_ALLOWED = frozenset(("may", "could"))
_ALLOWING = re.compile(
    r"\b(?:judges?|courts?|ruled|ruling|rules?|laws?|allow\w*|permi\w+|entitled|lawful|legal)\b", re.IGNORECASE
)


def can_drop(flat: Claim, hedged: Claim, hedge: str) -> bool:
    """Whether the flat claim says more than the hedged one, by the words of both.

    Args:
        flat: States it without a hedge.
        hedged: Hedges it.
        hedge: The hedging words.
    """
    said, quote = flat.evidence[0].quote, hedged.evidence[0].quote
    if _leaves_open(said):
        return False
    if flat.kind == "headline" and (_CITING.search(said) or _MARKED.search(said)):
        return False
    if _is_negated(said) != _is_negated(quote, hedge):
        return False
    if _is_called_untrue(said) or not _tells_what_is_hedged(said, quote, hedge):
        return False
    if _hedges_nothing(quote, hedge):
        return False
    return not (_is_of_reports(hedge) and flat.kind != "headline" and not flat.own_voice)


@lru_cache(maxsize=SENTENCES)
def _is_negated(text: str, but: str = "") -> bool:
    return bool(NEGATED.search(text.replace(but, " ") if but else text))


@lru_cache(maxsize=SENTENCES)
def _is_called_untrue(text: str) -> bool:
    return bool(_UNTRUE.search(text))


def _tells_what_is_hedged(said: str, quote: str, hedge: str) -> bool:
    """The verb behind a "could" or "may" stands in the flat statement, or what it is done to; behind a "possible"
    stands no noun.
    """
    hedged = _hedged_in(quote, hedge)
    if hedged.is_noun:
        return False
    if not hedged.verb or hedged.verb in _bases_in(said) or len(_terms_of(said) - _terms_of(quote)) <= 1:
        return True
    return len(hedged.objects & _terms_of(said)) >= max(FEWEST_OBJECTS, len(hedged.objects) / 2)


@dataclass(frozen=True, slots=True)
class _Hedged:
    """What stands behind a hedge."""

    is_noun: bool = False
    """A noun stands behind a "possible"."""
    verb: str = ""
    """The stem of the verb behind a "could" or "may"."""
    objects: frozenset[str] = frozenset()
    """Terms of what is done."""


@lru_cache(maxsize=SENTENCES)
def _hedged_in(quote: str, hedge: str) -> _Hedged:
    after = quote.partition(hedge)[2]
    if hedge.casefold() == "possible" and re.match(r"\s(?!that\b|to\b)[a-z]", after):
        return _Hedged(is_noun=True)
    verb = _VERB.match(after) if hedge.casefold() in _MODALS else None
    if verb is None:
        return _Hedged()
    objects = re.split(r"[,;.]", after[verb.end() : verb.end() + _OBJECTS])[0]
    return _Hedged(verb=base_of(verb.group(1)), objects=frozenset(terms(objects)))


@lru_cache(maxsize=SENTENCES)
def _bases_in(text: str) -> frozenset[str]:
    return frozenset(map(base_of, re.findall(r"[A-Za-z]+", text)))


@lru_cache(maxsize=SENTENCES)
def _terms_of(text: str) -> frozenset[str]:
    return frozenset(terms(text))


@lru_cache(maxsize=SENTENCES)
def _leaves_open(text: str) -> bool:
    return bool(_ACCUSING.search(text) or _OPEN.search(text))


@lru_cache(maxsize=SENTENCES)
def _hedges_nothing(text: str, hedge: str) -> bool:
    return bool(_NO_HEDGE.search(text) or (hedge.casefold() in _ALLOWED and _ALLOWING.search(text)))


@lru_cache(maxsize=SENTENCES)
def _is_of_reports(hedge: str) -> bool:
    return bool(_OF_REPORTS.search(hedge))
