"""The grammar of weekdays and of days near to publication: "Thursday last week", "a week ago Monday", "yesterday"."""

from __future__ import annotations

from factcheck.find.dates.rule import SHIFT, WHICH, Built, Grammar, Match, at, rule, steps, word
from factcheck.find.dates.shapes import OTHER_EVENT, Beyond, Day, NearDay, Weekday
from factcheck.find.dates.tagging import Tagged
from factcheck.find.dates.weekday_guards import is_foreign_weekday, is_paper_day, is_short_weekday, is_weekday
from factcheck.find.dates.words import COUNTS, WEEKDAY_NUMBER

_LASTS_OVERNIGHT = frozenset(
    "success sensation stay stays train trains bus buses flight flights bag bags guest guests trip visit "
    "ferry parking shift camp delivery accommodation lows temperatures rate rates lending index curfew oats "
    "star celebrity millionaire hero change".split()
)
"""What "overnight" describes and does not date."""


_NEAR_SHIFT = {"yesterday": -1, "tomorrow": 1, "day before yesterday": -2, "day after tomorrow": 2}


def _number(tagged: Tagged, match: Match) -> int:
    return WEEKDAY_NUMBER[word(tagged, match, "w")]


def _weekday_of_week(tagged: Tagged, match: Match) -> Built:
    """Thursday last week / Friday of next week / last week on Thursday."""
    return Weekday(_number(tagged, match), week=steps(tagged, match, "r")), match.end()


def _weeks_off(tagged: Tagged, match: Match) -> Built:
    """A week ago Monday / Monday two weeks ago / a week last Monday / two weeks from Thursday."""
    written = word(tagged, match, "n")
    count = int(written) if written.isdigit() else COUNTS[written]
    if word(tagged, match, "u") not in {"week", "weeks"}:
        return None
    if at(match, "ahead") >= 0:
        return Weekday(_number(tagged, match), "next", weeks=count), match.end()
    return Weekday(_number(tagged, match), weeks=-count), match.end()


def _week_on(tagged: Tagged, match: Match) -> Built:
    """Tuesday week: a week after the coming Tuesday."""
    return Weekday(_number(tagged, match), "next", weeks=1), match.end()


def _before_last(tagged: Tagged, match: Match) -> Built:
    """The Thursday before last."""
    return Weekday(_number(tagged, match), "last", weeks=-1), match.end()


def _which(tagged: Tagged, match: Match) -> Built:
    """Last Thursday / this coming Sunday."""
    return Weekday(_number(tagged, match), WHICH[word(tagged, match, "r")]), match.end()


def _other(tagged: Tagged, match: Match) -> Built:
    """The previous Thursday / the following Monday: counted from what the text tells."""
    words = {tagged.word(token) for token in range(match.start(), match.end())}
    shift = 1 if "following" in words else -1 if words & {"previous", "preceding"} else None
    return Beyond(OTHER_EVENT, "day", _number(tagged, match), shift), match.end()


def _with_day(tagged: Tagged, match: Match) -> Built:
    """Thursday the 23rd."""
    return Day(int(word(tagged, match, "d")), weekday=_number(tagged, match)), match.end()


def _plain(tagged: Tagged, match: Match) -> Built:
    """Thursday."""
    return (Weekday(_number(tagged, match)), match.end()) if is_weekday(tagged, match.start()) else None


def _short(tagged: Tagged, match: Match) -> Built:
    """On Thurs."""
    return (Weekday(_number(tagged, match)), match.end()) if is_short_weekday(tagged, match.start()) else None


def _foreign(tagged: Tagged, match: Match) -> Built:
    """Am Montag / le jeudi / в четверг; "kommenden" and "nächsten" look ahead."""
    if not is_foreign_weekday(tagged, match.start()):
        return None
    ahead = tagged.word(tagged.before(match.start())) in {"kommenden", "nächsten"}
    return Weekday(_number(tagged, match), "next" if ahead else ""), match.end()


def _near(tagged: Tagged, match: Match) -> Built:
    """Yesterday / today / tomorrow / tonight."""
    if is_paper_day(tagged, match.start()):
        return None
    return NearDay(_NEAR_SHIFT.get(tagged.word(match.start()), 0)), match.end()


def _near_but_one(tagged: Tagged, match: Match) -> Built:
    """The day before yesterday / the day after tomorrow."""
    shift = {"yesterday": -2, "tomorrow": 2}.get(tagged.word(match.end() - 1))
    return (NearDay(shift), match.end()) if shift else None


def _this_morning(tagged: Tagged, match: Match) -> Built:
    """Last night / this morning; the reader adds the part of the day."""
    return NearDay(SHIFT[word(tagged, match, "r")]), match.start("part") - 1


def _overnight(tagged: Tagged, match: Match) -> Built:
    """Overnight: not an overnight train."""
    lasts = tagged.word(tagged.after(match.end())) in _LASTS_OVERNIGHT
    return None if lasts or tagged.glued_right(match.end()) else (NearDay(0, overnight=True), match.end())


WEEKDAYS = Grammar(
    rule(r"(?P<w>WEEKDAY)(?: DAYPART)?,? (?:OF )?(?P<r>REL) WEEKW", _weekday_of_week),
    rule(r"(?P<r>REL) WEEKW(?:'LETS|,? ON|,)? (?P<w>WEEKDAY)", _weekday_of_week),
    rule(r"(?P<n>AN|COUNT|DAY) (?P<u>WEEKW|UNITS) AGO(?:,? ON|,| LAST)? (?P<w>WEEKDAY)", _weeks_off),
    rule(r"(?P<n>AN) (?P<u>WEEKW) LAST (?P<w>WEEKDAY)", _weeks_off),
    rule(r"(?P<n>AN|COUNT|DAY) (?P<u>WEEKW|UNITS) (?P<ahead>ON|FROM) (?P<w>WEEKDAY)", _weeks_off),
    rule(r"(?P<w>WEEKDAY),? (?P<n>AN|COUNT|DAY) (?P<u>WEEKW|UNITS) AGO", _weeks_off),
    rule(r"(?P<w>WEEKDAY) WEEKW(?![-' ]?(?:BEFORE|AFTER|EDGE|LETS))", _week_on),
    rule(r"(?:THE )?(?P<w>WEEKDAY) BEFORE LAST", _before_last),
    rule(r"(?:THE )?(?:THIS )?(?P<r>LAST|NEXT|THIS|PAST|COMING) (?P<w>WEEKDAY)", _which),
    rule(r"(?:THE |THAT )?(?:PREVIOUS|FOLLOWING|SAME) (?P<w>WEEKDAY)", _other),
    rule(r"(?P<w>WEEKDAY),? THE (?P<d>DAY)ORDSUFFIX", _with_day),
    rule(r"(?P<w>WDAY)", _plain),
    rule(r"(?P<w>ABWDAY)\.?", _short),
    rule(r"(?P<w>FORWDAY)", _foreign),
    rule(r"THE DAYW (?:BEFORE|AFTER) NEAR", _near_but_one),
    rule(r"(?P<r>LAST|THIS) (?P<part>DAYPART)", _this_morning),
    rule(r"NEAR", _near),
    rule(r"OVERNIGHT", _overnight),
)
"""Weekdays, and days counted from the day of publication."""
