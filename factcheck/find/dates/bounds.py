"""Words that make a date a bound: "since 2007", "by Friday", "before March", "pre-2014"."""

from __future__ import annotations

from dataclasses import replace

from factcheck.find.dates.shapes import Beyond, Bound, Clock, Range, Stated
from factcheck.find.dates.tagging import Tagged
from factcheck.find.dates.tense import is_ahead

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
    "from here": "since",
    "ago": "until",
}
_ALWAYS = frozenset((*"by since until till pre post".split(), "from here"))
"""The others bound only where no noun follows: "after Thursday raids" tells the day of the raids."""
_IN_FULL = {"pre": "before", "post": "after", "from here": "from", "ago": "before"}
_CLOSED = frozenset(
    "and but or in on at when as the to that who which he she it they we i was were is are said says has "
    "had have will would a an for of with by because if while after before there from his her their its "
    "must could can under amid so than not few many most some all no there".split()
)
"""Words that are no noun."""


def with_bound(tagged: Tagged, stated: Stated, free_from: int) -> Stated:
    """The date with the word that bounds it, if one stands before it and behind token `free_from`.

    In "after Thursday's raid" Thursday is the day of the raid and no bound.
    """
    place = _place(tagged, stated.start)
    word = tagged.word(place)
    bound = _BOUNDS.get(word) or ("since" if word == "from" and is_ahead(tagged, stated) else None)
    if bound is None or place < free_from or isinstance(stated.shape, Range | Clock | Beyond):
        return stated
    follower = tagged.after(stated.end)
    noun_follows = not tagged.foreign and tagged.raw(follower).isalnum() and tagged.word(follower) not in _CLOSED
    if tagged.tag(stated.end) == "'" or (noun_follows and word not in _ALWAYS):
        return stated
    return replace(stated, start=place, bound=bound, bound_word=_IN_FULL.get(word, word))


def _place(tagged: Tagged, start: int) -> int:
    """Token of the word that could bound the date: "until about 2012", "until at least Friday", "pre-2014"."""
    if tagged.tag(start - 1) == "-":
        return start - 2
    place = tagged.before(start)
    if tagged.foreign and tagged.word(place) in {"the", "in", "on", "this"}:
        place = tagged.before(place)
    if tagged.word(place) == "least":
        place = tagged.before(place)
    return tagged.before(place) if tagged.word(place) in {"about", "around", "at"} else place
