"""What the first lines of an article say about it: masthead fields, byline, date line, dateline.

A date counts as the published date only in such a line and only in full; never one from the article's own sentences,
from a caption or from a copyright line.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.models import Origin
from factcheck.read.bylines import BYLINE, author_of, is_labelled_date, read_byline
from factcheck.read.full_dates import DATE, full_date
from factcheck.read.furniture.captions import is_caption
from factcheck.read.furniture.lines import furniture_reason
from factcheck.read.furniture.rule import COPYRIGHT
from factcheck.read.imprint import Imprint, tidy
from factcheck.read.lines import Line

METADATA_LINE = "metadata line"

HEAD = 12
"""Lines in which a head is looked for."""
LEAD_WORDS = 15
"""Words from which a line can be a lead with its dateline."""

FIELD = re.compile(
    r"(title|headline|by|author|source|publisher|publication|outlet|site|newspaper|date|published(?: on)?"
    r"|publication date|date published|posted(?: on)?|url|link|address|language|lang|(?:last )?updated|accessed"
    r"|retrieved|section) ?: ?(?=\S)",
    re.IGNORECASE,
)
FIELD_NAMES = {
    **dict.fromkeys(("title", "headline"), "title"),
    **dict.fromkeys(("by", "author"), "author"),
    **dict.fromkeys(("source", "publisher", "publication", "outlet", "site", "newspaper"), "publisher"),
    **dict.fromkeys(("date", "published", "publication date", "date published", "published on"), "published"),
    **dict.fromkeys(("posted", "posted on"), "published"),
    **dict.fromkeys(("updated", "last updated", "modified", "last modified"), "modified"),
    **dict.fromkeys(("url", "link", "address"), "url"),
    **dict.fromkeys(("language", "lang"), "language"),
}
"""What a masthead's labels mean; labels that are not here are set apart and state nothing."""
ADDRESS = re.compile(r"https?://[^\s<>\"']{3,400}$", re.IGNORECASE)
DATELINE = re.compile(
    rf"[A-Z][A-Z .'’/-]{{1,40}}(?:, ?[A-Z][\w. ]{{0,25}})?,? ?\(?(?P<date>(?i:{DATE.pattern}))\)?,? ?"
    r"(?:\([\w/ .,&-]{2,40}\) ?)?[-–—:]"
)
"""LONDON, 23 March 2017 (Agency) —"""


@dataclass(frozen=True, slots=True)
class HeadLine:
    """What one line of the head says, why it is set apart, and where in it a stated title begins."""

    reason: str
    imprint: Imprint
    title_at: int | None = None


def read_head(text: str, lines: Sequence[Line]) -> tuple[Imprint, dict[int, HeadLine]]:
    """The imprint that an article's first lines state, and which of those lines do, by their place."""
    heads = dict(_head_lines(text, lines))
    imprint = Imprint()
    for head in heads.values():
        imprint = imprint.or_else(head.imprint)
    if imprint.published is None and (day := _dateline_day(lines)):
        imprint = imprint.or_else(Imprint(published=day).by("dateline"))
    return imprint, heads


def field_of(label: str, stated: str | None) -> Imprint:
    """What a labelled value states: a line of a masthead, or of a Markdown file's front matter."""
    name, stated = FIELD_NAMES.get(label.strip().lower().replace("_", " "), ""), tidy(stated)
    if not name or not stated:
        return Imprint()
    if name == "published":
        return Imprint(published=full_date(stated))
    if name == "modified":
        return Imprint(modified=full_date(stated))
    if name == "author":
        return Imprint(author=author_of(f"By {stated}") or stated)
    if name == "url" or ADDRESS.match(stated):
        return Imprint(url=stated) if ADDRESS.match(stated) else Imprint()
    if name == "language":
        return Imprint(language=stated[:2].lower()) if re.match(r"[A-Za-z]{2}(?![a-z])", stated) else Imprint()
    return Imprint(title=stated) if name == "title" else Imprint(publisher=stated)


def _head_lines(text: str, lines: Sequence[Line]) -> Iterator[tuple[int, HeadLine]]:
    """The lines down to the first paragraph; below it only a byline may follow, for it was the standfirst then."""
    paragraphs = 0
    for place, line in enumerate(lines[:HEAD]):
        furniture = furniture_reason(line.text)
        head = None if furniture == COPYRIGHT else _read_line(text, line)
        if head and (not paragraphs or head.reason == BYLINE or is_labelled_date(line.text)):
            yield place, head
        elif line.is_paragraph and not furniture and not is_caption(line.text):
            paragraphs += 1
        if paragraphs > 1:
            return


def _read_line(text: str, line: Line) -> HeadLine | None:
    if len(line.text) > 500 or line.words > 40:
        return None
    if field := FIELD.match(line.text):
        return _read_field(text, line, field)
    if address := ADDRESS.match(line.text):
        return HeadLine(METADATA_LINE, Imprint(url=address.group()).by("first lines"))
    if byline := read_byline(line.text):
        named = Imprint(author=byline.author, publisher=byline.publisher)
        days = Imprint(published=byline.published, modified=byline.modified)
        return HeadLine(byline.reason, named.by("byline").or_else(days.by(_where(byline.reason))))
    return None


def _where(reason: str) -> Origin:
    return "byline" if reason == BYLINE else "date line"


def _read_field(text: str, line: Line, field: re.Match[str]) -> HeadLine | None:
    imprint = field_of(field[1], line.text[field.end() :]).by("first lines")
    if imprint.publisher and line.words > 12:
        return None
    if imprint.title is None:
        return HeadLine(METADATA_LINE, imprint)
    after_colon = text.index(":", line.start) + 1
    return HeadLine(METADATA_LINE, imprint, after_colon + len(text[after_colon:]) - len(text[after_colon:].lstrip()))


def _dateline_day(lines: Sequence[Line]) -> dt.date | None:
    """The day in the dateline of the first paragraph, where it is stated in full."""
    first = next((line for line in lines[:HEAD] if line.words >= LEAD_WORDS), None)
    dateline = DATELINE.match(first.text[:160]) if first else None
    return full_date(dateline["date"]) if dateline else None
