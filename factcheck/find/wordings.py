"""The words of a quotation as they are compared: no marks, no insertions of the quoter's, contractions written out."""

from __future__ import annotations

import re
from functools import lru_cache

_INSERTION = re.compile(r"\[[^\]\n]{0,80}\]")
_ELISION = re.compile(r"\.{3,6}|…")
_WORD = re.compile(r"…|\d[\d.,]{0,20}\d|[^\W_]+(?:'[^\W\d_]{1,3})?")
_CONTRACTIONS = {
    "n't": " not",
    "'ve": " have",
    "'re": " are",
    "'ll": " will",
    "'m": " am",
}
_ABBREVIATION = re.compile(r"\b((?:[A-Za-z]\.){2,5})")
ELLIPSIS = "…"


@lru_cache(maxsize=8192)
def wording_of(quote: str) -> tuple[str, ...]:
    """The words of a quotation in lower case; an ellipsis stays as a word of its own in the middle."""
    text = quote.replace("’", "'").replace("‘", "'").casefold()
    text = _ELISION.sub(f" {ELLIPSIS} ", _INSERTION.sub(" ", text))
    text = _ABBREVIATION.sub(lambda match: match.group(1).replace(".", ""), text)
    text = text.replace("won't", "will not").replace("can't", "cannot")
    for short, long in _CONTRACTIONS.items():
        text = text.replace(short, long)
    words = _WORD.findall(text)
    while words and words[0] == ELLIPSIS:
        words.pop(0)
    while words and words[-1] == ELLIPSIS:
        words.pop()
    return tuple(words)
