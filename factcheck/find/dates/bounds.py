"""Words that make a date a bound: "since 2007", "by Friday", "before March", "pre-2014"."""

from __future__ import annotations

from dataclasses import replace

from factcheck.find.dates.shapes import Beyond, Bound, Clock, Range, Stated
from factcheck.find.dates.tagging import Tagged

_BOUNDS: dict[str, Bound] = {
    "since": "since",
    "after": "since",
    "post": "since",
    "until": "until",
    "till": "until",
    "through": "until",
    "by": "until",
    "before": "until",
    "pre": "until",
}
_ALWAYS = frozenset("by since until till pre post".split())
"""The others bound only where no noun follows: "after Thursday raids" tells the day of the raids."""
_IN_FULL = {"pre": "before", "post": "after"}
_CLOSED = frozenset(
    "and but or in on at when as the to that who which he she it they we i was were is are said says has "
    "had have will would a an for of with by because if while after before there from his her their its "
    "must could can under amid so than not".split()
)
"""Words that are no noun."""


def with_bound(tagged: Tagged, stated: Stated, free_from: int) -> Stated:
    """The date with the word that bounds it, if one stands before it and behind token `free_from`.

    In "after Thursday's raid" Thursday is the day of the raid and no bound.
    """
    place = _place(tagged, stated.start)
    word = tagged.word(place)
    bound = _BOUNDS.get(word)
    if bound is None or place < free_from or isinstance(stated.shape, Range | Clock | Beyond):
        return stated
    follower = tagged.after(stated.end)
    noun_follows = tagged.raw(follower).isalnum() and tagged.word(follower) not in _CLOSED
    if tagged.tag(stated.end) == "'" or (noun_follows and word not in _ALWAYS):
        return stated
    return replace(stated, start=place, bound=bound, bound_word=_IN_FULL.get(word, word))


def _place(tagged: Tagged, start: int) -> int:
    """Token of the word that could bound the date: "until about 2012", "until at least Friday", "pre-2014"."""
    if tagged.tag(start - 1) == "-":
        return start - 2
    place = tagged.before(start)
    if tagged.word(place) == "least":
        place = tagged.before(place)
    return tagged.before(place) if tagged.word(place) in {"about", "around", "at"} else place
