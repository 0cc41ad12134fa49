"""Which claims are denied by a sentence that has no verb of denying.

Statements of two claimants are held against each other only where the very deed or state that one of them negates is
affirmed by the other, of the same doer, and of the same thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.find.denials import NEGATED, Denied, deeds_in, denied_in
from factcheck.find.terms import SENTENCES, stem, terms
from factcheck.models import Claim

if TYPE_CHECKING:
    from factcheck.align.claims import ClaimIndex

_DOER_REACH = 5
"""Words before the deed among which its doer stands."""
_IN_OFFICE = frozenset(
    map(
        stem,
        """spokesman spokeswoman spokesperson chief head minister police company government official officials ministry
        director president union council lawyer owner group agency court board officer""".split(),
    )
)
"""What many claimants of one story are: it does not tell who is spoken of."""
FEW = 2
"""Words that tell of what something is denied, of which one is enough; of more it takes most."""
_SCOPE = 60
"""Characters after a negation that it is said of."""
_LEFT_UNDONE = re.compile(r"\b(?:fail\w*|refus\w*|neglect\w*|ignor\w*|not|never|no)\b|n['’]t\b", re.IGNORECASE)
"""Who denies that something was left undone holds that it was done."""
_DOUBTED = re.compile(
    r"\byet to (?:find|see|prove|establish|uncover|produce)\b"
    r"|\b(?:casts? doubt on|doubts?|questions?|unclear|not known) (?:whether|that|if)\b"
    r"|\b(?:if|unless|lest)\b"
    r"|\b(?:play(?:s|ed|ing)? down|downplay\w*|lower(?:s|ed|ing)?|temper(?:s|ed|ing)?|dampen\w*)\b[^.;]{0,30}"
    r"\b(?:expectations?|hopes?|fears?|concerns?|prospects?|talk|chances?)\b",
    re.IGNORECASE,
)
_BEHIND_A_NOUN = (
    r"(?=[,.;:\"”’)]|$|\s(?:of|to|from|between|with|for|in|on|over|by|at|that|and|or|was|were|is|are|had|has|have|will|"
    r"took|would)\b)"
)
_NOBODY = re.compile(r"[\"“‘']?(?:neither|nobody|no one|none)\b", re.IGNORECASE)
"""At the head of a sentence that says of nothing that it is so."""
_SPEAKS_FOR = re.compile(r"\bspokes(?:man|woman|person)\b", re.IGNORECASE)
_FIRST_WORDS = 40
"""Characters at the head of a quotation in which the negation of its speaker's denial stands."""


def negated_by(denial: Claim, index: ClaimIndex) -> list[Claim]:
    """Claims that affirm what the sentence negates; the caller keeps out those that cannot be denied by it."""
    if denial.own_voice or denial.certainty != "stated" or denial.polarity != "asserts":
        return []
    quote = denial.evidence[0].quote
    party = frozenset(terms(denial.claimant)) - _IN_OFFICE
    found: dict[str, Claim] = {}
    for denied in denied_in(quote):
        for claim in _near(denied, party, index):
            if claim.id != denial.id and _affirms(claim.evidence[0].quote, denied, party):
                found[claim.id] = claim
    return [found[key] for key in sorted(found, key=index.place.__getitem__)]


def _near(denied: Denied, party: frozenset[str], index: ClaimIndex) -> list[Claim]:
    words = {denied.deed, denied.subject, *denied.of_what, *terms(denied.state), *(party if denied.by_claimant else ())}
    return index.speaking_of(sorted(words - {""}), 1)


def _affirms(quote: str, denied: Denied, party: frozenset[str]) -> bool:
    if NEGATED.search(quote) or _DOUBTED.search(quote) or quote.rstrip("\"”’' ").endswith("?"):
        return False
    held = frozenset(terms(quote))
    if denied.by_claimant and not party & held:
        return False
    if denied.state:
        affirmed = re.search(rf"\b(?:in|is|are|was|were|been)\s+{re.escape(denied.state)}\b", quote, re.IGNORECASE)
        return bool(affirmed)
    if denied.noun and not denied.noun.endswith("ing") and not _tells_of(denied.noun, quote):
        return False
    shared = len(denied.of_what & held)
    most = 2 * shared > len(denied.of_what) or (bool(shared) and len(denied.of_what) <= FEW)
    return _does(deeds_in(quote), denied, party) and (denied.whatever or most)


def _tells_of(noun: str, quote: str) -> bool:
    """The noun stands there, or its verb in the past; it tells no other thing: not "using it", "a control room"."""
    one = re.escape(noun.removesuffix("s"))
    if re.search(rf"\b{one}\w?ed\b", quote, re.IGNORECASE):
        return True
    return re.search(rf"\b{one}s?{_BEHIND_A_NOUN}", quote, re.IGNORECASE) is not None


def _does(words: list[str], denied: Denied, party: Iterable[str]) -> bool:
    """The deed stands there, and before it its doer."""
    doers = {denied.subject} if denied.subject else (set(party) if denied.by_claimant else None)
    return any(
        doers is None or doers & set(words[max(0, at - _DOER_REACH) : at])
        for at, word in enumerate(words)
        if word == denied.deed and not (denied.present and not {"has", "have"} & set(words[max(0, at - 3) : at]))
    )


def takes_the_same_side(claim: Claim, denial: Claim, matter: Iterable[str]) -> bool:
    """The claim says itself that what is denied is not so: most of what both speak of stands after its negation."""
    if _is_of_what_was_left(denial.evidence[0].quote):
        return False
    quote = claim.evidence[0].quote
    if _NOBODY.match(quote):
        return True
    negated = _negated_in(quote)
    if not negated:
        return False
    shared = {*matter}.intersection(terms(quote))
    return bool(shared) and len(shared & negated) >= len(shared) / 2


@lru_cache(maxsize=SENTENCES)
def _is_of_what_was_left(denial: str) -> bool:
    return bool(_LEFT_UNDONE.search(denial))


@lru_cache(maxsize=SENTENCES)
def _negated_in(text: str) -> frozenset[str]:
    """Terms that stand right after a negation."""
    turned = [*NEGATED.finditer(text), *_DOUBTED.finditer(text)]
    return frozenset(term for match in turned for term in terms(text[match.end() : match.end() + _SCOPE]))


def wordings_of(denial: Claim, index: ClaimIndex) -> Iterator[Claim]:
    """The denier's own words right after: a quotation by the same person that begins with a negation."""
    at = index.place[denial.id]
    for claim in index.claims[at + 1 : at + 2]:
        quote = claim.evidence[0].quote
        told = claim.source == denial.source and claim.kind == "quotation" and claim.polarity == "asserts"
        named = bool(claim.claimant) and claim.claimant.rpartition(" ")[2] in denial.evidence[0].quote
        named = named or bool(_SPEAKS_FOR.search(quote))
        if told and named and not claim.own_voice and NEGATED.search(quote[:_FIRST_WORDS]):
            yield claim
