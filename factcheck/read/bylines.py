"""Bylines and date lines: who wrote an article and when it was published, as its head says it."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from factcheck.read.full_dates import DATE, find_full_date
from factcheck.read.imprint import tidy

BYLINE = "byline"
DATE_LINE = "date line"

PARTICLES = (
    r"(?:and|de|del|della|da|di|du|la|le|van|von|der|den|ter|bin|ibn|al|el|y|e|&|with|staff|special|correspondent"
    r"|reporter|editor|writer)"
)
CAPITAL = r"[^\W\d_a-zà-öø-ÿ]"
NAME = rf"{CAPITAL}[\w.'’-]{{0,25}}(?:,? (?:{CAPITAL}[\w.'’-]{{0,25}}|{PARTICLES})){{0,8}}"
BY = re.compile(rf"(?:by|von|por|par) (?P<name>{NAME})(?P<rest>(?: ?[,|/–—-] ?| (?:for|in|at|of) ).{{1,80}})?$")
NO_NAME = re.compile(
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the|a|an|this|that|then|now|late|early|contrast|comparison|law|all"
    r"|order|midnight|noon)\b|\d",
    re.IGNORECASE,
)
"""How a line that begins with "By" goes on when it is no byline."""
CREDITS = re.compile(
    r"\(?(?:(?:additional |with )?(?:reporting|writing|editing|photographs|photography|graphics|compiled|edited|written"
    r"|words|posted) by|(?:report|story|text) by) (?-i:[A-Z]).{1,250}$",
    re.IGNORECASE,
)
""""Reporting by Jane Roe; editing by John Doe"."""
LABEL = re.compile(
    r"\b(?:(?:first |originally )?(?:published|posted|created|issued|filed|released)|(?:last )?(?:updated|modified"
    r"|edited)|date|on|at|by|[ap]m\b|[ap]\.m\.?|[A-Z]{2,4}T|GMT|UTC|local time|IST|hrs|h"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\b",
    re.IGNORECASE,
)
PUBLISHED = re.compile(r"\b(?:published|posted|issued|released)\b", re.IGNORECASE)
NOT_PUBLISHED = re.compile(r"\b(?:updated|modified|edited|accessed|retrieved|deadline|due)\b", re.IGNORECASE)
CHANGED = re.compile(r"\b(?:updated|modified)\b", re.IGNORECASE)
OUTLET = re.compile(
    r"\b(?:ledger|times|post|gazette|news|herald|press|daily|weekly|journal|tribune|chronicle|mail|star|sun|echo|mercury"
    r"|observer|guardian|telegraph|courier|bulletin|review|wire|agency|radio|tv|magazine|today|standard|argus|examiner)\b",
    re.IGNORECASE,
)
"""A name with such a word is a paper's or a station's, not a writer's."""
LONGEST = 160


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote an article and when it was published, as far as one line says."""

    reason: str
    author: str | None = None
    published: dt.date | None = None
    publisher: str | None = None
    modified: dt.date | None = None


def read_byline(text: str) -> Byline | None:
    """What a line of an article's head says, where it is a byline or a date line."""
    if len(text) > LONGEST:
        return None
    found = find_full_date(text)
    day = found[2] if found and _is_published(text) else None
    changed = _day_of_change(text)
    if author := author_of(text):
        return Byline(BYLINE, author, day, modified=changed)
    if not found:
        return None
    rest = _beside_date(text, found)
    if not rest:
        return Byline(DATE_LINE, published=day, modified=changed)
    named = re.fullmatch(NAME, rest)
    if (named and 2 <= len(rest.split()) <= 5) or (PUBLISHED.match(text) and len(rest.split()) <= 5):
        if named and OUTLET.search(rest):
            return Byline(DATE_LINE, published=day, publisher=rest, modified=changed)
        return Byline(BYLINE, rest if named else None, day, modified=changed)
    return None


def is_credits(text: str) -> bool:
    """Whether a line, wherever it stands, names who worked on the article."""
    return len(text.split()) <= 40 and bool(CREDITS.match(text))


def is_labelled_date(text: str) -> bool:
    """Whether a line, wherever it stands, is a date with the label of a publication date and nothing else."""
    if len(text) > LONGEST or not (PUBLISHED.match(text) or NOT_PUBLISHED.match(text.removeprefix("Last "))):
        return False
    found = find_full_date(text)
    return found is not None and not _beside_date(text, found)


def author_of(text: str) -> str | None:
    """The author that a byline names; None where the line is no byline."""
    if text[:3].lower() != "by " or len(text) > LONGEST or len(text.split()) > 16:
        return None
    stated = "by " + text[3:].strip()
    if found := find_full_date(stated):
        stated = _before_date(stated[: found[0]])
    byline = BY.match(stated)
    if not byline or NO_NAME.match(byline["name"]) or (text.endswith(".") and not re.search(r"\b[A-Z]\w?\.$", text)):
        return None
    first, _, more = byline["name"].partition(",")
    return tidy(byline["name"].strip(" ,") if re.search(r"\band\b|&", more) else first)


def _before_date(stated: str) -> str:
    """A byline without what leads over to its date: "By Jane Roe | Published:"."""
    return re.sub(r"(?:published|posted|updated|on|,|\||–|—|-|·|•|:|\s)+$", "", stated[-200:], flags=re.IGNORECASE)


def _is_published(text: str) -> bool:
    """Whether the date of a line is the day of publication and not only of an update."""
    other = NOT_PUBLISHED.search(text)
    return other is None or bool(PUBLISHED.search(text[: other.start()]))


def _day_of_change(text: str) -> dt.date | None:
    """The day behind "updated" or "modified"; a day without such a word before it is none."""
    label = CHANGED.search(text)
    found = find_full_date(text[label.end() :]) if label else None
    return found[2] if found else None


def _beside_date(text: str, found: tuple[int, int, dt.date]) -> str:
    """What a line says beside its dates, their labels and times."""
    rest = text[: found[0]] + " " + text[found[1] :]
    rest = re.sub(r"\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?", " ", rest)
    rest = LABEL.sub(" ", DATE.sub(" ", rest))
    rest = re.sub(r"[^\w.'’&-]+|(?<!\w)[.-]|\b\d{1,2}\b|\b[ap]m\b", " ", rest)
    return " ".join(rest.split()).strip(" .-'")
