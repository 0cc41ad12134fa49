"""Patterns tried only where words begin as their matches do, beside the same patterns tried everywhere."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence

import pytest

from benchmarks.labelled import read_rows
from factcheck.find.lexicon.accidents import ACCIDENTS
from factcheck.find.lexicon.attributes import ATTRIBUTES, Attribute
from factcheck.find.lexicon.deeds import DEED_KINDS
from factcheck.find.lexicon.fates import FATES
from factcheck.find.openings import ANY_CAPITAL, ANY_WORD, alternatives, openings
from factcheck.find.sieve import Openings, Sieve

TEXTS = [row["text"] for file in ("attributes.jsonl", "reckonings.jsonl") for row in read_rows(file)]
DEEDS = [rf"\b(?:{'|'.join(filter(None, (kind.done, kind.undone)))})\b" for kind in DEED_KINDS]
NAME = r"(?-i:[A-Z][\w'’-]{1,30})"


def words_of(attribute: Attribute) -> str:
    """The members' words as one pattern."""
    words = "|".join(member.words for member in attribute.members)
    return rf"\b(?:{words})(?!\w)".replace("{thing}", attribute.thing).replace("{name}", NAME)


PATTERNS = [*DEEDS, *map(words_of, (*ATTRIBUTES, *FATES, *ACCIDENTS)), r"n['’]t\b", rf"\b{NAME} was"]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        pytest.param(r"\b(?:guns?|rifles?)(?!\w)", {"gun", "guns", "rifl"}, id="an s that may be left out"),
        pytest.param(r"\b(?:an)?other\s$", {"anot", "othe"}, id="a beginning that may be left out"),
        pytest.param(r"\bno(?:[- ]one)?\b", {"no"}, id="a short word to its edge"),
        pytest.param(r"\bcan['’]t\b", {"can"}, id="up to an apostrophe"),
        pytest.param(r"\b(?P<one>[Pp]ier (?:\d))", {"pier"}, id="capitals and a named group"),
        pytest.param(r"\b(?:as\s\w+|by (?=noon)\w+)", {"as", "by"}, id="white space ends a word"),
        pytest.param(r"\b(?<!not )life-threatening", {"life"}, id="what stands before tells nothing"),
        pytest.param(r"\b(?:so{1,2}n\b|a{0,3}t\b)", {ANY_WORD, "t"}, id="a letter that may come again"),
        pytest.param(rf"\b{NAME} was", {ANY_CAPITAL}, id="a name"),
        pytest.param(r"\b(?:[\w]{2,9}'s|his) wife", {ANY_WORD, "his"}, id="any word"),
        pytest.param(r"\bMc[A-Z]\w+", {ANY_WORD}, id="too few letters that are known"),
        pytest.param(r"n['’]t\b", None, id="within a word"),
        pytest.param(r"\b[\w'’-]{3,9} won", None, id="may begin with an apostrophe"),
        pytest.param(r"\b(?:£|euros?)\b", None, id="begins with a sign"),
    ],
)
def test_with_which_words_a_match_begins(pattern: str, expected: set[str] | None) -> None:
    """A pattern leads to the beginnings of its matches; one that may begin elsewhere says so."""
    assert openings(pattern) == expected


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        pytest.param(r"\b(?:no|not)\b|n['’]t\b", [r"\b(?:no|not)\b", r"n['’]t\b"], id="a choice"),
        pytest.param(r"(?:a|b)c", ["(?:a|b)c"], id="a choice within is one"),
        pytest.param(r"a\||[|)]b", [r"a\|", "[|)]b"], id="signs that part nothing"),
        pytest.param("a|", ["a", ""], id="nothing is a choice too"),
    ],
)
def test_what_a_choice_is_made_of(pattern: str, expected: list[str]) -> None:
    """A pattern is taken apart where it is no more than a choice."""
    assert alternatives(pattern) == expected


def matches(patterns: Sequence[re.Pattern[str]], text: str) -> dict[int, list[tuple[int, int]]]:
    """Where each pattern matches, tried only where its words begin."""
    found = Openings([pattern.pattern for pattern in patterns])
    spans: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for at in found.anywhere:
        spans[at] = [match.span() for match in patterns[at].finditer(text)]
    for start, places in found.within(text):
        for at in places:
            match = patterns[at].match(text, start)
            if match and (not spans[at] or spans[at][-1][1] <= start):
                spans[at].append(match.span())
    return {at: found for at, found in spans.items() if found}


@pytest.mark.parametrize("case", [str, str.upper, str.title, lambda text: text.replace("i", "İ").replace("s", "ſ")])
def test_nothing_is_missed(case: Callable[[str], str]) -> None:
    """Tried only there, the patterns match what they match when tried everywhere, in any case."""
    patterns = [re.compile(pattern, re.IGNORECASE) for pattern in PATTERNS]
    text = "\n".join(map(case, TEXTS))
    everywhere = {at: [match.span() for match in pattern.finditer(text)] for at, pattern in enumerate(patterns)}
    assert matches(patterns, text) == {at: spans for at, spans in everywhere.items() if spans}


def test_a_sieve_keeps_no_match_back() -> None:
    """Every pattern that matches a text is among those that pass; of some that are named, those alone."""
    sieve = Sieve(PATTERNS)
    patterns = [re.compile(pattern, re.IGNORECASE) for pattern in PATTERNS]
    for text in TEXTS:
        held = {at for at, pattern in enumerate(patterns) if pattern.search(text)}
        passed = list(sieve.passed(text))
        assert held <= set(passed) and passed == sorted(passed)
        assert list(sieve.passed(text, (1, 5, 60))) == [at for at in passed if at in (1, 5, 60)]
        assert sieve.may_match(text) == bool(passed)
