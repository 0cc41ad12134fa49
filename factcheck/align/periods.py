"""For which stretch of time a figure is told: for a year, for last year, by the day, or for long ago."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.align.contexts import Context, is_history, once
from factcheck.find.sieve import Sieve
from factcheck.find.terms import STRETCHES

NEAR = 60
"""Characters before a figure in which such words are of it."""
AFTER = 90
PAST = "long ago"
# Own list. The first that stands near the figure counts.
_PERIODS = {
    "since the year began": r"so far this (?:year|season|winter|summer)|this year|since the (?:start|beginning)|"
    r"since (?:19|20)\d\d|"
    r"year[- ]to[- ]date",
    "a year": r"annual(?:ly)?|yearly|every year|each year|per year|"
    r"a year(?! ago| later| earlier| after| before)|per annum",
    "a month": r"monthly|every month|each month|per month|a month(?! ago| later| earlier| after| before)",
    "a week": r"weekly|every week|each week|per week|a week(?! ago| later| earlier| after| before)",
    "a day": r"daily|every day|each day|per day|a day(?! ago| later| earlier| after| before| and a half)|"
    r"every working day|on average",
    "an hour": r"an hour|hourly|per hour",
    "the last time": r"(?:last|previous) (?:month|election|vote|census|time)",
    "the year before": r"(?:last|the previous|the preceding) (?:year|season)|(?:the|a) year (?:before|earlier|ago)",
    PAST: r"over the past|in the past|in recent years|(?:years|decades?) (?:ago|earlier|before)|previous(?:ly)?|"
    r"earlier (?:attack|accident|fire|blast|crash)|a similar|in all of|that (?:year|month|week|season|decade)",
}
RATES = frozenset(("a year", "a month", "a week", "a day", "an hour"))
"""Those by which something goes on."""
_PERIOD = {name: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for name, words in _PERIODS.items()}
_NAMES = tuple(_PERIOD)
_SIEVE = Sieve([words.pattern for words in _PERIOD.values()])


@once
def period_of(context: Context) -> str:
    """The stretch of time by the words around the figure, in its clause; "" where none is told."""
    return PAST if is_history(context) else _named_in(*context.clause(_CLAUSE, NEAR, AFTER))


@lru_cache(maxsize=STRETCHES)
def _named_in(before: str, after: str) -> str:
    passed = sorted({*_SIEVE.passed(before), *_SIEVE.passed(after)})
    found = [name for name in map(_NAMES.__getitem__, passed) if any(map(_PERIOD[name].search, (before, after)))]
    return found[0] if found else ""


_CLAUSE = re.compile(r"[;:!?]|\.\s|,\s(?:while|but|whereas|and|which|who)\s")
