"""What a claimant does with the content: polarity and certainty, from the cue and from the content's own words."""

from __future__ import annotations

import re

from factcheck.find.attributions.attribution import Polarity
from factcheck.find.hedges import certainty_of
from factcheck.find.verbs import Act
from factcheck.models import Certainty

_LOOKED_AT = 400
"""A denial by its words stands at the start; later sentences of a long quotation speak of other things."""
_DOUBTED = (
    r"(?:claim|allegation|accusation|report|rumou?r|suggestion|charge|assertion|statement|insinuation|story|stories"
    r"|fabrication)"
)
_UTTERLY = (
    r"(?:(?:absolutely|utterly|completely|totally|simply|entirely|just|patently|categorically|all|pure|a|an|complete"
    r"|total|outright)\s){0,3}"
)
_UNTRUE = (
    r"(?:false(?!\salarm)|untrue|baseless|groundless|unfounded|fabricated|fabrications?|invented|inventions?|nonsense"
    r"|lies|lie|fiction|fantasy|fake|bogus|without\s(?:foundation|merit|basis)|not\s(?:true|correct|accurate)"
    r"|not\ssupported\sby)\b"
)
_FALSE = _UTTERLY + _UNTRUE
_DENIED_BY_WORDS = re.compile(
    rf"\b(?:{_DOUBTED}s?|it|this|that|these|those|they|which|all\sof\sthis)\s"
    rf"(?:(?:is|are|was|were|isn['’]t|aren['’]t)\s|){_FALSE}"
    rf"|\b(?:it|that|this|they)['’](?:s|re)\s{_FALSE}"
    rf"|\b{_DOUBTED}s?\b[^.;]{{0,60}}?[“\"‘']{_FALSE}"
    rf"|\bno\s(?:(?:truth|substance)\s(?:in|to)|basis\sin)\b",
    re.IGNORECASE,
)
_TITLE_MAY = re.compile(r"(\b(?!In|On|By|Of|Since|Until|From|Late|Early)[A-Z][\w’']{0,30})\sMay\s(?=[A-Z][a-z])")
"""The verb in a headline in capitals."""
_FLIPPED = re.compile(
    r"\b(?:not|never|n['’]t)\s(?:been\s)?(?:refut|deny|denied|disput|reject|contest|dismiss)", re.IGNORECASE
)


def polarity_of(act: Act, negated: bool, content: str) -> Polarity:
    """Whether the claimant asserts the content, denies it, doubts it or asks it; a negated denial asserts."""
    if act == "ask":
        return "asks"
    if act == "deny":
        return "asserts" if negated else "denies"
    if act == "doubt" or (act == "believe" and negated):
        return "doubts"
    start = content[:_LOOKED_AT]
    return "denies" if _DENIED_BY_WORDS.search(start) and not _FLIPPED.search(start) else "asserts"


def certainty_in(act: Act, lemma: str, hedged: bool, content: str) -> Certainty:
    """How firmly it is put: a question asks, a belief and a suggestion hedge, else the content's own words decide."""
    if act == "ask":
        return "question"
    own = certainty_of(f"they {content}" if content.startswith("were ") else _TITLE_MAY.sub(r"\1 may ", content))
    return (
        "hedged"
        if own == "stated"
        and (hedged or act == "believe" or lemma in ("suggest", "imply", "speculate", "hint", "estimate", "reckon"))
        else own
    )
