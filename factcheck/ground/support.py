"""Whether the words of a drafted statement are covered by its evidence: a figure, date or name may not come from
nowhere.
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.drafts import ClaimDraft
from factcheck.find.normalised import normalise
from factcheck.ground.locate import Location
from factcheck.models import Document, Unsupported
from factcheck.settings import LANGUAGE

_WORD = re.compile(r"[^\W\d_]{3,40}")
_DIGITS = re.compile(r"\d[\d.,]{0,20}")


def unsupported_in_statement(
    draft: ClaimDraft, found: Location, document: Document, language: str | None
) -> tuple[Unsupported, ...]:
    """Figures of the statement that are not in the evidence, and names in it or a claimant that are not in the
    document.

    A statement may resolve a pronoun or a relative date with what the document says elsewhere; so a number may stand
    anywhere in the evidence's paragraph, and a name anywhere in the document. That a word is a name is told by its
    capital, which holds in English only; and a name that was put into another script stands in no document.
    """
    evidence = document.text[found.start : found.end]
    if normalise(draft.claim) == normalise(evidence):
        return ()
    english = (language or LANGUAGE).casefold() == LANGUAGE.casefold() and document.source.language in (None, "en")
    return (*_numbers(draft.claim, found, document), *_names(draft, document, in_statement=english))


def _numbers(statement: str, found: Location, document: Document) -> list[Unsupported]:
    low = document.text.rfind("\n", 0, found.start) + 1
    high = document.text.find("\n", found.end)
    paragraph = document.text[low : high if high >= 0 else len(document.text)]
    stated = {number.rstrip(".,") for number in _DIGITS.findall(paragraph)}
    published = document.source.published
    if published is not None:
        stated |= {str(published.year), str(published.day)}
    missing = [n for n in dict.fromkeys(m.rstrip(".,") for m in _DIGITS.findall(statement)) if n not in stated]
    reason = "the number is not in the evidence or its paragraph"
    return [Unsupported(kind="figure", text=number, reason=reason) for number in missing]


@lru_cache(maxsize=4)
def _words_in(text: str) -> frozenset[str]:
    """The words of a document; its drafts are looked at one after another."""
    return frozenset(_WORD.findall(text.casefold()))


def _names(draft: ClaimDraft, document: Document, *, in_statement: bool) -> list[Unsupported]:
    known = _words_in(document.text)
    missing = []
    for name in (draft.claimant, *draft.reported_by):
        words = [word for word in _WORD.findall(name.casefold()) if word not in known]
        if words:
            reason = f"“{words[0]}” is not in the document"
            missing.append(Unsupported(kind="name", text=name, reason=reason))
    stated = re.findall(r"(?<=[a-z,] )[A-Z][^\W\d_]{2,40}", draft.claim) if in_statement else []
    for word in dict.fromkeys(stated):
        if word.casefold() not in known:
            missing.append(Unsupported(kind="name", text=word, reason="the name is not in the document"))
    return missing
