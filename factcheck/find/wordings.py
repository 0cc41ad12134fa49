"""The words of a quotation as they are compared: no marks, no insertions of the quoter's, contractions and common
abbreviations written out.
"""

from __future__ import annotations

import re
from functools import lru_cache

_INSERTION = re.compile(r"\[[^\]\n]{0,80}\]|\([^()\n]{1,60}\)")
_RECASED = re.compile(r"[\[(]([^\W\d_])[\])](?=[^\W\d_])")
"""A first letter whose case the quoter changed: "(r)ather"."""
_ELISION = re.compile(r"\.{3,6}|…")
_WORD = re.compile(r"…|\d[\d.,]{0,20}\d|[^\W_]+(?:'[^\W\d_]{1,3})?")
_CONTRACTIONS = {
    "won't": "will not",
    "can't": "cannot",
    "n't": " not",
    "'ve": " have",
    "'re": " are",
    "'ll": " will",
    "'m": " am",
}
_IS = re.compile(r"\b(it|that|he|she|there|here|what|who|where)'s\b")
_FILLERS = re.compile(
    r"(?:(?<=^)|(?<=[,.;:-])|(?<=…))\s*(?:you know|i mean|um+|uh+|er+|sort of|kind of)(?=\s*[,.;:…-])[,.;:]?"
)
"""What a speaker says between and a careful paper leaves out, between commas."""
_O_CLOCK = re.compile(r"\b(\d{1,2}) o'clock\b|\b(\d{1,2})[:.]00\b")
_IS_OF = re.compile(r"\b([a-z]{3,})'s (?=(?:on|in|not|a|an|the|going|been|too|very|just|still|always)\b)")
"""A noun with a short "is", before a word that nobody owns."""
_LOOSE = {"gonna": "going to", "gotta": "got to", "wanna": "want to", "&": " and "}
_SCALE = re.compile(r"(?<=\d)\s?(m|bn)\b")
_SCALES = {"m": " million", "bn": " billion"}
_DOUBLED = re.compile(r"([$£€]\s?\d[\d.,]*(?:\s(?:million|billion|trillion))?)\s(?:dollars|pounds|euros)\b")
"""A sum whose currency is told twice."""
_SAME = {"united states": "us", "united kingdom": "uk", "per cent": "percent"}
_ABBREVIATION = re.compile(r"\b((?:[A-Za-z]\.){2,5})")
ELLIPSIS = "…"
PHRASE = 3
"""Words of a quotation that is a term and no utterance."""


@lru_cache(maxsize=8192)
def wording_of(quote: str, *, inserted: str = " ") -> tuple[str, ...]:
    """The words of a quotation in lower case; an ellipsis stays as a word of its own in the middle.

    Args:
        quote: What stands between the marks.
        inserted: What stands for words in brackets: nothing, or an ellipsis where they stand for the speaker's own.
    """
    text = quote.replace("’", "'").replace("‘", "'").casefold()
    text = _RECASED.sub(r"\1", text)
    text = _ELISION.sub(f" {ELLIPSIS} ", _INSERTION.sub(f" {inserted} ", text))
    text = _O_CLOCK.sub(lambda match: match.group(1) or match.group(2), _FILLERS.sub(" ", text))
    text = _ABBREVIATION.sub(lambda match: match.group(1).replace(".", ""), text)
    for short, long in (*_CONTRACTIONS.items(), *_LOOSE.items()):
        text = text.replace(short, long)
    text = _SCALE.sub(lambda match: _SCALES[match.group(1)], _IS_OF.sub(r"\1 is ", _IS.sub(r"\1 is", text)))
    text = _DOUBLED.sub(r"\1", text)
    for long, short in _SAME.items():
        text = text.replace(long, short)
    words = _WORD.findall(text)
    while words and words[0] == ELLIPSIS:
        words.pop(0)
    while words and words[-1] == ELLIPSIS:
        words.pop()
    return tuple(words)
