"""How a question is put that its answers have no words of their own for: by the sentence that puts it best."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.align.contexts import Context
from factcheck.find.asking import Asked, ask_for_date, ask_for_figure, ask_for_first
from factcheck.find.lexicon.counted import counted_class
from factcheck.find.questions import GAP, plural_of
from factcheck.models import DateValue, FigureValue

LOOKED_AT = 12
"""Sentences of a group that are tried, those with the least around the detail first."""


def best_question(group: Sequence[Context]) -> str:
    """The question that the details of a group answer: the shortest that a model has put, else the one that reads
    best of those that their sentences give.
    """
    put = sorted((len(c.detail.question), c.detail.question) for c in group if GAP not in c.detail.question)
    if put:
        return put[0][1]
    first = sorted(group, key=lambda context: (len(context.detail.question), context.detail.question))[:LOOKED_AT]
    asked = [asked for context in first if (asked := _asked(context))]
    return min(asked, key=lambda one: one.order).text if asked else group[0].detail.question


def first_question(first: Context) -> str:
    """When that came first which a source dates with the word "first"."""
    value = first.detail.value
    if GAP not in first.detail.question:
        return first.detail.question
    return ask_for_first(*_place(first), value) if isinstance(value, DateValue) else "When did it come first?"


def _place(context: Context) -> tuple[str, int, int]:
    evidence, detail = context.claim.evidence[0], context.detail
    return evidence.quote, detail.start - evidence.start, detail.end - evidence.start


def _asked(context: Context) -> Asked | None:
    value = context.detail.value
    if isinstance(value, DateValue):
        return ask_for_date(*_place(context), value)
    return ask_for_figure(*_place(context), value) if isinstance(value, FigureValue) else None


_TOLLS = {
    "dead": "How many {who} died?",
    "found dead": "How many bodies were found?",
    "attackers": "How many attackers were there?",
    "victims": "How many victims were there?",
    "survived": "How many {who} survived?",
    "employed": "How many {who} are employed there?",
    "missing": "How many {who} are missing?",
}
_WITHOUT_PLURAL = {"crew": "of the crew", "staff": "of the staff", "police": "police officers", "survivors": "people"}
"""How those are asked for who have no plural, or whose noun says already what is asked."""


def toll_question(toll: str, counted: str, group: Sequence[Context]) -> str:
    """How many people something befell, counted by one noun."""
    values = [context.detail.value for context in group]
    nouns = {value.counted for value in values if isinstance(value, FigureValue) and value.counted}
    if toll == "laid off" and nouns and all(counted_class(noun) == "job" for noun in nouns):
        return "How many jobs are to be cut?"
    who = plural_of(counted or "people")
    return _TOLLS.get(toll, "How many {who} were {toll}?").format(who=_WITHOUT_PLURAL.get(who, who), toll=toll)


def words_question(speaker: str) -> str:
    """In which words something was said."""
    return f"What exactly did {speaker} say?" if speaker else "What exactly was said?"
