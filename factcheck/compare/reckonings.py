"""Whether what one source says by itself can hold: dates by the calendar; sums, shares and ages by arithmetic."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Callable, Mapping, Sequence

from factcheck.compare.questions import side_of
from factcheck.compare.verdict import Verdict
from factcheck.find.dates.words import MONTHS, WEEKDAYS
from factcheck.find.figures.numerals import number
from factcheck.models import Answer, DateValue, FigureValue, Inconsistency, InconsistencyKind, Reckoning, Side, make_id

NEW_STYLE = 1924
"""Year from which every country that newspapers date by counts its days alike; earlier weekdays may be old style."""
SHARE_SLACK = 1.0
"""Percentage points by which a rounded share may miss what its parts make."""
THING_SLACK = 2
"""Years by which the age of a thing may miss: it is counted from the order, the delivery or the opening."""
VAGUE_SLACK = 5.0
"""The same for "about" and the like."""


def compare_weekday(value: DateValue, words: str) -> Verdict:
    """A date stands beside a weekday that it did not fall on.

    Dates before 1924 are left alone, when countries still counted their days differently.
    """
    named = next((day for day in WEEKDAYS if day in words), "")
    if not named or not value.start or value.resolved != "explicit" or value.start.year < NEW_STYLE:
        return Verdict("unclear")
    fell = WEEKDAYS[value.start.weekday()]
    return Verdict("agree") if fell == named else Verdict("differ", difference=f"{named} / {fell}")


def compare_calendar(value: DateValue) -> Verdict:
    """A date names a day that its month does not have: 31 June, or 29 February in a year that is no leap year."""
    if value.month is None or value.day is None or value.start is not None:
        return Verdict("unclear")
    longest = 29 if value.month == 2 else monthrange(2001, value.month)[1]
    year = next((int(word) for word in value.text.split() if word.isdigit() and len(word) == 4), None)
    days = monthrange(year, value.month)[1] if year else longest
    if value.day <= days:
        return Verdict("agree")
    return Verdict("differ", difference=f"{MONTHS[value.month]}{f' {year}' if year else ''} has {days} days")


def compare_since(value: DateValue, published: dt.date) -> Verdict:
    """What is told as so "since" a day begins after the day on which the source was published."""
    if not value.start or value.resolved != "explicit":
        return Verdict("unclear")
    late = (value.start - published).days > 1
    return Verdict("differ", difference=f"published on {_day(published)}", far=True) if late else Verdict("agree")


def compare_sum(total: FigureValue, parts: Sequence[FigureValue]) -> Verdict:
    """A total is taken apart at once, and the parts do not add up to it.

    Fewer than the total is at most a possible difference: others may have gone unmentioned.
    """
    whole, added = total.low or 0.0, sum(part.low or 0.0 for part in parts)
    if whole == added:
        return Verdict("agree")
    note = "" if added > whole else "both can hold if the rest are not mentioned"
    return Verdict("differ", difference=number(abs(whole - added)), note=note, certain=added > whole)


def compare_share(part: FigureValue, whole: FigureValue, share: FigureValue) -> Verdict:
    """A share in percent is not what the part is of the whole, by more than rounding."""
    if not whole.low or not part.low or share.quantity != "percent":
        return Verdict("unclear")
    made = 100 * part.low / whole.low
    low, high = share.low if share.low is not None else 0.0, share.high if share.high is not None else 100.0
    slack = VAGUE_SLACK if share.approximator else max(SHARE_SLACK, share.step / 2)
    if low - slack <= made <= high + slack:
        return Verdict("agree")
    return Verdict("differ", difference=f"{number(round(made, 1))} %")


def compare_age(age: FigureValue, born: DateValue, on: DateValue) -> Verdict:
    """An age does not fit the day of birth, on the day of death or of publication, whether or not the birthday has
    come.
    """
    if not (born.start and born.end and on.start and on.end) or age.low is None or age.high is None:
        return Verdict("unclear")
    youngest = _years(born.end - dt.timedelta(days=1), on.start)
    oldest = _years(born.start, on.end - dt.timedelta(days=1))
    if age.high >= youngest and age.low <= oldest:
        return Verdict("agree")
    fits = f"{youngest}" if youngest == oldest else f"{youngest} or {oldest}"
    return Verdict("differ", difference=f"{fits} by the birth", far=abs(age.low - oldest) > 10)


def compare_built(age: FigureValue, built: DateValue, on: DateValue) -> Verdict:
    """The age of a thing misses the year in which it was built or opened by more than two years."""
    if not (built.start and on.end) or age.low is None or age.high is None or age.approximator:
        return Verdict("unclear")
    old = on.end.year - built.start.year
    if age.low - THING_SLACK <= old <= age.high + THING_SLACK:
        return Verdict("agree")
    return Verdict("differ", difference=f"about {old} by the year", far=abs(age.low - old) > 10)


def _years(born: dt.date, on: dt.date) -> int:
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def _day(day: dt.date) -> str:
    return f"{day.day} {MONTHS[day.month]} {day.year}"


RECKONED: dict[str, tuple[InconsistencyKind, Callable[..., Verdict]]] = {
    "weekday": ("date", compare_weekday),
    "calendar": ("date", compare_calendar),
    "since": ("date", compare_since),
    "sum": ("figure", compare_sum),
    "share": ("figure", compare_share),
    "age": ("figure", compare_age),
    "built": ("figure", compare_built),
}
"""The comparators by the names that reports give them; their docstrings are printed."""


def compare_reckoning(reckoning: Reckoning, names: Mapping[str, str]) -> Inconsistency | None:
    """The inconsistency of a source with itself, where its own details cannot all hold.

    Args:
        reckoning: Details of one source that must fit each other.
        names: What each source is called in a sentence, by its id.
    """
    verdict = verdict_of(reckoning)
    if verdict.agreement != "differ":
        return None
    first = reckoning.answers[0]
    sides = [side_of(answer) for answer in reckoning.answers]
    if reckoning.rule == "share":
        sides = [sides[-1], *sides[:-1]]
    if len(sides) == 1:
        sides = _stated_and_reckoned(first, reckoning, verdict)
    places = sorted(
        f"{side.source}:{answer.detail.start}" for side, answer in zip(sides, reckoning.answers, strict=False)
    )
    return Inconsistency(
        id=make_id("inconsistency", reckoning.rule, *places),
        kind=RECKONED[reckoning.rule][0],
        severity="high" if verdict.far else "medium" if verdict.certain else "low",
        summary=_summary(reckoning, verdict, names),
        difference=verdict.difference,
        reading=verdict.note,
        rule=reckoning.rule,
        sides=tuple(sides),
    )


def verdict_of(reckoning: Reckoning) -> Verdict:
    """What the rule says of the details' values."""
    first = reckoning.answers[0]
    dates = [answer.detail.value for answer in reckoning.answers if isinstance(answer.detail.value, DateValue)]
    figures = [answer.detail.value for answer in reckoning.answers if isinstance(answer.detail.value, FigureValue)]
    match reckoning.rule:
        case "weekday":
            return compare_weekday(dates[0], first.detail.quote)
        case "calendar":
            return compare_calendar(dates[0])
        case "since":
            return compare_since(dates[0], first.published) if first.published else Verdict("unclear")
        case "sum":
            return compare_sum(figures[0], figures[1:])
        case "share":
            return compare_share(*figures)
        case "age":
            return compare_age(figures[0], dates[0], dates[1] if len(dates) > 1 else _published(first))
        case "built":
            return compare_built(figures[0], dates[0], _published(first))


def _published(answer: Answer) -> DateValue:
    day = answer.published
    return DateValue(text="", start=day, end=day + dt.timedelta(days=1) if day else None)


def _stated_and_reckoned(answer: Answer, reckoning: Reckoning, verdict: Verdict) -> list[Side]:
    """Both values of one mention: what it says, and what the calendar says of it."""
    side = side_of(answer)
    stated = (
        verdict.difference.partition(" / ")[0] if reckoning.rule == "weekday" else " ".join(answer.detail.quote.split())
    )
    other = side.value if reckoning.rule == "weekday" else verdict.difference
    return [side.model_copy(update={"value": stated}), side.model_copy(update={"value": other})]


def _since(words: str) -> str:
    return words.removeprefix("since ").removeprefix("Since ")


def _summary(reckoning: Reckoning, verdict: Verdict, names: Mapping[str, str]) -> str:
    name, other = names[reckoning.answers[0].claim.source], names[reckoning.answers[-1].claim.source]
    words = [" ".join(answer.detail.quote.split()) for answer in reckoning.answers]
    values = [answer.detail.value.text for answer in reckoning.answers]
    match reckoning.rule:
        case "weekday":
            return f"{name} dates it to “{words[0]}”, and that day was a {verdict.difference.rpartition(' / ')[2]}."
        case "calendar":
            return f"{name} dates it to “{words[0]}”, and {verdict.difference}."
        case "since":
            return f"{name} tells what is so since {_since(words[0])}, and was {verdict.difference}."
        case "sum":
            return f"{name} gives {values[0]}, and {' and '.join(values[1:])} as their parts: they do not add up."
        case "share":
            part = values[0].partition(" ")[0]
            return f"{name} gives {values[2]} for {part} of {values[1]}, which are {verdict.difference}."
        case "age" | "built":
            told = {"age": "a birth in", "built": "its beginning in"}[reckoning.rule]
            if name == other:
                return f"{name} gives {values[0]} beside {told} {values[1]}: {verdict.difference}."
            return f"{name} gives {values[0]}, {other} {told} {values[1]}: {verdict.difference}."
