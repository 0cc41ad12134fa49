"""What "has yet to do so" says has not been done, by the sentence before it."""

from __future__ import annotations

import re

from factcheck.find.denials import IRREGULAR

_DO_SO = re.compile(r"\b(?:do|done|did) (?:so|that|the same)\b")
_NOT = re.compile(r"\b(?:yet to|never|not|nobody|no one|none)\b[^.;,]{0,20}$|n['’]t\b[^.;,]{0,20}$", re.IGNORECASE)
_DEED = re.compile(
    rf"\b(?P<verb>put|cut|set|[a-z]{{3,20}}ed|{'|'.join(IRREGULAR)})\s"
    r"(?P<what>(?:its|the|an?|his|her|their)\s[^,.;:“”\"]{3,60})"
)
_WHEN = re.compile(r"\s(?:in|on|since|by|last|during)\s(?:(?:19|20)\d\d|[A-Z]\w+day|(?:week|month|year)s?)\b.*$")
_OWN = re.compile(r"^(?:its|his|her|their|the|an?)\s(?:(?:own|first|second|third|latest|last|new)\s)?")
"""What another did to its own first thing, somebody has yet to do to any."""


def spelled_out(text: str, before: str) -> str:
    """The sentence with the deed of the sentence before it in the place of "do so"; itself where it has none.

    Args:
        text: A sentence.
        before: The sentence before it in its document.
    """
    pointing = _DO_SO.search(text)
    deed = _DEED.search(before) if pointing and _NOT.search(text[: pointing.start()]) else None
    if pointing is None or deed is None:
        return text
    what = _OWN.sub("a ", _WHEN.sub("", deed["what"]))
    return f"{text[: pointing.start()]}{deed['verb']} {what}{text[pointing.end() :]}"
