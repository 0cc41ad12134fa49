"""Bylines and date lines: who wrote an article and when it was published, as its head says it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.read.full_dates import find_full_date
from factcheck.read.imprint import tidy
from factcheck.read.stamps import NO_STAMP, ZONE, Stamp, beside_dates, read_stamp

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
    r"\b(?:(?:first |originally |date )?(?:published|posted|created|issued|filed|released)|embargoed(?: until)?"
    r"|(?:last )?(?:updated|modified|edited)|for (?:immediate )?release"
    r"|(?:this|the) (?:article|story|page) (?:was|is)(?: being)?|date|on|at|by|[ap]m\b|[ap]\.m\.?|local time|hrs|h"
    r"|(?:veröffentlicht|erschienen|aktualisiert)(?: am)?|um|uhr|stand(?=:)|publiée? le|mise? à jour le"
    r"|publicado el|actualizado el|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\b",
    re.IGNORECASE,
)
PUBLISHED = re.compile(
    r"\W{0,3}(?:(?:first|originally) |(?:this|the) (?:article|story) was (?:first |originally )?)?"
    r"(?:published|posted|issued|released|embargoed until|for (?:immediate )?release|veröffentlicht|erschienen"
    r"|publiée? le|publicado el)\b",
    re.IGNORECASE,
)
NOT_PUBLISHED = re.compile(
    r"(?:last )?(?:updated|modified|edited|accessed|retrieved|deadline|due|aktualisiert|stand:|mise? à jour"
    r"|actualizado)(?!\w)",
    re.IGNORECASE,
)
OUTLET = re.compile(
    r"\b(?:ledger|times|post|gazette|news|herald|press|daily|weekly|journal|tribune|chronicle|mail|star|sun|echo|mercury"
    r"|observer|guardian|telegraph|courier|bulletin|review|wire|agency|radio|tv|magazine|today|standard|argus|examiner)\b",
    re.IGNORECASE,
)
"""A name with such a word is a paper's or a station's, not a writer's."""
RELEASE = re.compile(
    r"\b(?:(?:press|media|news) (?:release|statement)|statement|online|web|edition|staff|desk|today|radio)\b",
    re.IGNORECASE,
)
"""What stands beside a date where an office or a station names itself."""
SMALL = frozenset(
    "in of the and for from with our de del la le der die das et y edition release statement staff".split()
)
"""Words of a name that need no capital."""
PARTED = re.compile(r"[,|·•–—(.:/-]\s*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\W+)?\s*\N{BULLET}", re.IGNORECASE)
"""The mark that parts a name from the date behind it."""
LONGEST = 160


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote an article and when it was published, as far as one line says."""

    reason: str
    author: str | None = None
    stamp: Stamp = NO_STAMP
    publisher: str | None = None


def read_byline(text: str, first: bool = False) -> Byline | None:
    """What a line of an article's head says, where it is a byline or a date line.

    Args:
        text: The line.
        first: It is the first line of all, which is a headline more often than the name of a writer.
    """
    if len(text) > LONGEST:
        return None
    stamp = read_stamp(text)
    if author := author_of(text):
        return Byline(BYLINE, author, stamp)
    if _is_dateless(text, stamp):
        return None
    rest = _beside_date(text)
    if not rest:
        return Byline(DATE_LINE, stamp=stamp)
    return None if stamp == NO_STAMP else _named_line(text, rest, stamp, first)


def _named_line(text: str, rest: str, stamp: Stamp, first: bool) -> Byline | None:
    """A date with the name of who wrote or published beside it."""
    named = re.fullmatch(NAME, rest) if 2 <= len(rest.split()) <= 5 else None
    if PUBLISHED.match(text) and len(rest.split()) <= 5:
        return Byline(BYLINE, rest if named else None, stamp)
    parted = bool(PARTED.search(beside_dates(text)))
    if not (parted or find_full_date(text)):
        return None
    if named and OUTLET.search(rest):
        return Byline(DATE_LINE, stamp=stamp, publisher=rest.removesuffix(" staff"))
    if parted and _names_office(rest):
        return Byline(DATE_LINE, stamp=stamp)
    return Byline(BYLINE, rest, stamp) if named and not first else None


def _names_office(rest: str) -> bool:
    """Whether some words are the name of a paper, a station or an office and nothing else."""
    words = rest.split()
    names = all(word in SMALL or not word[:1].islower() for word in words)
    return names and len(words) <= 8 and bool(OUTLET.search(rest) or RELEASE.search(rest))


def _is_dateless(text: str, stamp: Stamp) -> bool:
    """Whether no day stands in a line, nor a full date that is the day of something else."""
    return stamp.published is None and stamp.updated is None and find_full_date(text) is None


def is_credits(text: str) -> bool:
    """Whether a line, wherever it stands, names who worked on the article."""
    return bool(CREDITS.match(text)) and len(text.split()) <= 40


def is_labelled_date(text: str) -> bool:
    """Whether a line, wherever it stands, is a date with the label of a publication date and nothing else."""
    if len(text) > LONGEST or not (PUBLISHED.match(text) or NOT_PUBLISHED.match(text)):
        return False
    return not _is_dateless(text, read_stamp(text)) and not _beside_date(text)


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


def _beside_date(text: str) -> str:
    """What a line says beside its dates, their labels and times."""
    rest = re.sub(r"\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?", " ", beside_dates(text))
    rest = LABEL.sub(" ", ZONE.sub(" ", rest))
    rest = re.sub(r"[^\w.'’&-]+|(?<!\w)[.-]|\b[ap]m\b", " ", rest)
    return " ".join(rest.split()).strip(" .-'")
