"""Full dates, with day, month and year, as mastheads, bylines and metadata write them.

Only for the published date: dates in the article's own text are the business of `factcheck.find`.
"""

from __future__ import annotations

import datetime as dt
import re

FIRST_YEAR, LAST_YEAR = 1800, 2199
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
YEAR = r"(?P<year>\d{4})"
SHAPES = (
    rf"\b{DAY}\s{{1,3}}(?:of\s)?{MONTH},?\s{{1,3}}{YEAR}(?!\d)",
    rf"\b{MONTH}\s{{1,3}}{DAY},?\s{{1,3}}{YEAR}(?!\d)",
    r"(?<!\d)(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?!\d)",
    r"(?<!\d)(?P<year>\d{4})/(?P<month>\d{2})/(?P<day>\d{2})(?!\d)",
    r"(?<![\d.])(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})(?!\d)",  # never 3/4/2017: two readings
)
PATTERNS = tuple(re.compile(shape, re.IGNORECASE) for shape in SHAPES)
DATE = re.compile("|".join(re.sub(r"\?P<\w+>", "?:", shape) for shape in SHAPES), re.IGNORECASE)
"""Any full date, without taking it apart."""


def find_full_date(text: str) -> tuple[int, int, dt.date] | None:
    """The first full date of `text` with its span; None where there is none that the calendar knows."""
    hits = [hit for pattern in PATTERNS if (hit := pattern.search(text)) and _calendar_day(hit)]
    if not hits:
        return None
    first = min(hits, key=lambda hit: (hit.start(), -hit.end()))
    day = _calendar_day(first)
    return (first.start(), first.end(), day) if day else None


def full_date(text: str | None) -> dt.date | None:
    """The day that a stated date names, as written there (no time zone is applied); None where it names none."""
    text = (text or "").strip()[:80]
    if compact := re.match(r"(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$", text):
        return safe_date(*map(int, compact.groups()))
    if iso := re.match(r"(\d{4})-(\d{2})-(\d{2})(?:\D|$)", text):
        return safe_date(*map(int, iso.groups()))
    found = find_full_date(text)
    return found[2] if found else None


def changed_day(created: str | None, changed: str | None) -> dt.date | None:
    """The day on which a file says that it was changed; None where it was made on that day.

    A page that is printed, a file that is converted and one that is saved under another name are made anew: their text
    is as old as it was.
    """
    day = full_date(changed)
    return None if day == full_date(created) else day


def safe_date(year: int, month: int, day: int) -> dt.date | None:
    """The day, or None where the calendar or good sense knows no such day."""
    try:
        return dt.date(year, month, day) if FIRST_YEAR <= year <= LAST_YEAR else None
    except ValueError:
        return None


def _calendar_day(hit: re.Match[str]) -> dt.date | None:
    month = hit["month"].lower()
    number = int(month) if month.isdigit() else MONTHS.index(month[:3]) + 1
    return safe_date(int(hit["year"]), number, int(hit["day"]))
