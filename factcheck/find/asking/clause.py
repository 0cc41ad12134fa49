"""The clause of a sentence in which a detail stands: without who says it, what came before and what is added behind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from factcheck.find.asking.verb_forms import BE, HAVE, MODAL, is_finite
from factcheck.find.verbs import REPORTING

_SPEAKING = "|".join(sorted((form for form in REPORTING if form != "put"), key=lambda form: (-len(form), form)))
_TO_WHOM = r"(?:\s(?!that\b)[\w’'.-]{1,24}){0,4}?"
_SUBJECT = r"(?:the|a|an|his|her|its|their|he|she|it|they)"
_LEFT = re.compile(
    r"(?:[;:—–]|--?)\s|(?<=[a-z]{4})[.!?][”\"]?\s|“(?![^”]*”)|\"(?=[^\"]*$)|\((?![^)]*\))|"
    rf"\b(?:{_SPEAKING}){_TO_WHOM}\sthat\s|"
    rf"\b(?:{_SPEAKING}|revealed)\s(?=(?:{_SUBJECT}|[A-Z][a-z]+|[a-z]+\s(?:{'|'.join(sorted(BE | HAVE | MODAL))}))\s)|"
    r"\b(?:when|while|because|although|though|whereas)\s|,\s(?:and|but|so|as)\s|,\s(?=[A-Z])|"
    rf"\b(?:after|before|since|until)\s(?={_SUBJECT}\s)|"
    rf"\band\s(?={_SUBJECT}\s)|,\s(?=(?:he|she|it|they)\s)|"
    r"(?P<name>(?:[A-Z][\w’'.-]{1,24}\s){0,4}[A-Z][\w’'-]{1,24})(?:,\s\d{1,3})?,\s(?:who|which)\s"
)
_RIGHT = re.compile(
    r"[;:]\s|[—–!?“”\"]|\s--?\s|(?<![ .][a-zA-Z])\.(?=[\s“\"]|$)|,\s|"
    r"\b(?:when|while|because|although|though|where|whereas|which|(?<!those )who|whose|but|before)\b|"
    rf"\b(?:as|after)\s(?=(?:{_SUBJECT}|talks|police)\s)|"
    rf"\band\s(?:(?={_SUBJECT}\b)|(?=(?P<joined>[a-z]+)\b))"
)
_SOMEBODY_SAYS = re.compile(rf"^,\s[^,]{{2,60}}?\b(?:{_SPEAKING})\b[^,]{{0,20}}$")
_DATELINE = re.compile(
    r"^(?:[A-Z][A-Z.’'-]+(?:,?\s[A-Z][\w.’'-]+){0,4}|[A-Z][\w.’'-]+)(?:\s\([^)]{1,30}\))?\s(?:--?|[–—])\s"
)
_ASIDE = re.compile(r",\s(?:\d{1,3}|(?:the|an?|his|her|its|who|which|whose|whom|now|aged|then)\s[^,]{2,90}),(?=\s)")
_OF_SUBJECT = re.compile(r",\s[^,]{2,80},(?=\s(?P<verb>[a-z]+)\b)")
_WHO = re.compile(r"^(?P<noun>[^,]{3,50}),\s(?:who|which)\s(?=[^,]*$)")
_ONLY_NAMED = re.compile(r"[^,]{2,60},\s")
_OPENING = re.compile(r"^(?:But|And|So|Also|Meanwhile|However|Yet|Still|Now|Then),?\s")


@dataclass(frozen=True, slots=True)
class Clause:
    """What stands before a detail and behind it."""

    before: str
    after: str
    has_verb_before: bool = False
    """Its verb stands before the detail."""
    has_verb_after: bool = False
    """Its verb stands behind the detail, or is sure to."""


def has_verb(text: str) -> bool:
    """A finite verb stands in a stretch, not as its first word."""
    words = [word.strip(",.’'") for word in text.split()]
    return any(is_finite(word, after) for word, after in pairwise([*words[1:], ""]))


def clause_around(sentence: str, start: int, end: int, kept: int | None = None) -> Clause:
    """The smallest clause around a detail that has a verb; the whole sentence where none has.

    Args:
        sentence: With the detail at `sentence[start:end]`.
        start: Where the detail begins.
        end: Where it ends.
        kept: Where a word stands before it that the clause must hold.
    """
    return next((clause for _, clause in _clauses(sentence, start, end, kept)), None) or Clause(
        _plain(sentence[:start]), _plain(sentence[end:])
    )


def clause_start(sentence: str, start: int, end: int) -> int:
    """Where the smallest clause around a detail begins that has a verb; 0 where none has."""
    return next((at for at, _ in _clauses(sentence, start, end)), 0)


def _clauses(sentence: str, start: int, end: int, kept: int | None = None) -> Iterator[tuple[int, Clause]]:
    """Every clause around a detail with the place where it begins, the smallest first."""
    first = _DATELINE.match(sentence[:start])
    begin = first.end() if first else 0
    left, behind = sentence[begin:start], sentence[end:]
    for cut in reversed(list(_LEFT.finditer(left))):
        name = cut["name"] or ""
        at = cut.start() if name else cut.end()
        if (kept is not None and begin + at > kept) or _is_none(cut, left):
            continue
        clause = _trimmed(f"{name} {left[cut.end() :]}" if name else left[at:], behind)
        if clause is not None:
            yield begin + at, clause
    clause = _trimmed(left, behind)
    if clause is not None:
        yield begin, clause


def _is_none(cut: re.Match[str], left: str) -> bool:
    """A mark that closes a quotation, a comma before a name that only says who somebody is, or a "who" whose clause
    ends before the detail.
    """
    if cut.group() == '"':
        return left.count('"') % 2 == 0
    if cut["name"]:
        return "," in left[cut.end() :]
    return cut.group().strip() == "," and bool(_ONLY_NAMED.match(left[cut.end() :]))


def _trimmed(before: str, behind: str) -> Clause | None:
    """The clause with what it needs of the words behind; None where it has no verb."""
    before = _plain(before)
    told = has_verb(before)
    behind = re.sub(r"^\s*,", "", behind) if len(before.split()) < 2 else behind  # "In 2019, ..."
    for cut in _RIGHT.finditer(behind):
        if cut["joined"] and not is_finite(cut["joined"]) and not cut["joined"].endswith("s"):
            continue
        after = behind[: cut.start()]
        said = not before and bool(_SOMEBODY_SAYS.match(behind[cut.start() :].rstrip(' .”"')))
        verb_after = has_verb(f"it {after}") or said
        if told or verb_after:
            return Clause(before, _plain(after), told, verb_after)
        if cut.group().strip() not in (",", "which", "who", "whose", "where"):
            return None
    verb_after = has_verb(f"it {behind}")
    return Clause(before, _plain(behind), told, verb_after) if told or verb_after else None


def _plain(text: str) -> str:
    """Without asides, marks of quotation and an opening "But"."""
    text = re.sub(r"\s?\([^)]*\)", "", " ".join(text.split()))
    text = _ASIDE.sub("", re.sub(r"[“”\"\[\]()]", "", text))
    text = _OF_SUBJECT.sub(lambda match: "" if is_finite(match["verb"]) else match.group(), text)
    text = _WHO.sub(lambda match: f"{match['noun']} ", text)
    return _OPENING.sub("", text).strip(" ,.;:!?-–—")
