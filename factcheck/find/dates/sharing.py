"""Years that stand once and serve several dates: "March 3 and April 9, 1998", "March that year"."""

from __future__ import annotations

from dataclasses import replace

from factcheck.find.dates.shapes import Day, Month, Part, Range, Season, Stated, Weekday, Year
from factcheck.find.dates.tagging import Tagged

_NEAR = 40
"""Tokens, blanks included, over which a year reaches to the right."""
_JOINED_WITHIN = 8
_JOINING = frozenset(["", " ", ",", "and", "or", "&", "on", "in", "the", "of", "both"])


def share_years(tagged: Tagged, dates: list[Stated]) -> list[Stated]:
    """The dates, each with the year that its sentence states for it."""
    shared = list(dates)
    for place in range(len(shared) - 2, -1, -1):
        shared[place] = _from_right(tagged, shared[place], shared[place + 1])
        shared[place] = _week_from_right(tagged, shared[place], shared[place + 1])
    for place in range(1, len(shared)):
        shared[place] = _from_left(tagged, shared[place - 1], shared[place])
    return _named(shared)


def _named(dates: list[Stated]) -> list[Stated]:
    """March that year: of the year that the text named last."""
    year: int | None = None
    named: list[Stated] = []
    for stated in dates:
        shape = stated.shape
        if year is not None and isinstance(shape, Day | Month) and shape.named is not None:
            stated = replace(stated, shape=replace(shape, year=year + shape.named))
        year = _year_of(stated) or (stated.shape.year if isinstance(stated.shape, Year) else year)
        named.append(stated)
    return named


def _from_right(tagged: Tagged, left: Stated, right: Stated) -> Stated:
    """March and April 2011: nothing but "and", "or" and commas between."""
    year, years = _year_of(right), _steps_of(right)
    gap = range(left.end, right.start)
    if (year is None and years is None) or not _lacks_year(left):
        return left
    if not _is_joined(tagged, gap):
        return left
    back = int(_place(left) > _place(right))
    return _with_year(left, None if year is None else year - back, None if years is None else years - back)


def _week_from_right(tagged: Tagged, left: Stated, right: Stated) -> Stated:
    """Monday and Tuesday last week: both of last week."""
    if not isinstance(left.shape, Weekday) or not isinstance(right.shape, Weekday) or right.shape.week is None:
        return left
    plain = left.shape == Weekday(left.shape.weekday)
    joined = plain and _is_joined(tagged, range(left.end, right.start))
    return replace(left, shape=replace(left.shape, week=right.shape.week)) if joined else left


def _is_joined(tagged: Tagged, gap: range) -> bool:
    return len(gap) <= _JOINED_WITHIN and all(tagged.word(token).strip() in _JOINING for token in gap)


def _from_left(tagged: Tagged, left: Stated, right: Stated) -> Stated:
    """The year reaches on within the clause, to a later day of the same year; a birthday's does not."""
    year = _year_of(left)
    gap = range(left.end, right.start)
    if year is None or not _lacks_year(right) or len(gap) > _NEAR or _place(left) >= _place(right):
        return right
    broken = any(tagged.tag(token) in "\n.!?;:" or (tagged.tag(token) == "," and token > left.end) for token in gap)
    born = {tagged.word(token) for token in range(max(0, left.start - 6), left.start)} & {"born", "since", "founded"}
    return right if broken or born else _with_year(right, year)


def _lacks_year(stated: Stated) -> bool:
    shape = stated.shape.of if isinstance(stated.shape, Part) else stated.shape
    return (
        isinstance(shape, Day | Month)
        and shape.month is not None
        and shape.year is None
        and shape.years is None
        and not (isinstance(shape, Month) and shape.which)
    )


def _with_year(stated: Stated, year: int | None, years: int | None = None) -> Stated:
    shape = stated.shape
    if isinstance(shape, Part) and isinstance(shape.of, Month):
        return replace(stated, shape=replace(shape, of=replace(shape.of, year=year, years=years)))
    return replace(stated, shape=replace(shape, year=year, years=years)) if isinstance(shape, Day | Month) else stated


def _year_of(stated: Stated) -> int | None:
    shape = stated.shape.right if isinstance(stated.shape, Range) else stated.shape
    return shape.year if isinstance(shape, Day | Month | Season) else None


def _steps_of(stated: Stated) -> int | None:
    shape = stated.shape.right if isinstance(stated.shape, Range) else stated.shape
    return shape.years if isinstance(shape, Day | Month) else None


def _place(stated: Stated) -> tuple[int, int]:
    shape = stated.shape.right if isinstance(stated.shape, Range) else stated.shape
    if isinstance(shape, Season):
        return 3 * shape.season + 3, 0
    shape = shape.of if isinstance(shape, Part) else shape
    return (shape.month or 0, shape.day if isinstance(shape, Day) else 0) if isinstance(shape, Day | Month) else (0, 0)
