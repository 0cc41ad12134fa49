"""The question that a detail answers, made from the words around it; it never holds the answer."""

from __future__ import annotations

from factcheck.models import FigureValue, NameValue

STOCK = "is named here?"
"""The end of a question that is asked of every name: its words tell nothing of this one."""
CUT_OUT = "When: "
"""How the question after a date begins that is its sentence without it."""
GAP = "…"
"""Stands in such a question for the detail."""
AROUND = 60
"""Characters of the sentence that a question keeps; the rest adds no meaning for a person."""


def date_question(sentence: str, start: int, end: int) -> str:
    """When did it happen: the sentence without its date."""
    return f"{CUT_OUT}{masked(sentence, start, end)}?"


def figure_question(value: FigureValue, sentence: str, start: int, end: int) -> str:
    """How many of what, or how much."""
    asked = {
        "count": f"How many {plural_of(value.counted) if value.counted else 'of them'}",
        "money": "How much money",
        "percent": "What share",
        "duration": "How long",
        "age": "How old",
        "ratio": "What part",
        "multiple": "How many times as much",
        "temperature": "What temperature",
        "measure": "How much",
    }[value.quantity]
    return f"{asked}: {masked(sentence, start, end)}?"


_PLURALS = {
    "people": "people", "person": "people", "child": "children", "man": "men", "woman": "women", "crew": "crew",
    "dead": "dead", "injured": "injured", "wounded": "wounded", "missing": "missing", "life": "lives", "wife": "wives",
    "staff": "staff", "police": "police", "aircraft": "aircraft", "sheep": "sheep", "fish": "fish", "foot": "feet",
}  # fmt: skip # own list: what newspapers count and what takes no "s"


_NO_MEN = frozenset("german roman human shaman talisman ottoman norman caiman".split())
"""What ends in "man" and is not compounded with it."""


def plural_of(noun: str) -> str:
    """The plural of a counted noun in lower case."""
    if noun in _PLURALS:
        return _PLURALS[noun]
    if noun.endswith("man") and noun not in _NO_MEN:
        return noun[:-2] + "en"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "z", "ch", "sh")) else "s")


def name_question(value: NameValue) -> str:
    """Who holds the role, or which person, organisation or place is named."""
    if value.name_kind == "person" and value.role:
        return f"Who is {value.role}?"
    named = {"person": "person", "organisation": "organisation", "place": "place"}.get(value.name_kind, "name")
    return f"Which {named} {STOCK}"


def quote_question(claimant: str) -> str:
    """What somebody said."""
    return f"What did {claimant} say?" if claimant else "What is quoted?"


def masked(sentence: str, start: int, end: int, around: int = AROUND) -> str:
    """The sentence around a detail with a gap in its place, cut at words to so many characters on each side."""
    before, after = sentence[:start].rstrip(), sentence[end:].lstrip()
    if len(before) > around:
        before = "…" + before[-around:].partition(" ")[2]
    if len(after) > around:
        after = after[:around].rpartition(" ")[0] + "…"
    return " ".join(f"{before} {GAP} {after}".split()).rstrip(".!? ")
