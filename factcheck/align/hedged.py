"""Which flat statements can drop a hedge: an accusation, a permission and somebody's own words drop none."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.find.terms import SENTENCES
from factcheck.models import Claim

_ACCUSING = re.compile(
    r"\b(?:accus\w+|alleg\w+|suspect(?:s|ed|ing)?|charged with|charges? of|claim(?:s|ed|ing)?|blam\w+|"
    r"reportedly|purported\w*)\b",
    re.IGNORECASE,
)
"""Words that leave open whether it is so, whatever the grammar."""
_OPEN = re.compile(
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
_ALLOWING = re.compile(r"\b(?:ruled|ruling|rules?|laws?|allow\w*|permi\w+|entitled|lawful|legal)\b", re.IGNORECASE)


def can_drop(flat: Claim, hedged: Claim, hedge: str) -> bool:
    """Whether the flat claim says more than the hedged one, by the words of both.

    Args:
        flat: States it without a hedge.
        hedged: Hedges it.
        hedge: The hedging words.
    """
    said, quote = flat.evidence[0].quote, hedged.evidence[0].quote
    if _leaves_open(said) or (flat.kind == "headline" and _CITING.search(said)):
        return False
    if flat.kind == "headline" and _MARKED.search(said):
        return False
    if _hedges_nothing(quote, hedge):
        return False
    return not (_is_of_reports(hedge) and flat.kind != "headline" and not flat.own_voice)


@lru_cache(maxsize=SENTENCES)
def _leaves_open(text: str) -> bool:
    return bool(_ACCUSING.search(text) or _OPEN.search(text))


@lru_cache(maxsize=SENTENCES)
def _hedges_nothing(text: str, hedge: str) -> bool:
    return bool(_NO_HEDGE.search(text) or (hedge.casefold() == "may" and _ALLOWING.search(text)))


@lru_cache(maxsize=SENTENCES)
def _is_of_reports(hedge: str) -> bool:
    return bool(_OF_REPORTS.search(hedge))
