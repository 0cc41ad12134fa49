"""Whether a sentence says that an attack was claimed by somebody, or that nobody has claimed it."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.find.terms import SENTENCES

_NOBODY = re.compile(
    r"\bno (?:immediate |\w+ )?claims? of responsibility|\b(?:no[- ]one|nobody|no (?:\w+ )?(?:group|"
    r"organi[sz]ation|party|side))"
    r" (?:has |had )?(?:yet |so far |immediately )?(?:claimed|admitted|taken) (?:the )?(?:responsibility|attack|"
    r"bombing|blast)"
    r"|\bresponsibility (?:has|had) not been claimed",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    r"(?<!no one has )(?<!nobody has )\bclaim(?:ed|s|ing) (?:the )?responsibility\b|\bsaid (?:it|they) (?:was|"
    r"were|had been) behind the\b|"
    r"\bclaim(?:ed|s|ing) the (?:attack|bombing|blast|shooting|killing)\b|\bresponsibility was claimed by\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:in (?:19|20)\d\d|(?:last|previous|past) (?:week|month|year)|(?:years?|months?|weeks?) (?:ago|earlier|"
    r"before)|"
    r"similar|another|other|previous(?:ly)?|earlier|series|several|later|subsequently|in (?:January|February|"
    r"March|April|"
    r"May|June|July|August|September|October|November|December)|both|two|attacks|bombings|often|also|not)\b",
    re.IGNORECASE,
)
"""It speaks of more attacks than one, or of what came later."""


@lru_cache(maxsize=SENTENCES)
def claimed_or_not(text: str) -> bool | None:
    """True where somebody claimed the one attack of which it tells, False where nobody did; None where it says
    neither.
    """
    if _NOBODY.search(text):
        return None if _SOMEBODY.search(_NOBODY.sub(" ", text)) else False
    return True if _SOMEBODY.search(text) and not _OTHER.search(text) else None
